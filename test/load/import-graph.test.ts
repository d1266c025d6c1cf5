import { describe, expect, it } from 'vitest';
import { importGraph } from '../../src/load/import-graph.ts';
import { readDump } from '../../src/load/read-dump.ts';
import { removePapers } from '../../src/load/remove-papers.ts';
import { verify } from '../../src/load/verify/verify.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { ask, dumpOf, emptyStore, load, loadContext, storeOf } from '../support/loaded.ts';
import { randomNumbers } from '../support/random.ts';
import { realNeo4j } from '../support/real-neo4j.ts';
import { seedFacts } from '../support/seed-facts.ts';
import { soundPapers } from './damages.ts';
import { randomPaper } from './random-paper.ts';

const server = await realNeo4j();
const { clock } = loadContext();

async function moved(dump: string, into: Store): Promise<Store> {
  await importGraph(into, await readDump(dump.split('\n').slice(0, -1)), clock);
  return into;
}

const randomPapers = (seed: number): PaperFacts[] => {
  const random = randomNumbers(seed);
  return ['p1', 'p2', 'p3', 'p4'].map((id) => randomPaper(random, id));
};

/** What is done to a graph: papers are replaced, removed, added and loaded again. */
const STEPS: readonly (readonly [string, (store: Store, papers: readonly PaperFacts[]) => Promise<unknown>])[] = [
  ['a paper is removed', (store, [first]) => removePapers(store, [first!.document.id])],
  ['a paper comes back', (store, [first]) => load(store, [first!], { force: true })],
  ['a paper is replaced', (store) => load(store, randomPapers(77).slice(0, 2), { force: true })],
  ['a paper is added', (store) => load(store, [randomPaper(randomNumbers(5), 'p5')], { force: true })],
  ['all are loaded again', (store, papers) => load(store, papers, { force: true })],
  ['under another registry', (store, papers) => load(store, papers, { force: true, registryHash: 'other' })],
]; // prettier-ignore

describe('an imported graph', () => {
  it.each([1, 2, 3, 4, 5, 6])('is the exported one, and stays it through later loads (%i)', async (seed) => {
    const papers = randomPapers(seed);
    const original = await storeOf(papers, { force: true });
    const dump = await dumpOf(original);
    const copy = await moved(dump, await emptyStore());
    expect(await dumpOf(copy)).toBe(dump);
    expect((await verify(copy)).findings).toEqual([]);
    for (const [what, step] of STEPS) {
      const held = await ask(original, 'MATCH (d:Document) WHERE d.held RETURN d.id AS id');
      if (what === 'a paper is removed' && !held.some(({ id }) => id === 'p1')) continue;
      await step(original, papers);
      await step(copy, papers);
      expect(await dumpOf(copy), what).toBe(await dumpOf(original));
      expect((await verify(copy)).findings, what).toEqual([]);
    }
    await Promise.all([original.close(), copy.close()]);
  });

  it('keeps what a paper says of itself, and leaves nothing when all is removed', async () => {
    const store = await moved(await dumpOf(await storeOf(soundPapers)), await emptyStore());
    const [row] = await ask(store, "MATCH (d:Document {id: '甲'}) RETURN d.ownCitations AS own");
    expect(JSON.parse(row?.['own'] as string)).toMatchObject([{ quote: '《甲》' }]);
    await removePapers(store, ['甲', '乙', '丙']);
    expect(await ask(store, 'MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Meta'] }]);
    await store.close();
  });

  it('needs an empty store', async () => {
    const store = await storeOf(soundPapers);
    const before = await dumpOf(store);
    await expect(moved(before, store)).rejects.toMatchObject({ code: 'GUARD' });
    expect(await dumpOf(store)).toBe(before);
    await store.close();
  });

  describe.skipIf(server.skip !== false)('moves between the engines', () => {
    it('from the embedded one to Neo4j and back, byte for byte', async () => {
      const original = await storeOf([...(await seedFacts()), ...soundPapers, ...randomPapers(9)], { force: true });
      const dump = await dumpOf(original);
      const neo4j = await server.open();
      await neo4j.prepare();
      await moved(dump, neo4j);
      expect(await dumpOf(neo4j)).toBe(dump);
      expect((await verify(neo4j)).findings).toEqual([]);
      const back = await moved(await dumpOf(neo4j), await emptyStore());
      expect(await dumpOf(back)).toBe(dump);
      for (const store of [original, neo4j, back]) await removePapers(store, ['乙', '丙']);
      const after = await dumpOf(original);
      expect(await dumpOf(neo4j)).toBe(after);
      expect(await dumpOf(back)).toBe(after);
      await Promise.all([original, neo4j, back].map((store) => store.close()));
    }, 60_000);
  });
});

describe('a broken line is named, with its number:', () => {
  const unit = '{"label":"Unit","properties":{"id":"甲"}}';
  it.each([
    ['cut off', '{"label":"Unit","prop', 'JSON'],
    ['no object', '[1]', 'JSON'],
    ['another kind of node', '{"label":"Person","properties":{"id":"张三"}}', 'Person'],
    ['a node without id', '{"label":"Unit","properties":{"name":"甲"}}', 'id'],
    ['a node twice', unit, '甲'],
    ['no properties', '{"label":"Unit"}', 'properties'],
    ['a value that no graph holds', '{"label":"Unit","properties":{"id":"乙","name":{"a":1}}}', 'name'],
    ['a list of mixed values', '{"label":"Unit","properties":{"id":"乙","names":[1,"a"]}}', 'names'],
    ['another type of edge', '{"type":"LIKES","fromLabel":"Unit","from":"甲","to":"甲","properties":{}}', 'edge'],
    ['an edge from the wrong kind', '{"type":"PART_OF","fromLabel":"Theme","from":"甲","to":"甲","properties":{}}', 'edge'],
    ['an edge to nothing', '{"type":"PART_OF","fromLabel":"Unit","from":"甲","to":"乙","properties":{}}', '乙'],
  ])('%s', async (_, line, said) => {
    await expect(readDump([unit, line])).rejects.toMatchObject({ code: 'USAGE' });
    await expect(readDump([unit, line])).rejects.toThrow(new RegExp(`^Line 2 .*${said}`));
  }); // prettier-ignore
});
