import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/load/verify/rules.ts';
import { storedGraph } from '../../src/load/verify/stored-graph.ts';
import { findingsIn, verify } from '../../src/load/verify/verify.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyStore, load } from '../support/loaded.ts';
import { randomNumbers } from '../support/random.ts';
import { realNeo4j } from '../support/real-neo4j.ts';
import { seedFacts } from '../support/seed-facts.ts';
import { DAMAGES, soundPapers } from './damages.ts';
import { randomPaper } from './random-paper.ts';

const server = await realNeo4j();

async function openServer(): Promise<Store> {
  const store = await server.open();
  await store.prepare();
  return store;
}

/** The rules that do not hold after a statement, which is undone. */
async function brokenBy(store: Store, cypher: string): Promise<string[]> {
  let rules: string[] = [];
  const undone = store.write(async (run) => {
    await run(cypher);
    rules = findingsIn(await storedGraph(run)).map(({ rule }) => rule);
    throw new Fault('GUARD', 'undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return rules;
}

it('every rule has its damage, and there are at least forty kinds', () => {
  expect([...new Set(DAMAGES.map(([, , rule]) => rule))].sort()).toEqual(RULES.map(([rule]) => rule).sort());
  expect(DAMAGES.length).toBeGreaterThanOrEqual(40);
});

const engines = [
  ['the embedded engine', emptyStore, false],
  ['a Neo4j', openServer, server.skip],
] as const;
describe.each(engines)('on %s', (_, open, skip) => {
  describe.skipIf(skip !== false)('damage is found:', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await load(store, soundPapers);
    });
    afterAll(() => store?.close());

    it('nothing in the sound graph', async () => {
      expect(await verify(store)).toMatchObject({ sound: true, findings: [] });
    });
    it.each(DAMAGES)('%s', async (_, cypher, rule) => {
      expect(await brokenBy(store, cypher)).toContain(rule);
    });
    it('and undone, nothing', async () => {
      expect((await verify(store)).findings).toEqual([]);
    });
  });

  it.skipIf(skip !== false)(
    'nothing is found in twenty random graphs, nor in the five papers',
    async () => {
      const store = await open();
      for (let seed = 1; seed <= 20; seed++) {
        const random = randomNumbers(seed);
        for (let at = 0; at < 4; at++)
          await load(store, [randomPaper(random, `p${Math.floor(random() * 5) + 1}`)], { force: true });
        expect((await verify(store)).findings, `seed ${seed}`).toEqual([]);
      }
      await load(store, await seedFacts());
      expect((await verify(store)).findings).toEqual([]);
      await store.close();
    },
    120_000,
  );
});
