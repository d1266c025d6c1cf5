import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { heldPapers } from '../../src/load/held-papers.ts';
import type { PaperOutcome } from '../../src/load/load-context.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { Fault } from '../../src/model/fault.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { expectedDump } from '../load/expected-dump.ts';
import { manyPapers } from '../load/many-papers.ts';
import { type FaultProxy, faultProxy, type Point, type What } from '../support/fault-proxy.ts';
import { ask, dumpOf, load, loadContext } from '../support/loaded.ts';
import { realNeo4j } from '../support/real-neo4j.ts';

const server = await realNeo4j();
/** Short where a call is to run into them, long where it is to get through. */
const deadlines = { connect: 1000, read: 1000, write: 1500, close: 500 };
const patient = { ...deadlines, read: 20_000, write: 20_000 };
/** How much later than its deadline a call may end. */
const GRACE = 1500;

const older = manyPapers(4, 3);
const papers = manyPapers(4, 3, 1);

/** Load through the proxy; what was thrown is given back, and what each paper was reported as. */
async function loadThrough(store: Store): Promise<{ told: PaperOutcome[]; fault: unknown; slowest: number }> {
  const told: PaperOutcome[] = [];
  let [since, slowest] = [performance.now(), 0];
  const lap = () => {
    slowest = Math.max(slowest, performance.now() - since);
    since = performance.now();
  };
  const onPaper = (outcome: PaperOutcome) => {
    told.push(outcome);
    lap();
  };
  const fault = await loadPapers(store, papers, loadContext({ onPaper })).then(
    () => null,
    (error: unknown) => error,
  );
  lap();
  return { told, fault, slowest };
}

describe.skipIf(server.skip !== false)('faults between us and a Neo4j', () => {
  let proxy: FaultProxy;
  /** Straight to the server, to look what is there. */
  let direct: Store;
  beforeAll(async () => {
    const { hostname: host, port } = new URL(server.address.uri);
    proxy = await faultProxy({ host, port: Number(port || 7687) });
  });
  afterAll(() => proxy.close());
  beforeEach(async () => {
    proxy.disarm();
    direct = await server.open();
    await direct.prepare();
  });
  afterEach(() => direct.close());

  const open = (within = deadlines): Promise<Store> =>
    openNeo4j({ ...server.address, uri: `neo4j://127.0.0.1:${proxy.port}`, deadlines: within });

  /** Whole papers and nothing else, among them all that were reported as stored. */
  async function expectWhole(papers: readonly PaperFacts[], told: readonly PaperOutcome[]): Promise<void> {
    const bySha = new Map(papers.map((facts) => [facts.document.sha256, facts]));
    const held = (await heldPapers(direct)).map(({ sha256 }) => bySha.get(sha256));
    const whole = held.filter((facts) => facts !== undefined);
    expect(whole).toHaveLength(held.length);
    expect(await dumpOf(direct)).toBe(expectedDump(whole));
    const ids = new Set(whole.map(({ document }) => document.id));
    for (const { id, result } of told) if (result !== 'failed') expect(ids).toContain(id);
  }

  async function expectFault(calling: Promise<unknown>, deadline: number): Promise<Fault> {
    const began = performance.now();
    const fault = await calling.then(
      () => new Error('it did not fail'),
      (error: unknown) => error,
    );
    expect(performance.now() - began).toBeLessThan(deadline + GRACE);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code: 'STORE_UNREACHABLE' });
    const { said } = fault as Fault;
    for (const words of [said.zh, said.en]) {
      expect(words).toContain(`neo4j://127.0.0.1:${proxy.port}`);
      expect(words).not.toContain(server.address.password);
    }
    return fault as Fault;
  }

  const onTheWay: Point[] = ['BEGIN', 'RUN', 'PULL', 'COMMIT'];
  const whats: What[] = ['drop', 'lose', 'hang', 300];
  const cases = onTheWay.flatMap((at) =>
    whats.flatMap((what) => [[what, at, 'over older versions', older, 'changed'] as const]),
  );
  const first = onTheWay.flatMap((at) =>
    (['lose', 'hang'] as const).map((what) => [what, at, 'into an empty graph', [], 'added'] as const),
  );
  it.each([...cases, ...first])('%s at %s in the middle of a load %s', async (what, at, _, before, result) => {
    await load(direct, before);
    const store = await open(what === 'hang' ? deadlines : patient);
    const isCall = at === 'BEGIN' || at === 'COMMIT';
    proxy.arm(at, what, { nth: before.length === 0 ? (isCall ? 1 : 20) : isCall ? 3 : 60 });
    const { told, fault, slowest } = await loadThrough(store);
    expect(proxy.struck()).toBe(true);
    if (what === 'hang') {
      expect(slowest).toBeLessThan(deadlines.write + GRACE);
      await expectFault(Promise.reject(fault), 0);
      expect((fault as Fault).message).toContain('run the same command again');
    } else {
      expect(fault).toBeNull();
      expect(told.map(({ result }) => result)).toEqual(papers.map(() => result));
    }
    await expectWhole([...before, ...papers], told);
    await load(direct, papers);
    await store.close();
    expect(await dumpOf(direct)).toBe(expectedDump(papers));
  });

  it('a commit that arrives after the deadline is stored once', async () => {
    const store = await open();
    proxy.arm('COMMIT', deadlines.write + 500);
    const { told, fault } = await loadThrough(store);
    expect(fault).toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expectWhole(papers, told);
    await load(direct, papers);
    expect(await dumpOf(direct)).toBe(expectedDump(papers));
    await store.close();
  });

  it('a server that is gone ends the load at once by the deadline of one paper', async () => {
    await load(direct, older);
    const store = await open();
    proxy.arm('RUN', 'drop', { nth: 60, always: true });
    const { told, fault, slowest } = await loadThrough(store);
    await expectFault(Promise.reject(fault), 0);
    expect(told.length).toBeLessThan(papers.length);
    expect(slowest).toBeLessThan(deadlines.write + GRACE);
    await expectWhole([...older, ...papers], told);
    proxy.disarm();
    await load(store, papers);
    expect(await dumpOf(direct)).toBe(expectedDump(papers));
    await store.close();
  });

  const opening: Point[] = ['CONNECT', 'HELLO', 'LOGON', 'ROUTE', 'BEGIN', 'RUN'];
  it.each(opening.flatMap((at) => (['drop', 'hang'] as const).map((what) => [what, at] as const)))(
    '%s at %s while a store is opened',
    async (what, at) => {
      proxy.arm(at, what, { always: true });
      await expectFault(open(), deadlines.connect + deadlines.read + deadlines.close);
      expect(proxy.struck()).toBe(true);
    },
  );

  it.each(['BEGIN', 'RUN', 'PULL'] as const)(
    'a read that hangs at %s ends by its deadline, and the next is answered',
    async (at) => {
      await load(direct, papers);
      const store = await open();
      proxy.arm(at, 'hang');
      await expectFault(dumpOf(store), deadlines.read);
      expect(await dumpOf(store)).toBe(expectedDump(papers));
      const began = performance.now();
      await store.close();
      expect(performance.now() - began).toBeLessThan(deadlines.close + GRACE);
    },
  );

  it('connections that died unnoticed cost one read, not one each', async () => {
    const store = await open();
    await Promise.all([1, 2, 3, 4].map(() => ask(store, 'RETURN 1 AS one')));
    proxy.freeze();
    await expectFault(ask(store, 'RETURN 1 AS one'), deadlines.read);
    expect(await ask(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await store.close();
  });

  it('a hanging read does not end the others', async () => {
    const store = await open();
    proxy.arm('BEGIN', 'hang');
    const hanging = expectFault(ask(store, 'RETURN 1 AS one'), deadlines.read);
    await pause(deadlines.read / 2);
    const other = store.read(async (run) => {
      await run('RETURN 1 AS one');
      await pause(deadlines.read * 0.7);
      return run('RETURN 2 AS two');
    });
    await hanging;
    expect(await other).toEqual([{ two: 2 }]);
    await store.close();
  });

  it.skipIf(!server.owned)(
    'a server killed and started again in the middle of a load',
    async () => {
      const many = manyPapers(150, 3);
      const told: PaperOutcome[] = [];
      let again: Promise<void> | undefined;
      const onPaper = (outcome: PaperOutcome) => {
        told.push(outcome);
        if (told.length === 10) again = server.kill().then(() => server.start());
      };
      const store = await server.another();
      const fault = await loadPapers(store, many, loadContext({ onPaper })).then(
        () => null,
        (error: unknown) => error,
      );
      await again;
      if (fault !== null) expect(fault).toMatchObject({ name: 'Fault', code: 'STORE_UNREACHABLE' });
      await expectWhole(many, told);
      await load(store, many);
      expect(await dumpOf(direct)).toBe(expectedDump(many));
      await store.close();
    },
    120_000,
  );
});
