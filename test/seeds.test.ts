import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counts } from '../src/ask/counts.ts';
import { dump } from '../src/load/dump.ts';
import { loadPapers } from '../src/load/load-papers.ts';
import { removePapers } from '../src/load/remove-papers.ts';
import type { PaperFacts } from '../src/model/graph.ts';
import { openGrafeoMemory } from '../src/store/grafeo.ts';
import type { Store } from '../src/store/store.ts';
import { seedContext, seedFacts } from './support/seed-facts.ts';
import { SEED_WORKLOADS, seedWorkload } from './support/seed-workload.ts';

const facts = await seedFacts();
const fresh = async (papers: readonly PaperFacts[]): Promise<Store> => {
  const store = await openGrafeoMemory();
  await store.prepare();
  await loadPapers(store, papers, seedContext);
  return store;
};
const dumped = async (store: Store): Promise<string> => {
  let text = '';
  for await (const line of dump(store)) text += `${line}\n`;
  return text;
};

let store: Store;
beforeAll(async () => {
  store = await fresh(facts);
});
afterAll(() => store.close());

describe('the five papers answer the load question as counted by hand', () => {
  test.each(SEED_WORKLOADS)('collectives %s, bases %s', async (collectives, bases, rows) => {
    expect(await seedWorkload(store, collectives, bases)).toEqual(rows);
  });

  test('counts: 118 stated and 78 implied duties, 79 citations, 115 measures', async () => {
    expect(await counts(store)).toMatchObject({ held: 5, measures: 115, responsibilities: 196, citations: 79 });
  });
});

test('every stated edge quotes its source exactly', async () => {
  const texts = new Map(facts.map((paper) => [paper.document.id, paper.document.text]));
  const quotes = await store.read((run) =>
    run(
      'MATCH (d:Document)-[:CONTAINS]->(m:Measure) MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit) RETURN d.id AS d, r.basis AS basis, r.quote AS quote, r.start AS start, r.end AS end, u.shortName AS name',
    ),
  );
  expect(quotes).toHaveLength(196);
  for (const row of quotes) {
    if (row['basis'] === 'implied') expect([row['quote'], row['start'], row['end']]).toEqual([null, null, null]);
    else expect(texts.get(row['d'] as string)?.slice(Number(row['start']), Number(row['end']))).toBe(row['quote']);
  }
  const cites = await store.read((run) =>
    run(
      'MATCH (d:Document)-[:CONTAINS]->(m:Measure) MATCH (m)-[r:CITES]->(c:Document) RETURN d.id AS d, r.quote AS quote, r.start AS start, r.end AS end',
    ),
  );
  expect(cites).toHaveLength(77);
  for (const row of cites)
    expect(texts.get(row['d'] as string)?.slice(Number(row['start']), Number(row['end']))).toBe(row['quote']);
});

test('loading twice changes nothing', async () => {
  const once = await dumped(store);
  const report = await loadPapers(store, facts, seedContext);
  expect(report.outcomes.map((o) => o.result)).toEqual(facts.map(() => 'skipped'));
  expect(await dumped(store)).toBe(once);
});

test('ten orders give the same dump, and removing all leaves no node but Meta', async () => {
  const once = await dumped(store);
  for (let turn = 0; turn < 10; turn++) {
    // five rotations, forwards and backwards
    const turned = [...facts.slice(turn % 5), ...facts.slice(0, turn % 5)];
    const order = turn < 5 ? turned : turned.toReversed();
    const other = await fresh(order);
    expect(await dumped(other)).toBe(once);
    if (turn === 9) {
      await removePapers(
        other,
        order.map((paper) => paper.document.id),
      );
      expect(await dumped(other)).toBe('');
      const left = await other.read((run) => run('MATCH (n) RETURN labels(n)[0] AS label'));
      expect(left).toEqual([{ label: 'Meta' }]);
    }
    await other.close();
  }
});

test('the rest of a removed paper is as though it had never been loaded', async () => {
  const some = await fresh(facts.slice(0, 3));
  const all = await fresh(facts);
  await removePapers(
    all,
    facts.slice(3).map((paper) => paper.document.id),
  );
  expect(await dumped(all)).toBe(await dumped(some));
  await some.close();
  await all.close();
});
