import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paper } from '../support/facts.ts';
import { storeOf } from '../support/loaded.ts';
import type { Store } from '../../src/store/store.ts';
import { asked, counting } from './asked.ts';

/** A paper of so many measures for each of 20 units, each with two co-units, two citations and a theme. */
function busyPaper(each: number) {
  const units = Array.from({ length: 20 }, (_, at) => `单位${at}`);
  return paper({
    id: '要点',
    jurisdiction: '江市',
    issuedBy: ['单位0'],
    addressedTo: ['单位1'],
    registry: { parents: { 单位0: '局', 单位1: '局' } },
    measures: units.flatMap((unit, at) =>
      Array.from({ length: each }, (_, n) => ({
        title: `任务${at}-${n}`,
        units: [unit, units[(at + 1) % 20]!, units[(at + 7) % 20]!],
        cites: [`文件${n}`, `办法${at}`],
        themes: ['立法'],
      })),
    ),
  });
}

const QUESTIONS: Readonly<Record<string, readonly [query: string, statements: number]>> = {
  'units with measures, document, citations and co-units': [
    `{ units(first: 20) { nodes { name responsibilities(first: 20) { nodes { evidence { quote } measure {
         title text document { title } citations { document { title } } units { unit { name } } themes { name } } } } } } }`,
    3, // units, their duties, the measures
  ],
  'the ranking with measures, document, citations and co-units': [
    `{ workload(first: 20) { nodes { rank unit { name } measureList(first: 20) { nodes {
         title document { title } citations { document { title } } units { unit { name } } } } } } }`,
    10, // the graph version, eight columns of the projection, the measures
  ],
  'where units belong, their load and their papers': [
    `{ units(first: 20) { nodes { partOf { name } parts { name } members { name } memberOf { name } workload { rank }
         issued { title } addressed { title } } } }`,
    12, // units, their ties, their papers, the projection
  ],
  'documents with everything behind them': [
    `{ documents(first: 20) { nodes { sha256 inferred text issuers { name } addressees { name } coverage { stated }
         citations { kind } citedBy(first: 20) { nodes { source { title } measure { title } } }
         measures(first: 20) { nodes { units { unit { name } } } } } } }`,
    8, // documents, their files, texts, ties, coverage, citers, measures, and those measures whole
  ],
  'themes with their measures': ['{ themes { measures(first: 20) { nodes { title units { role } } } } }', 3],
  'one thing asked under many names': [
    `{ ${Array.from({ length: 20 }, (_, at) => `u${at}: unit(name: "单位${at}") { name partOf { name } }`).join(' ')} }`,
    3, // the names, the units, their ties
  ],
};

describe('a question makes a fixed number of store calls, whatever the number of rows', () => {
  const stores: Store[] = [];
  beforeAll(async () => {
    stores.push(await storeOf([busyPaper(2)]), await storeOf([busyPaper(25)]));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it.each(Object.entries(QUESTIONS))('%s', async (_, [query, statements]) => {
    for (const store of stores) {
      const counted = counting(store);
      const answer = await asked<Record<string, unknown>>(counted.store, query);
      expect(counted.ran).toHaveLength(statements);
      expect(JSON.stringify(answer).length).toBeGreaterThan(500);
    }
  });

  it('20 units with 20 measures each are all there', async () => {
    const [[query] = ['']] = Object.values(QUESTIONS);
    const { units } = await asked<{
      units: { nodes: { responsibilities: { nodes: { measure: { citations: object[]; units: object[] } }[] } }[] };
    }>(stores[1]!, query);
    const measures = units.nodes.flatMap(({ responsibilities }) => responsibilities.nodes);
    expect(measures).toHaveLength(400);
    expect(measures.every(({ measure }) => measure.citations.length === 2 && measure.units.length === 3)).toBe(true);
  });

  it('a ranking asked again reads only the graph version, and all of a request is one read', async () => {
    let reads = 0;
    const counted = counting(stores[0]!);
    const store: Store = {
      ...counted.store,
      read: (work) => {
        reads++;
        return counted.store.read(work);
      },
    };
    await asked(
      store,
      '{ workload { totalCount } counts { units } coverage { stated } gaps(kind: NO_UNIT) { totalCount } }',
    );
    expect(reads).toBe(1);
    counted.ran.length = 0;
    await asked(store, '{ workload(rule: SHARE) { totalCount } b: workload(collectives: EXPANDED) { totalCount } }');
    expect([reads, counted.ran.length]).toEqual([2, 1]);
  });
});
