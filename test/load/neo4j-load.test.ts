import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { dumpOf, load } from '../support/loaded.ts';
import { realNeo4j } from '../support/real-neo4j.ts';
import { expectedDump } from './expected-dump.ts';
import { manyPapers } from './many-papers.ts';
import { randomLoads } from './random-loads.ts';
import { seeds } from './seeds.ts';

const server = await realNeo4j();

describe.skipIf(server.skip !== false)('loading into a Neo4j', () => {
  let store: Store;
  beforeEach(async () => {
    store = await server.open();
    await store.prepare();
  });
  afterEach(() => store.close());

  it.each(seeds(20, 200))(
    'any loads, corrections, removals and deaths come to the graph of the papers held (SEED=%i)',
    async (seed) => {
      await randomLoads(seed, store, 6);
    },
  );

  it('by two at once comes to the same graph, each paper once', async () => {
    const papers = manyPapers(12, 6);
    const other = await server.another();
    const results = await Promise.all([load(store, papers), load(other, papers.toReversed())]);
    await other.close();
    expect(results.flat().filter((result) => result === 'added')).toHaveLength(papers.length);
    expect(await dumpOf(store)).toBe(expectedDump(papers));
  });
});
