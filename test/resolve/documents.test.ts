import { expect, test } from 'vitest';
import { document } from '../../src/ask/document.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import type { Registry } from '../../src/resolve/registry.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { dumpOf, load, storeOf } from '../support/loaded.ts';
import { readRegistryWith } from '../support/registry-with.ts';

const ENTRY = `
- id: jm-qiaodu-plan
  title: 江门市司法局关于高水平法治保障侨都高质量发展的行动方案
  number: 江司〔2023〕12号
  titles: [侨都法治行动方案]
  jurisdiction: 江门市`;
const PLAN =
  '江门市司法局关于高水平法治保障侨都高质量发展的行动方案\n江司〔2023〕12号\n一、任务\n1.立法。完善制度。【行政立法科】\n';
const citing = (title: string, place = '江门市') =>
  `${place}司法局2024年工作要点\n一、任务\n1.落实方案。落实《${title}》。【律师协会】\n`;

const withEntry = await readRegistryWith({ 'documents.yaml': ENTRY });
const facts = (text: string, registry: Registry = withEntry, uri = 'a.txt'): PaperFacts =>
  resolve(parse(readText(text, uri, ''), registry.words), registry).facts;

test('a held paper is what a person registered it as; without the entry its number says who it is', async () => {
  expect(facts(PLAN).document.id).toBe('jm-qiaodu-plan');
  expect(facts(PLAN).measures[0]?.id).toBe('jm-qiaodu-plan#一/1');
  expect(facts(PLAN, await readRegistryWith({})).document.id).toBe('江司〔2023〕12号');
});

test.each([
  ['another number', PLAN.replace('12号', '13号')],
  ['another place', PLAN.replaceAll('江门市', '云浮市').replace('江司〔2023〕12号\n', '')],
  ['a title that only looks alike', PLAN.replace('高质量', '更高质量').replace('江司〔2023〕12号\n', '')],
])('a paper with %s is another', (_, text) => expect(facts(text).document.id).not.toBe('jm-qiaodu-plan'));

test('a title that comes every year is told apart by the year of the entry', async () => {
  const yearly = await readRegistryWith({
    'documents.yaml': '- id: jm-yaodian-2023\n  title: 江门市普法要点\n  year: 2023\n',
  });
  const of = (year: number) =>
    facts(`江门市普法要点\n一、任务\n1.普法。\n江门市司法局\n${year}年3月1日`, yearly).document.id;
  expect([of(2023), of(2024)]).toEqual(['jm-yaodian-2023', '江门市普法要点@江门市@2024']);
});

test('citations by every form and by number are one document, before it is held and after, in any order', async () => {
  const forms = ['侨都法治行动方案', '江门市司法局关于高水平法治保障侨都高质量发展的行动方案'];
  const papers = forms
    .map((title, i) => facts(citing(title), withEntry, `${i}.txt`))
    .map((paper, i) => ({
      ...paper,
      document: { ...paper.document, id: `c${i}` },
      measures: paper.measures.map((m) => ({ ...m, id: `c${i}#${m.ordinal}` })),
      responsibilities: paper.responsibilities.map((r) => ({ ...r, measure: `c${i}#1` })),
      citations: paper.citations.map((c) => ({ ...c, measure: `c${i}#1` })),
      about: [],
      themes: [],
    }));
  const store = await storeOf(papers);
  const placeholder = await document(store, '侨都法治行动方案');
  expect([placeholder.held, placeholder.citedBy.nodes.length]).toEqual([false, 2]);
  await load(store, [facts(PLAN)]);
  const held = await document(store, 'jm-qiaodu-plan');
  expect([held.held, held.citedBy.nodes.length]).toEqual([true, 2]);
  const other = await storeOf([facts(PLAN), ...papers.toReversed()]);
  expect(await dumpOf(other)).toBe(await dumpOf(store));
  await Promise.all([store.close(), other.close()]);
});

test('the same short title in another city is another document', () => {
  const [there] = facts(citing('侨都法治行动方案', '云浮市')).citations;
  expect(there?.keys).toEqual(['title:侨都法治行动方案@云浮市']);
});

test('a correction may point a citation to a registered document', async () => {
  const registry = await readRegistryWith({
    'documents.yaml': ENTRY,
    'corrections.yaml':
      '- { id: c1, document: 江门市司法局2024年工作要点, on: 《方案》, target: jm-qiaodu-plan, author: 李某, date: 2024-03-01, reason: 简称 }',
  });
  const [cite] = facts(citing('方案'), registry).citations;
  expect(cite).toMatchObject({
    quote: '《方案》',
    keys: ['id:jm-qiaodu-plan'],
    placeholder: 'title:江门市司法局关于高水平法治保障侨都高质量发展的行动方案',
    correction: 'c1',
  });
});

test.each([
  ['an id twice', `${ENTRY}${ENTRY}`, /documents\.yaml, line 8: “jm-qiaodu-plan” stands twice/],
  ['no form at all', '- id: jm-x', /needs a title, a number or titles/],
])('%s is told with file and line', async (_, yaml, message) => {
  await expect(readRegistryWith({ 'documents.yaml': yaml })).rejects.toThrow(message);
});
