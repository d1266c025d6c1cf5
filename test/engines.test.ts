import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherFiles } from '../scripts/lint-cypher.ts';
import { project } from '../src/ask/project.ts';
import { workload } from '../src/ask/workload.ts';
import { loadPapers } from '../src/load/load-papers.ts';
import { removePapers } from '../src/load/remove-papers.ts';
import { byCodePoint } from '../src/model/order.ts';
import type { PaperFacts } from '../src/model/graph.ts';
import { statement } from '../src/store/statement.ts';
import type { Row, Store, Value } from '../src/store/store.ts';
import { bureauPapers } from './ask/bureau-papers.ts';
import { gapPapers } from './ask/gap-papers.ts';
import { randomPapers } from './ask/random-papers.ts';
import { fivePapers } from './load/five-papers.ts';
import { randomPaper } from './load/random-paper.ts';
import { paper } from './support/facts.ts';
import { askParameters } from './support/ask-parameters.ts';
import { dumpOf, emptyStore } from './support/loaded.ts';
import { officePapers } from './support/office-papers.ts';
import { randomNumbers } from './support/random.ts';
import { realNeo4j } from './support/real-neo4j.ts';
import { factsOf, seedContext, seedFacts } from './support/seed-facts.ts';
import { SEED_WORKLOADS, seedWorkload } from './support/seed-workload.ts';

const server = await realNeo4j();
const seeds = await seedFacts();

/** The same papers in both engines. */
async function both(papers: readonly PaperFacts[]): Promise<readonly [grafeo: Store, neo4j: Store]> {
  const neo4j = await server.open();
  await neo4j.prepare();
  const stores = [await emptyStore(), neo4j] as const;
  for (const store of stores) await load(store, papers);
  return stores;
}

const load = async (store: Store, papers: readonly PaperFacts[]): Promise<string[]> =>
  (await loadPapers(store, papers, seedContext)).outcomes.map(({ result }) => result);

describe.skipIf(server.skip !== false)('the two engines', () => {
  describe('hold the same graph, byte for byte', () => {
    let stores: readonly [Store, Store];
    beforeAll(async () => {
      stores = await both([]);
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    const alike = async (step: (store: Store) => Promise<unknown>): Promise<string> => {
      const [grafeo, neo4j] = stores;
      expect(await step(neo4j)).toEqual(await step(grafeo));
      const dump = await dumpOf(grafeo);
      expect(await dumpOf(neo4j)).toBe(dump);
      return dump;
    };

    it('after the five papers in ten orders', async () => {
      const ids = seeds.map(({ document }) => document.id);
      const dumps = new Set<string>();
      for (let turn = 0; turn < 10; turn++) {
        const turned = [...seeds.slice(turn % 5), ...seeds.slice(0, turn % 5)];
        dumps.add(await alike((store) => load(store, turn < 5 ? turned : turned.toReversed())));
        if (turn < 9) expect(await alike((store) => removePapers(store, ids))).toBe('');
      }
      expect(dumps.size).toBe(1);
    }, 120_000);

    it('after a paper was replaced, removed and loaded again', async () => {
      const [first] = seeds as [PaperFacts];
      const whole = await alike((store) => load(store, seeds));
      const shorter = { ...first, document: { ...first.document, sha256: 'newer', title: '改过的标题' } };
      expect(await alike((store) => load(store, [shorter]))).not.toBe(whole);
      await alike((store) => removePapers(store, [first.document.id]));
      expect(await alike((store) => load(store, [first]))).toBe(whole);
      expect(await alike((store) => load(store, seeds))).toBe(whole);
      await alike((store) =>
        removePapers(
          store,
          seeds.map(({ document }) => document.id),
        ),
      );
    }, 60_000);

    it('after papers of several formats, with the places of their text', async () => {
      const office = await Promise.all(
        Object.entries(await officePapers()).map(([uri, [, bytes]]) => factsOf(bytes, uri)),
      );
      const whole = await alike((store) => load(store, office));
      expect(whole.match(/"places":"\[\[0,/g)).toHaveLength(office.length - 1);
      expect(await alike((store) => load(store, office))).toBe(whole);
    });
  });

  it('find the same gaps in random papers', async () => {
    const found = new Map<string, number>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const random = randomNumbers(seed);
      const stores = await both(Array.from({ length: 12 }, (_, at) => randomPaper(random, `p${at}`)));
      for (const gap of [
        'addressed-not-assigned',
        'assigned-not-addressed',
        'collective-only',
        'no-unit',
        'not-held',
      ]) {
        const everything = { document: null, jurisdiction: null, year: null, theme: null };
        const [grafeo = [], neo4j = []] = await Promise.all(
          stores.map((store) => store.read((run) => run(statement(`ask/gaps-${gap}`), everything))),
        );
        expect(sorted(neo4j), `${gap}, ${seed}`).toEqual(sorted(grafeo));
        found.set(gap, (found.get(gap) ?? 0) + grafeo.length);
      }
      await Promise.all(stores.map((store) => store.close()));
    }
    expect(Math.min(...found.values()), JSON.stringify([...found])).toBeGreaterThan(2);
  }, 60_000);

  const named = paper({
    id: '无名文件',
    measures: [{ title: '修堤', units: ['甲市无名科'] }],
    issuedBy: ['甲市无名局'],
  });
  const unregistered = { ...named, units: named.units.map((unit) => ({ ...unit, confirmed: false })) };
  const graphs: [string, readonly PaperFacts[]][] = [
    [
      'papers with rosters, addressees and namesakes',
      [...bureauPapers, ...gapPapers, ...fivePapers, ...randomPapers(randomNumbers(3)), unregistered],
    ],
    ['the five seed papers', seeds],
  ];
  describe.each(graphs)('give the same answers about %s:', (_, papers) => {
    let stores: readonly [Store, Store];
    beforeAll(async () => {
      stores = await both(papers);
    }, 120_000);
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    it.each(cypherFiles().filter((file) => file.startsWith('ask/')))('%s', async (file) => {
      const text = statement(file.slice(0, -'.cypher'.length));
      const sets = await askParameters(file, stores[0]);
      const answers = (store: Store): Promise<Row[][]> =>
        store.read(async (run) => {
          const rows: Row[][] = [];
          for (const parameters of sets) rows.push(await run(text, parameters));
          return rows;
        });
      const [grafeo, neo4j] = await Promise.all(stores.map(answers));
      if (papers !== seeds) expect(grafeo?.flat().length, 'rows in all').toBeGreaterThan(0);
      const ordered = /\nORDER BY [^\n]*$/.test(text);
      for (const [at, parameters] of (sets.length === 0 ? [{}] : sets).entries()) {
        const rows = [grafeo, neo4j].map((answers) => (ordered ? answers?.[at] : sorted(answers?.[at] ?? [])));
        expect(rows[1], JSON.stringify(parameters)).toEqual(rows[0]);
      }
    });

    it('the load is the same by function and by statement', async () => {
      for (const store of stores) {
        const stated = await store.read((run) => run(statement('ask/workload')));
        const { nodes, collectives } = workload(await project(store), { first: 100 });
        const counted = [...nodes, ...collectives].map(({ unit, ...numbers }) => ({
          ...numbers,
          unit: unit.id,
          name: unit.name,
          collective: unit.collective,
        }));
        const columns = Object.keys(stated[0] ?? {}) as (keyof (typeof counted)[number])[];
        const rows = counted.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] as Value])));
        expect(columns).toHaveLength(13);
        expect(sorted(stated)).toEqual(sorted(rows));
      }
    });

    if (papers === seeds) {
      it.each(SEED_WORKLOADS)(
        'the load as counted by hand: collectives %s, bases %s',
        async (collectives, bases, rows) => {
          for (const store of stores) expect(await seedWorkload(store, collectives, bases)).toEqual(rows);
        },
      );
    }
  });
});

/** A value in which no order is left but that of its texts: rows and collected lists come in any. */
function sorted(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => byCodePoint(JSON.stringify(a), JSON.stringify(b)));
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
