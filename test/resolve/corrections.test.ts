import { expect, test } from 'vitest';
import { unit } from '../../src/ask/unit.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { storeOf } from '../support/loaded.ts';
import { readRegistryWith } from '../support/registry-with.ts';

const PLAN = `江门市司法局关于建设法治江门的行动方案
江司〔2023〕12号
一、主要任务
1.完善制度。落实《江门市立法条例》，出台《江门市听证办法》。【行政立法科、市律师协会】
2.深化改革。推进试点。【行政复议一科】
`;
const SIGNED = 'author: 李某\n  date: 2024-03-01\n  reason: 科室反馈';

/** The paper as it is resolved with these corrections. */
async function corrected(yaml: string, text = PLAN): Promise<PaperFacts> {
  const registry = await readRegistryWith({ 'corrections.yaml': yaml });
  return resolve(parse(readText(text, 'plan.txt', ''), registry.words), registry).facts;
}
const entry = (change: string, on = '【行政立法科、市律师协会】', measure = '一/1'): string =>
  `- id: c1\n  document: 江司〔2023〕12号\n  measure: ${measure}\n  on: ${on}\n  ${change.replaceAll('\n', '\n  ')}\n  ${SIGNED}`;
const duties = ({ responsibilities }: PaperFacts) =>
  responsibilities.map(({ unit: id, measure, role, rule, correction }) => [
    measure.split('#')[1],
    id,
    role,
    rule === 'correction',
    correction ?? null,
  ]);
const stale = ({ diagnostics }: PaperFacts) =>
  diagnostics.filter(({ code }) => code === 'stale-correction').map(({ detail }) => detail);

const READ = [
  ['一/1', 'jm-lifa-ke', 'responsible', false, null],
  ['一/1', 'jm-lvshi-xiehui', 'responsible', false, null],
  ['一/2', 'jm-fuyi-1-ke', 'responsible', false, null],
];

test('without corrections the paper is as read', async () => {
  const facts = await corrected('');
  expect(duties(facts)).toEqual(READ);
  expect(facts.document.corrections).toBeUndefined();
});

test.each([
  ['drop: jm-lifa-ke', READ.slice(1)],
  ['drop: 江门市司法局行政立法科', READ.slice(1)],
  ['unit: jm-lifa-ke\nrole: lead', [['一/1', 'jm-lifa-ke', 'lead', true, 'c1'], ...READ.slice(1)]],
  ['add: jm-pufa-ke\nrole: support', [...READ, ['一/1', 'jm-pufa-ke', 'support', true, 'c1']]],
  ['add: jm-lifa-ke', [['一/1', 'jm-lifa-ke', 'responsible', true, 'c1'], ...READ.slice(1)]],
])('%s', async (change, expected) => {
  const facts = await corrected(entry(change));
  expect(duties(facts)).toEqual(expected);
  expect(stale(facts)).toEqual([]);
  const applied = JSON.parse(facts.document.corrections ?? '[]') as object[];
  expect(applied).toEqual([
    expect.objectContaining({ id: 'c1', author: '李某', date: '2024-03-01', reason: '科室反馈' }),
  ]);
  for (const { quote, start, end } of facts.responsibilities) expect(PLAN.slice(start ?? 0, end ?? 0)).toBe(quote);
});

test('an added unit quotes the words the correction was made on', async () => {
  const added = (await corrected(entry('add: jm-pufa-ke', '深化改革', '一/2'))).responsibilities.at(-1);
  expect(added).toMatchObject({ unit: 'jm-pufa-ke', quote: '深化改革', position: null, basis: 'stated' });
});

test('the words are found whatever the width of their punctuation and where their lines break', async () => {
  const wrapped = PLAN.replace('【行政立法科、市律师协会】', '【行政立法科、\n市律师协会】');
  const facts = await corrected(entry('drop: jm-lifa-ke'), wrapped);
  expect(stale(facts)).toEqual([]);
});

test('words that have changed: the correction is not applied and reported', async () => {
  const changed = PLAN.replace('市律师协会', '市公证协会');
  const facts = await corrected(entry('drop: jm-lifa-ke'), changed);
  expect(duties(facts).map(([, id]) => id)).toEqual(['jm-lifa-ke', 'jm-gongzheng-xiehui', 'jm-fuyi-1-ke']);
  expect(stale(facts)).toEqual(['c1，“【行政立法科、市律师协会】”已不在这项任务里']);
});

test.each([
  ['the words stand in another measure', entry('drop: jm-lifa-ke', '【行政复议一科】'), '已不在这项任务里'],
  ['the measure is gone', entry('drop: jm-lifa-ke', '【行政立法科、市律师协会】', '一/7'), '已不在这项任务里'],
  ['the unit was never read there', entry('drop: jm-pufa-ke'), '没有读出“江门市司法局普法与依法治理科”'],
  ['no citation stands on the words', entry('kind: basis'), '没有读出引用'],
  [
    'two citations stand on the words',
    entry('target: 江司〔2020〕1号', '《江门市立法条例》，出台《江门市听证办法》'),
    '不止一处引用',
  ],
])('not applied where %s', async (_, yaml, why) => {
  const facts = await corrected(yaml);
  expect(duties(facts)).toEqual(READ);
  expect(stale(facts)).toEqual([expect.stringContaining(why)]);
});

test('a correction of another paper does nothing, also where that one has the same short title', async () => {
  const facts = await corrected(
    entry('drop: jm-lifa-ke').replace('江司〔2023〕12号', '广州市司法局关于建设法治江门的行动方案'),
  );
  expect(duties(facts)).toEqual(READ);
  expect(stale(facts)).toEqual([]);
});

test('a citation is given another kind and another document, its quote stays', async () => {
  const kind = (await corrected(entry('kind: mention', '《江门市立法条例》'))).citations[0];
  expect(kind).toMatchObject({ quote: '《江门市立法条例》', kind: 'mention', rule: 'correction', correction: 'c1' });
  const target = (await corrected(entry('target: 江门市地方立法条例', '《江门市立法条例》'))).citations;
  expect(target.map(({ keys }) => keys)).toEqual([['title:江门市地方立法条例'], ['title:江门市听证办法']]);
  expect(target[0]?.quote).toBe('《江门市立法条例》');
});

test('a measure need not be named: the correction holds wherever the words stand', async () => {
  const facts = await corrected(entry('drop: jm-fuyi-1-ke', '【行政复议一科】').replace('  measure: 一/1\n', ''));
  expect(duties(facts)).toEqual(READ.slice(0, 2));
});

test.each([
  ['an id twice', `${entry('drop: jm-lifa-ke')}\n${entry('drop: jm-lifa-ke')}`, /line 1\d: “c1” stands twice/],
  ['a unit that is not there', entry('drop: jm-nobody'), /line 6: there is no unit “jm-nobody”/],
  [
    'a document that is not there',
    entry('target: jm-plan', '《江门市立法条例》'),
    /line 6: there is no document “jm-plan”/,
  ],
  ['two changes in one', entry('drop: jm-lifa-ke\nkind: basis'), /line 2.*needs one of/],
  ['a role without a unit', entry('role: lead'), /needs one of/],
  ['no author', entry('drop: jm-lifa-ke').replace(/ {2}author.*\n/, ''), /author/],
])('%s is told with file and line', async (_, yaml, message) => {
  await expect(corrected(yaml)).rejects.toMatchObject({ code: 'REGISTRY', message: expect.stringMatching(message) });
  await expect(corrected(yaml)).rejects.toThrow(/corrections\.yaml/);
});

test('in the graph the edge carries the correction, and the answers show it', async () => {
  const facts = await corrected(`${entry('add: jm-pufa-ke')}\n${entry('drop: jm-lifa-ke').replace('c1', 'c2')}`);
  const store = await storeOf([facts]);
  const { responsibilities } = await unit(store, 'jm-pufa-ke');
  expect(responsibilities.nodes).toMatchObject([{ correction: 'c1', evidence: { rule: 'correction' } }]);
  expect(responsibilities.nodes[0]?.measure.corrections.map(({ id, change, about }) => [id, change, about])).toEqual([
    ['c1', 'ADD', '江门市司法局普法与依法治理科'],
    ['c2', 'DROP', '江门市司法局行政立法科'],
  ]);
  await store.close();
});
