import { isHeld } from './is-held.ts';
import { edgesOf, nodesOf } from './rule.ts';
import type { Rule } from './rule.ts';
import { isAbsent, isDate, isText, isTextOrAbsent, isTexts, isWhole, told } from './stored-values.ts';

/** What holds of the measures of documents. */
export const MEASURE_RULES = {
  'measure-homeless': nodesOf(
    'Measure',
    '任务不在任何一份已载入文件之中，或在几份之中。',
    'A measure stands in no held document, or in several.',
    (node, graph) => {
      const homes = graph.into(node, 'CONTAINS');
      return homes.length !== 1 || !homes.every(({ from }) => isHeld(from));
    },
  ),
  'measure-id': edgesOf(
    ['CONTAINS'],
    '任务的编号不是“文件编号#序号”。',
    'The id of a measure is not that of its document, # and its ordinals.',
    ({ from, to }) => !to.id.startsWith(`${from.id}#`) || to.id === `${from.id}#`,
  ),
  'measure-count': {
    zh: '文件各任务的位置不是从 1 起连续编号。',
    en: 'The positions of the measures of a document are not 1 to their number.',
    find: (graph) =>
      graph
        .of('Document')
        .filter((document) => {
          const positions = graph.outOf(document, 'CONTAINS').map(({ properties }) => Number(properties.position));
          return positions.sort((a, b) => a - b).some((position, at) => position !== at + 1);
        })
        .map(({ id }) => `Document ${id}`),
  },
  'measure-position': edgesOf(
    ['CONTAINS'],
    '任务自己记的位置与文件所记的不同。',
    'A measure has another position than its document gives it.',
    ({ to, properties }) => to.properties.position !== properties.position,
  ),
  'measure-span': edgesOf(
    ['CONTAINS'],
    '任务的起止位置不在文件原文之内。',
    'The span of a measure lies outside the text of its document.',
    ({ from, to: { properties } }) => {
      const { start, end } = properties;
      const { text } = from.properties;
      return !isWhole(start) || !isWhole(end) || start < 0 || end <= start || end > told(text).length;
    },
  ),
  'measure-tense': nodesOf(
    'Measure',
    '任务的性质既不是任务也不是成效。',
    'A measure is neither a task nor an achievement.',
    ({ properties }) => properties.tense !== 'task' && properties.tense !== 'achievement',
  ),
  'measure-words': nodesOf(
    'Measure',
    '任务没有标题或内容，或序号、上级标题不成形。',
    'A measure lacks title or text, or its ordinal or headings are malformed.',
    ({ properties: { title, text, ordinal, headings } }) =>
      !isText(title) || !isText(text) || !isTextOrAbsent(ordinal) || !isTexts(headings),
  ),
  'measure-deadline': nodesOf(
    'Measure',
    '任务的时限不成形，或起止日期颠倒。',
    'The deadline of a measure is malformed, or ends before it starts.',
    ({ properties: { deadline, deadlineStart, deadlineEnd } }) =>
      !isTextOrAbsent(deadline) ||
      [deadlineStart, deadlineEnd].some((date) => !isAbsent(date) && !isDate(date)) ||
      (isDate(deadlineStart) && isDate(deadlineEnd) && deadlineEnd < deadlineStart),
  ),
} as const satisfies Record<string, Rule>;
