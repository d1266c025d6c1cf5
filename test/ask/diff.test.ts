import { expect, it } from 'vitest';
import { diff } from '../../src/ask/diff.ts';
import { heldVersion, versionOf } from '../../src/ask/version-of.ts';
import { measures } from '../../src/ask/measures.ts';
import type { MeasureSpec } from '../support/facts.ts';
import { paper } from '../support/facts.ts';
import { storeOf } from '../support/loaded.ts';

const version = (list: readonly (string | MeasureSpec)[], id = '方案') => versionOf(paper({ id, measures: list }));
const old: readonly MeasureSpec[] = [
  { title: '完善台账', units: ['甲科', '乙科'], deadline: '年底前' },
  { title: '开展培训', units: [{ unit: '甲科', role: 'lead' }, '丙科'] },
  { title: '推进普法', units: ['丙科'] },
];

it('nothing is other between a paper and itself, nor the same paper at another path', () => {
  expect(diff(version(old), version(old, '另一份'))).toMatchObject({
    added: [],
    gone: [],
    changed: [],
    same: 3,
    units: [],
  });
});

it('per measure and per unit', () => {
  const now = diff(
    version(old),
    version([
      { title: '完善电子台账', units: ['甲科', '乙科'], deadline: '6月底前' },
      { title: '开展培训', units: ['甲科', '丁科'] },
      { title: '新的任务', ordinal: '9', units: ['丁科'] },
    ]),
  );
  expect(now.added).toMatchObject([{ ordinal: '9', units: [{ unit: '丁科', role: 'RESPONSIBLE' }] }]);
  expect(now.gone).toMatchObject([{ ordinal: '3', title: '推进普法' }]);
  expect(now.changed).toMatchObject([
    { ordinal: '1', reworded: { to: expect.stringContaining('电子') as string }, deadline: { from: '年底前', to: '6月底前' }, won: [], lost: [] },
    { ordinal: '2', reworded: null, deadline: null, won: [{ unit: '丁科' }], lost: [{ unit: '丙科' }], roles: [{ unit: '甲科', from: 'LEAD', to: 'RESPONSIBLE' }] },
  ]); // prettier-ignore
  const told = now.units.map(({ unit, won, lost }) => `${unit} +${won.length} -${lost.length}`);
  expect(told).toEqual(['丁科 +2 -0', '丙科 +0 -2']);
});

it('an insertion is one new measure, and those behind it moved', () => {
  const now = diff(version(old), version([old[0]!, '插入的任务', ...old.slice(1)]));
  expect(now.added.map(({ title }) => title)).toEqual(['插入的任务']);
  expect(now.changed.map(({ ordinal, movedFrom, reworded }) => [ordinal, movedFrom, reworded])).toEqual([
    ['3', '2', null],
    ['4', '3', null],
  ]);
  expect(now).toMatchObject({ gone: [], same: 1, units: [] });
});

it('the held version is the version of its file', async () => {
  const facts = paper({ id: '方案', measures: old });
  const store = await storeOf([facts]);
  const held = await store.read((run) =>
    measures(
      run,
      facts.measures.map(({ id }) => id),
    ),
  );
  expect(diff(heldVersion('方案', held), versionOf(facts))).toMatchObject({
    added: [],
    gone: [],
    changed: [],
    same: 3,
  });
  await store.close();
});
