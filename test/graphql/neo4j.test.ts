import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/graphql/server.ts';
import { questions } from '../../src/graphql/questions.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import type { Run, Store } from '../../src/store/store.ts';
import { loadContext, storeOf } from '../support/loaded.ts';
import { paper } from '../support/facts.ts';
import { realNeo4j } from '../support/real-neo4j.ts';
import { seedContext, seedFacts } from '../support/seed-facts.ts';
import { answered, asked, counting, seedStore } from './asked.ts';
import { busyPaper, NESTED } from './busy-paper.ts';

const server = await realNeo4j();

/** These papers in the Neo4j. */
async function inNeo4j(papers: readonly PaperFacts[], context = loadContext()): Promise<Store> {
  const store = await server.open();
  await store.prepare();
  await loadPapers(store, papers, context);
  return store;
}

/** What is answered about papers of one measure each. */
const seen = (ids: string[], graphVersion: number) => ({
  data: { documents: { nodes: ids.map((id) => ({ id, measures: { totalCount: 1 } })) }, graphVersion },
});

describe.skipIf(server.skip)('GraphQL over Neo4j answers as over the embedded engine', () => {
  describe('the five papers', () => {
    let stores: readonly Store[] = [];
    beforeAll(async () => {
      stores = [await seedStore(), await inNeo4j(await seedFacts(), seedContext)];
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    it.each(questions().map(({ name, text }) => [name, text]))('%s', async (_, text) => {
      const [embedded, neo4j] = [await answered(stores[0]!, text), await answered(stores[1]!, text)];
      expect(embedded.errors).toBeUndefined();
      expect(neo4j).toEqual(embedded);
    });

    it.each([
      '{ units(orderBy: MEASURES, filter: { name: "律师", confirmed: true }) { nodes { name issued { id } addressed { id } } } }',
      '{ documents(filter: { held: true }) { nodes { id inferred text issuers { id } addressees { id } citations { kind } coverage { share } } } }',
      '{ documents(filter: { held: false }, first: 5) { nodes { citedBy { nodes { source { id } measure { id } evidence { start } } } } } }',
      '{ measures(filter: { year: 2023, theme: "立法" }, tense: TASK, unit: "行政立法科") { nodes { id } } }',
      '{ themes { id measures(first: 3) { totalCount nodes { id headings deadline } } } }',
      '{ node(id: "lifa") { id __typename } unit(name: "没有") { id } }',
    ])('%s', async (query) => {
      expect(await answered(stores[1]!, query)).toEqual(await answered(stores[0]!, query));
    });
  });

  it('also where the graph is written while it is read: the request is begun anew', async () => {
    await (await inNeo4j([paper({ id: 'a', measures: ['一'] })])).close();
    const writer = await server.another();
    let written = 1;
    const load = async () => loadPapers(writer, [paper({ id: `b${written++}`, measures: ['一'] })], loadContext());
    /** A store in which another paper comes behind the first statement. */
    const disturbed = async (): Promise<Store> => {
      const store = await server.another();
      let first = true;
      const disturb =
        (run: Run): Run =>
        async (cypher, parameters) => {
          const rows = await run(cypher, parameters);
          if (first) {
            first = false;
            await load();
          }
          return rows;
        };
      return { ...store, read: (work, signal) => store.read((run) => work(disturb(run)), signal) };
    };
    const query = '{ documents { nodes { id measures { totalCount } } } graphVersion }';
    const [one, other] = [await disturbed(), await disturbed()];
    expect(await answered(one, query)).toEqual(seen(['a', 'b1'], 2));
    const http = await createServer(other, { local: true, report: () => {} });
    const response = await http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(response.json()).toEqual(seen(['a', 'b1', 'b2'], 3));
    await Promise.all([http, one, other, writer].map((open) => open.close()));
  });

  it('in the same number of store calls', async () => {
    const papers = [busyPaper(5)];
    const [embedded, neo4j] = [await storeOf(papers), await inNeo4j(papers)];
    for (const [name, [query, statements]] of Object.entries(NESTED)) {
      const counted = counting(neo4j);
      expect([name, await asked(counted.store, query)]).toEqual([name, await asked(embedded, query)]);
      expect([name, counted.ran.length]).toEqual([name, statements]);
    }
    await Promise.all([embedded.close(), neo4j.close()]);
  });
});
