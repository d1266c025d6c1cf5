import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Run, Store, Value } from '../../src/store/store.ts';
import { ask } from '../support/loaded.ts';
import { realNeo4j } from '../support/real-neo4j.ts';

const server = await realNeo4j();
const units = 'MATCH (n:Unit) RETURN n.id AS id, n.count AS count ORDER BY id';
const ADD = 'MATCH (n:Unit {id: $id}) SET n.count = n.count + 1';
const MOVE = "MATCH (meta:Meta {id: 'zeren'}) SET meta.graphVersion = meta.graphVersion + 1";
const count = async (run: Run, id: string): Promise<Value | undefined> =>
  (await run('MATCH (n:Unit {id: $id}) RETURN n.count AS count', { id }))[0]?.count;
/** A statement that takes minutes. */
const endless =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n';

describe.skipIf(server.skip !== false)('what only a server does', () => {
  let store: Store;
  /** Another program on the same server. */
  let other: Driver;
  beforeAll(() => {
    const { uri, user, password } = server.address;
    other = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => other.close());
  beforeEach(async () => {
    store = await server.open();
    await store.prepare();
    await store.write((run) => run("CREATE (:Unit {id: 'a', count: 0}), (:Unit {id: 'b', count: 0})"));
  });
  afterEach(() => store.close());

  const sessionOf = () => other.session(server.address.database ? { database: server.address.database } : {});

  it('a deadlock with another program is tried again, and each change is there once', async () => {
    const session = sessionOf();
    const theirs = await session.beginTransaction();
    await theirs.run('UNWIND range(1, 20) AS n CREATE (:Unit {id: toString(n), count: 2})'); // who holds more may go on
    await theirs.run(ADD, { id: 'a' });
    let runs = 0;
    let crossing: Promise<void> | undefined;
    await store.write(async (run) => {
      runs++;
      await run(ADD, { id: 'b' });
      crossing ??= theirs.run(ADD, { id: 'b' }).then(() => theirs.commit()); // waits for us
      await pause(100);
      await run(ADD, { id: 'a' }); // waits for them
    });
    await crossing;
    await session.close();
    expect(runs).toBe(2);
    const counts = (await ask(store, units)).map((row) => row.count);
    expect(counts).toEqual(Array.from({ length: 22 }, () => 2));
  });

  it('a question that takes too long is ended on both sides', async () => {
    const quick = await openNeo4j({ ...server.address, deadlines: { read: 1000, write: 1000 } });
    const began = performance.now();
    const asked = ask(quick, endless);
    await expect(asked).rejects.toMatchObject({
      name: 'Fault',
      code: expect.stringMatching(/^STORE_(FAILED|UNREACHABLE)$/),
    });
    await expect(asked).rejects.toThrow(/did not (finish|answer)/);
    expect(performance.now() - began).toBeLessThan(2500);
    await expectQuiet();
    await quick.close();
  });

  it('a question whose asker leaves is ended on the server', async () => {
    const leaving = new AbortController();
    const asked = store.read((run) => run(endless), leaving.signal);
    await pause(300);
    leaving.abort();
    const left = performance.now();
    await expect(asked).rejects.toBeInstanceOf(Fault);
    expect(performance.now() - left).toBeLessThan(500);
    await expectQuiet();
    expect(await ask(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  /** Nothing runs on the server any more but the question whether something does. */
  async function expectQuiet(): Promise<void> {
    for (let n = 0; n < 40; n++) {
      const { records } = await other.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000'",
      );
      if (records.length <= 1) return;
      await pause(100);
    }
    expect.unreachable('a query runs on');
  }

  describe('beside writes that never stop', () => {
    let stop: AbortController;
    let writing: Promise<number>;
    beforeEach(async () => {
      const writer = await server.another();
      stop = new AbortController();
      writing = (async () => {
        let n = 0;
        for (; !stop.signal.aborted; n++) {
          await writer.write(async (run) => {
            await run(ADD, { id: 'a' });
            await run(ADD, { id: 'b' });
            await run(MOVE);
          });
        }
        await writer.close();
        return n;
      })();
    });
    const halt = async () => {
      stop.abort();
      return writing;
    };
    afterEach(halt);

    it('a read sees one state, and none is lost', async () => {
      for (let n = 0; n < 5; n++) {
        const [a, b] = await store.read(async (run) => {
          const first = await count(run, 'a');
          await pause(50);
          return [first, await count(run, 'b')];
        });
        expect(b).toBe(a);
      }
      const written = await halt();
      expect(written).toBeGreaterThan(0);
      expect(await ask(store, units)).toMatchObject([{ count: written }, { count: written }]);
    });
  });

  it('a read that holds the writers back may not write either', async () => {
    let met = false;
    await store.read(async (run) => {
      await count(run, 'a');
      if (!met) await store.write((write) => write(MOVE));
      met = true;
      await count(run, 'b');
    });
    const creating = store.read((run) => run("CREATE (:Unit {id: 'c'})"));
    await expect(creating).rejects.toMatchObject({ name: 'Fault', code: 'INTERNAL' });
    expect(await ask(store, "MATCH (n:Unit {id: 'c'}) RETURN n.id AS id")).toEqual([]);
  });

  it.each([
    ['a date of the server', 'RETURN date() AS value'],
    ['a point', 'RETURN point({x: 1, y: 2}) AS value'],
    ['an integer that is not safe', 'RETURN 9007199254740993 AS value'],
  ])('refuses to give %s', async (_, cypher) => {
    await expect(ask(store, cypher)).rejects.toMatchObject({ name: 'Fault', code: 'INTERNAL' });
  });

  it('a password that is refused stands in no part of the fault', async () => {
    const password = 'ein-geheimnis';
    const fault: unknown = await openNeo4j({ ...server.address, password }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'Fault', code: 'STORE_DENIED' });
    expect(inspect(fault, { depth: 20, showHidden: true })).not.toContain(password);
    expect(inspect(store, { depth: 20, showHidden: true })).not.toContain(server.address.password);
  });

  it('is refused where another program keeps its graph, which stays as it is', async () => {
    await server.empty();
    const session = sessionOf();
    await session.run("CREATE (:Person {name: 'Alix'})");
    await session.close();
    await expect(server.another()).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
  });
});
