import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldPapers } from '../../src/load/held-papers.ts';
import { importGraph } from '../../src/load/import-graph.ts';
import { readDump } from '../../src/load/read-dump.ts';
import { verify } from '../../src/load/verify/verify.ts';
import { Fault } from '../../src/model/fault.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import { SCHEMA_VERSION } from '../../src/model/version.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { migrate } from '../../src/store/migrate.ts';
import { neo4jFault } from '../../src/store/neo4j-fault.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { dyingStore } from '../load/dying-store.ts';
import { paper } from '../support/facts.ts';
import { ask, dumpOf, load, storeOf } from '../support/loaded.ts';
import { realNeo4j } from '../support/real-neo4j.ts';
import { temporaryFolder } from '../support/temporary.ts';

const server = await realNeo4j();
const papers: readonly PaperFacts[] = ['a.txt', 'b.MD', 'c.docx', 'd.zip/e.PDF', 'f.txt.xlsx'].map((uri) =>
  paper({ id: uri, uri, measures: [{ title: '一事', units: ['甲局'], cites: ['条例'] }] }),
);

/** The schema version of a graph, and under which rules its papers count as read. */
async function stateOf(store: Store): Promise<string> {
  const [meta] = await ask(store, 'MATCH (x:Meta) RETURN x.schemaVersion AS version');
  const held = await heldPapers(store);
  const rules = held.map(({ id, rulesVersion }) => `${id} ${rulesVersion}`).sort();
  return `version ${Number(meta?.version)}: ${rules.join(', ')}`;
}
const BEFORE = 'version 1: a.txt 1, b.MD 1, c.docx 1, d.zip/e.PDF 1, f.txt.xlsx 1';
const AFTER = `version ${SCHEMA_VERSION}: a.txt 1, b.MD 1, c.docx 0, d.zip/e.PDF 0, f.txt.xlsx 0`;

const makeOld = (store: Store): Promise<unknown> => store.write((run) => run('MATCH (x:Meta) SET x.schemaVersion = 1'));
async function oldStore(): Promise<Store> {
  const store = await storeOf(papers);
  await makeOld(store);
  return store;
}

describe('a graph of schema version 1', () => {
  it('is brought to ours, once, and is sound', async () => {
    const store = await oldStore();
    const graph = await dumpOf(store);
    expect(await stateOf(store)).toBe(BEFORE);
    const told: number[] = [];
    await migrate(store, (from) => told.push(from));
    expect(await stateOf(store)).toBe(AFTER);
    await load(store, papers.slice(2, 3));
    await migrate(store, (from) => told.push(from));
    expect(await stateOf(store)).toBe(AFTER.replace('c.docx 0', 'c.docx 1'));
    expect(told).toEqual([1]);
    expect(await dumpOf(store)).toBe(graph);
    expect((await verify(store)).findings).toEqual([]);
    await store.close();
  });

  it('is of a whole version wherever that is ended, and the next opening completes it', async () => {
    const states = new Set<string>();
    for (let after = 0; after < 8; after++) {
      const folder = temporaryFolder();
      const store = await openGrafeo(folder);
      await store.prepare();
      await load(store, papers);
      await makeOld(store);
      const died = await migrate(dyingStore(store, after)).then(
        () => false,
        (error: unknown) => error instanceof Fault && error.code === 'STORE_UNREACHABLE',
      );
      const state = await stateOf(store);
      expect(died ? [BEFORE, AFTER] : [AFTER]).toContain(state);
      states.add(`${String(died)} ${state}`);
      await store.close();
      const again = await openGrafeo(folder);
      expect(await stateOf(again)).toBe(AFTER);
      await again.close();
    }
    expect([...states]).toEqual([`true ${BEFORE}`, `true ${AFTER}`, `false ${AFTER}`]);
  });

  it('says what to do where nothing may be written, and stays as it is', async () => {
    const store = await oldStore();
    const denied = new neo4j.Neo4jError(
      'Write operations are not allowed.',
      'Neo.ClientError.Security.Forbidden',
      '',
      '',
    );
    const reading: Store = {
      ...store,
      write: () => Promise.reject(neo4jFault(denied, { location: 'neo4j://h:1', password: '' })),
    };
    const migrating = migrate(reading);
    await expect(migrating).rejects.toMatchObject({ name: 'Fault', code: 'STORE_DENIED' });
    await expect(migrating).rejects.toThrow(
      /schema version 1 and has to be brought to version \d first: run zeren verify once as a user who may write there\. It failed: NEO4J_USER lacks a right/,
    );
    expect(await stateOf(store)).toBe(BEFORE);
    await store.close();
  });
});

describe.skipIf(server.skip !== false)('a graph of schema version 1 in a Neo4j', () => {
  let lines: string[] = [];
  beforeAll(async () => {
    const store = await storeOf(papers);
    lines = (await dumpOf(store)).trimEnd().split('\n');
    await store.close();
  });

  it('is brought to ours when it is opened, by two at once too, once', async () => {
    const first = await server.open();
    await first.prepare();
    await importGraph(first, await readDump(lines), () => new Date());
    await first.write((run) => run('MATCH (d:Document {held: true}) SET d.rulesVersion = 1'));
    await makeOld(first);
    expect(await stateOf(first)).toBe(BEFORE);
    const [meta] = await ask(first, 'MATCH (x:Meta) RETURN x.graphVersion AS moved');
    const told: number[] = [];
    const stores = await Promise.all([1, 2].map(() => openNeo4j(server.address, (from) => told.push(from))));
    expect(told.length).toBeGreaterThan(0);
    for (const store of stores) {
      expect(await stateOf(store)).toBe(AFTER);
      expect((await dumpOf(store)).trimEnd().split('\n')).toEqual(lines);
      expect((await verify(store)).findings).toEqual([]);
    }
    expect(await ask(first, 'MATCH (x:Meta) RETURN x.graphVersion AS moved')).toEqual([
      { moved: Number(meta?.moved) + 1 },
    ]);
    await Promise.all([first, ...stores].map((store) => store.close()));
  });

  it('is refused where its schema is newer', async () => {
    const store = await server.open();
    await store.prepare();
    await store.write((run) => run('MATCH (x:Meta) SET x.schemaVersion = 99'));
    await expect(server.another()).rejects.toThrow(
      /schema version 99, newer than .* Update zeren.*NEO4J_DATABASE=OTHER/,
    );
    await store.close();
  });
});
