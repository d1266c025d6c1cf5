import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { dumpOf, load } from '../support/loaded.ts';
import { realNeo4j } from '../support/real-neo4j.ts';
import { expectedDump } from './expected-dump.ts';
import { manyPapers } from './many-papers.ts';
import { randomLoads } from './random-loads.ts';

const server = await realNeo4j();

/** Twenty seeds that stay, and one that is new each time. SEED=n runs that one alone. */
const seeds =
  process.env['SEED'] === undefined
    ? [...Array.from({ length: 20 }, (_, at) => at + 1), Date.now() % 1_000_000]
    : [Number(process.env['SEED'])];

describe.skipIf(server.skip !== false)('loading into a Neo4j', () => {
  let store: Store;
  beforeEach(async () => {
    store = await server.open();
    await store.prepare();
  });
  afterEach(() => store.close());

  it.each(seeds)('any loads and removals come to the graph of the papers held (SEED=%i)', async (seed) => {
    await randomLoads(seed, store, 10);
  });

  it('by two at once comes to the same graph, each paper once', async () => {
    const papers = manyPapers(12, 6);
    const other = await server.another();
    const results = await Promise.all([load(store, papers), load(other, papers.toReversed())]);
    await other.close();
    expect(results.flat().filter((result) => result === 'added')).toHaveLength(papers.length);
    expect(await dumpOf(store)).toBe(expectedDump(papers));
  });
});
