import { BASES, ROLES } from '../../model/vocabulary.ts';
import { homeOf, isQuoted } from './home-of.ts';
import { edgesOf } from './rule.ts';
import type { Rule } from './rule.ts';
import type { StoredEdge, StoredGraph } from './stored-graph.ts';
import { isAbsent, isOneOf, isText, isWhole } from './stored-values.ts';

const duty = (zh: string, en: string, wrong: (edge: StoredEdge, graph: StoredGraph) => boolean): Rule =>
  edgesOf(['RESPONSIBLE_FOR'], zh, en, wrong);

const isImplied = ({ properties }: StoredEdge): boolean => properties.basis === 'implied';
/** Whether a person's correction made or changed it. */
const isCorrected = ({ properties }: StoredEdge): boolean => properties.rule === 'correction';

const EVIDENCE = ['quote', 'start', 'end', 'position'] as const;

/** What holds of responsibilities. */
export const DUTY_RULES = {
  'correction-named': edgesOf(
    ['RESPONSIBLE_FOR', 'CITES'],
    '更正过的边没有写明更正的编号，或未更正的边写了编号。',
    'An edge that was corrected does not name its correction, or one that was not names one.',
    (edge) => isCorrected(edge) !== isText(edge.properties.correction),
  ),
  role: duty(
    '角色不在词表之内。',
    'A role is outside the vocabulary.',
    ({ properties }) => !isOneOf(properties.role, ROLES),
  ),
  basis: duty(
    '依据不在词表之内。',
    'A basis is outside the vocabulary.',
    ({ properties }) => !isOneOf(properties.basis, BASES),
  ),
  'evidence-missing': duty(
    '文中写明或按约定的责任没有原文依据。',
    'A stated or conventional responsibility lacks its evidence.',
    (edge) =>
      !isImplied(edge) &&
      EVIDENCE.some((name) => isAbsent(edge.properties[name]) && !(name === 'position' && isCorrected(edge))),
  ),
  'evidence-surplus': duty(
    '推定的责任带有原文依据。',
    'An implied responsibility has evidence.',
    (edge) => isImplied(edge) && EVIDENCE.some((name) => !isAbsent(edge.properties[name])),
  ),
  'duty-quote': duty(
    '责任的引文与文件原文不符。',
    'The quote of a responsibility does not stand in the text of its document.',
    (edge, graph) => !isAbsent(edge.properties.quote) && !isQuoted(edge.properties, homeOf(edge.to, graph)),
  ),
  'duty-position': duty(
    '责任的排位不是从 1 起的整数。',
    'The position of a responsibility is no whole number from 1 up.',
    ({ properties: { position } }) => !isAbsent(position) && (!isWhole(position) || position < 1),
  ),
  'position-twice': duty(
    '同一任务有两个单位排在同一位。',
    'Two units of a measure stand at one position.',
    (edge, graph) =>
      !isAbsent(edge.properties.position) &&
      graph
        .into(edge.to, 'RESPONSIBLE_FOR')
        .some((other) => other !== edge && other.properties.position === edge.properties.position),
  ),
  'duty-rule': duty(
    '责任没有写明由哪条规则读出。',
    'A responsibility does not name the rule that read it.',
    ({ properties }) => !isText(properties.rule),
  ),
  'implied-role': duty(
    '推定的责任不是“责任”角色。',
    'An implied responsibility has another role than responsible.',
    (edge) => isImplied(edge) && edge.properties.role !== 'responsible' && !isCorrected(edge),
  ),
  'implied-issuer': duty(
    '推定的责任单位不是该文件的发文机关。',
    'An implied responsibility is not that of the issuer.',
    (edge, graph) =>
      isImplied(edge) && !graph.outOf(edge.from, 'ISSUED').some(({ to }) => to === homeOf(edge.to, graph)),
  ),
  'implied-beside-clause': {
    zh: '文件有责任条款，却又有推定的责任。',
    en: 'A document that has a responsibility clause also has implied responsibilities.',
    find(graph) {
      const homes = (implied: boolean) =>
        new Set(
          graph
            .edgesOf('RESPONSIBLE_FOR')
            .filter((edge) => isImplied(edge) === implied && !isCorrected(edge))
            .map(({ to }) => homeOf(to, graph)),
        );
      const stated = homes(false);
      return [...homes(true)].flatMap((home) =>
        home !== undefined && stated.has(home) ? [`Document ${home.id}`] : [],
      );
    },
  },
} as const satisfies Record<string, Rule>;
