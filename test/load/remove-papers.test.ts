import { afterEach, describe, expect, it } from 'vitest';
import { removePapers } from '../../src/load/remove-papers.ts';
import type { Store } from '../../src/store/store.ts';
import { paper } from '../support/facts.ts';
import { ask, dumpOf, load, storeOf } from '../support/loaded.ts';
import { expectedDump } from './expected-dump.ts';
import { fivePapers } from './five-papers.ts';

let store: Store;
afterEach(() => store.close());

const units = async () => (await ask(store, 'MATCH (u:Unit) RETURN u.id AS id')).map((row) => row.id as string).sort();

const rostered = (parent: string, members: readonly string[]) =>
  paper({
    id: 'a',
    registry: { parents: { 甲科: parent }, rosters: { 各局: members } },
    measures: [{ title: '一', units: ['甲科', '各局'] }],
  });

describe('removing', () => {
  it('leaves only Meta when nothing is held', async () => {
    store = await storeOf(fivePapers);
    await removePapers(
      store,
      fivePapers.map(({ document }) => document.id),
    );
    expect(await ask(store, 'MATCH (node) RETURN labels(node) AS labels')).toEqual([{ labels: ['Meta'] }]);
    expect(await ask(store, 'MATCH (meta:Meta) RETURN meta.graphVersion AS version')).toEqual([{ version: 6 }]);
  });

  it('refuses an id that is not held, and removes nothing', async () => {
    store = await storeOf(fivePapers);
    const remove = removePapers(store, ['plan', 'cited:立法计划']);
    await expect(remove).rejects.toMatchObject({ name: 'Fault', code: 'NOT_FOUND' });
    expect(await dumpOf(store)).toBe(expectedDump(fivePapers));
  });
});

describe('clean-up by reach', () => {
  const registry = {
    parents: { 甲科: '市局', 乙科: '市局', A局: 'A区', B局: 'B区' },
    rosters: { 各局: ['A局', 'B局'], 各区: ['A区', 'B区'] },
  };
  it('takes units that only hold each other', async () => {
    const ring = { parents: { 甲: '乙', 乙: '甲' }, rosters: { 各甲: ['甲', '乙'], 各乙: ['各甲'] } };
    store = await storeOf([
      paper({ id: 'a', registry: ring, measures: [{ title: '一', units: ['甲'] }] }),
      paper({ id: 'b' }),
    ]);
    expect(await units()).toEqual(['乙', '各乙', '各甲', '甲'].sort());
    await removePapers(store, ['a']);
    expect(await units()).toEqual([]);
  });

  it('keeps what another paper reaches, and no more', async () => {
    const wide = paper({ id: 'wide', registry, measures: [{ title: '一', units: ['甲科', '乙科', '各局'] }] });
    const narrow = paper({ id: 'narrow', registry, measures: [{ title: '一', units: ['甲科'] }] });
    store = await storeOf([wide, narrow]);
    await removePapers(store, ['wide']);
    expect(await units()).toEqual(['市局', '甲科'].sort());
  });

  it('does not keep a section for its bureau', async () => {
    const section = paper({ id: 'section', registry, measures: [{ title: '一', units: ['甲科'] }] });
    const bureau = paper({ id: 'bureau', registry, issuedBy: ['市局'] });
    store = await storeOf([section, bureau]);
    await removePapers(store, ['section']);
    expect(await units()).toEqual(['市局']);
  });

  it('drops what only an older registry said', async () => {
    store = await storeOf([rostered('旧局', ['A局', 'B局'])]);
    const now = rostered('新局', ['A局', 'C局']);
    expect(await load(store, [now], { registryHash: 'newer' })).toEqual(['changed']);
    expect(await dumpOf(store)).toBe(expectedDump([now]));
  });

  it('drops units and themes that a paper lists and does not use', async () => {
    const facts = paper({ id: 'a', measures: [{ title: '一', units: ['甲'], themes: ['用'] }] });
    const extra = paper({ id: 'b', measures: [{ title: '一', units: ['闲'], themes: ['闲'] }] });
    store = await storeOf([
      { ...facts, units: [...facts.units, ...extra.units], themes: [...facts.themes, ...extra.themes] },
    ]);
    expect(await dumpOf(store)).toBe(expectedDump([facts]));
  });
});
