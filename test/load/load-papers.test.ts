import { afterEach, describe, expect, it } from 'vitest';
import type { PaperFacts } from '../../src/model/graph.ts';
import { heldPapers } from '../../src/load/held-papers.ts';
import type { PaperOutcome } from '../../src/load/load-context.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { removePapers } from '../../src/load/remove-papers.ts';
import type { Store } from '../../src/store/store.ts';
import { paper } from '../support/facts.ts';
import { ask, dumpOf, emptyStore, load, loadContext, storeOf } from '../support/loaded.ts';
import { randomNumbers } from '../support/random.ts';
import { expectedDump } from './expected-dump.ts';
import { fivePapers } from './five-papers.ts';

let store: Store;
afterEach(() => store.close());

const version = async () => (await ask(store, 'MATCH (meta:Meta) RETURN meta.graphVersion AS v'))[0]?.v;

const moved = (facts: PaperFacts, uri: string): PaperFacts => ({ ...facts, document: { ...facts.document, uri } });

async function* stream(papers: readonly PaperFacts[]) {
  yield* papers;
}

describe('loading twice', () => {
  it('changes nothing, not even the graph version', async () => {
    store = await storeOf(fivePapers);
    const before = [await dumpOf(store), await version()];
    expect(await load(store, fivePapers)).toEqual(Array.from({ length: 5 }, () => 'skipped'));
    expect([await dumpOf(store), await version()]).toEqual(before);
    expect(before).toEqual([expectedDump(fivePapers), 1]); // new papers come in one transaction
  });

  it.each([
    ['other rules', { rulesVersion: 2 }],
    ['another registry', { registryHash: 'other' }],
  ])('writes every paper again under %s, to the same graph', async (_, more) => {
    store = await storeOf(fivePapers);
    expect(await load(store, fivePapers, more)).toEqual(Array.from({ length: 5 }, () => 'changed'));
    expect(await dumpOf(store)).toBe(expectedDump(fivePapers));
  });

  it('tells which papers are held, with their skip keys', async () => {
    store = await storeOf(fivePapers.slice(0, 1), { rulesVersion: 7, registryHash: 'r' });
    const [first] = fivePapers;
    const { sha256 } = first?.document ?? {};
    expect(await heldPapers(store)).toEqual([
      { id: 'plan', uri: 'plan.txt', sha256, rulesVersion: 7, registryHash: 'r', measures: 3, placed: false },
    ]);
  });
});

describe('the order of loading', () => {
  const random = randomNumbers(5);
  const orders = Array.from({ length: 10 }, () =>
    fivePapers
      .map((facts) => ({ facts, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ facts }) => facts),
  );

  it.each(orders.map((order) => [order.map(({ document }) => document.id).join(' '), order] as const))(
    'does not show: %s',
    async (_, order) => {
      store = await storeOf(order);
      const together = await dumpOf(store);
      await removePapers(
        store,
        order.map(({ document }) => document.id),
      );
      for (const facts of order) await load(store, [facts]);
      expect([together, await dumpOf(store)]).toEqual([expectedDump(fivePapers), expectedDump(fivePapers)]);
    },
  );

  it('does not show while papers come and go', async () => {
    store = await storeOf(fivePapers);
    for (const { document } of fivePapers) {
      await removePapers(store, [document.id]);
      expect(await dumpOf(store)).toBe(expectedDump(fivePapers.filter((facts) => facts.document.id !== document.id)));
      await load(store, fivePapers);
      expect(await dumpOf(store)).toBe(expectedDump(fivePapers));
    }
  });
});

describe('a new version', () => {
  it('replaces the facts of its paper and of no other', async () => {
    store = await storeOf(fivePapers);
    const newer = paper({ id: 'programme', keys: ['普法规划'], measures: [{ title: '换了', units: ['新单位'] }] });
    expect(await load(store, [newer])).toEqual(['changed']);
    const now = fivePapers.map((facts) => (facts.document.id === 'programme' ? newer : facts));
    expect(await dumpOf(store)).toBe(expectedDump(now));
  });

  it('is kept out where it loses more than half of the measures', async () => {
    store = await storeOf([paper({ id: 'a', measures: ['一', '二', '三', '四'] })]);
    const before = await dumpOf(store);
    const { outcomes } = await loadPapers(store, [paper({ id: 'a', measures: ['一'] })], loadContext());
    expect(outcomes[0]).toMatchObject({ result: 'kept', measures: 4, findings: [{ code: 'shrunk', detail: '4 → 1' }] });
    expect(await dumpOf(store)).toBe(before);
    expect(await load(store, [paper({ id: 'a', measures: ['一'] })], { force: true })).toEqual(['changed']);
    expect(await ask(store, 'MATCH (m:Measure) RETURN m.title AS title')).toEqual([{ title: '一' }]);
  });

  it('may lose half of the measures', async () => {
    store = await storeOf([paper({ id: 'a', measures: ['一', '二', '三', '四'] })]);
    expect(await load(store, [paper({ id: 'a', measures: ['一', '二'] })])).toEqual(['changed']);
  });
});

describe('paths', () => {
  it('knows a paper that moved', async () => {
    const facts = paper({ id: 'a', uri: 'old/a.txt', measures: ['一'] });
    store = await storeOf([facts]);
    expect(await load(store, [moved(facts, 'new/a.txt')])).toEqual(['changed']);
    expect(await ask(store, 'MATCH (d:Document) RETURN d.uri AS uri')).toEqual([{ uri: 'new/a.txt' }]);
    expect(await dumpOf(store)).toBe(expectedDump([moved(facts, 'new/a.txt')]));
  });

  it('replaces the paper at a path by another one', async () => {
    const old = paper({ id: 'a', uri: 'x.txt', keys: ['甲'], measures: ['一'] });
    const citer = paper({ id: 'c', measures: [{ title: '引', cites: ['甲', '乙'] }] });
    const other = paper({ id: 'b', uri: 'x.txt', keys: ['乙'], measures: ['二'] });
    store = await storeOf([old, citer]);
    const { outcomes } = await loadPapers(store, [other], loadContext());
    expect(outcomes[0]).toMatchObject({ result: 'changed', id: 'b', replaced: 'a' });
    expect(await dumpOf(store)).toBe(expectedDump([citer, other]));
  });

  it('guards the paper at a path against another one that is much smaller', async () => {
    store = await storeOf([paper({ id: 'a', uri: 'x.txt', measures: ['一', '二', '三'] })]);
    expect(await load(store, [paper({ id: 'b', uri: 'x.txt', measures: ['一'] })])).toEqual(['kept']);
  });

  it('reports one identity at two paths and keeps the first', async () => {
    const facts = paper({ id: 'a', uri: 'a.txt', measures: ['一'] });
    store = await emptyStore();
    const both = [facts, moved(facts, 'b.txt')];
    const first = await loadPapers(store, both, loadContext());
    expect(first.outcomes.map(({ result }) => result)).toEqual(['added', 'skipped']);
    expect(first.outcomes[1]?.findings).toMatchObject([{ code: 'two-paths', detail: 'a.txt' }]);
    expect(await load(store, both)).toEqual(['skipped', 'skipped']);
    expect(await load(store, [moved(facts, 'b.txt')], { unchanged: new Map([['a', 'a.txt']]) })).toEqual(['skipped']);
    expect(await dumpOf(store)).toBe(expectedDump([facts]));
  });
});

it('tells of each paper as it goes, from a stream of papers', async () => {
  store = await emptyStore();
  const told: PaperOutcome[] = [];
  const report = await loadPapers(store, stream(fivePapers), loadContext({ onPaper: (outcome) => told.push(outcome) }));
  expect(told).toEqual(report.outcomes);
  expect(told.map(({ id, result, measures }) => [id, result, measures])).toEqual([
    ['plan', 'added', 3],
    ['programme', 'added', 1],
    ['namesake', 'added', 1],
    ['code', 'added', 0],
    ['summary', 'added', 2],
  ]);
  expect(report.graphVersion).toBe(1);
});
