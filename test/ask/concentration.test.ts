import { expect, it } from 'vitest';
import { concentration, concentrationOf } from '../../src/ask/concentration.ts';
import type { UnitRef } from '../../src/ask/refs.ts';
import { storeOf } from '../support/loaded.ts';
import { bureauPapers } from './bureau-papers.ts';

const unit = (id: string): UnitRef => ({
  id, name: id, shortName: id, kind: 'SECTION', jurisdiction: null, collective: false, confirmed: true,
}); // prettier-ignore

it.each<[readonly number[], number, number]>([
  // 各单位任务数、前五占比、基尼系数（手算）
  [[3], 1, 0],
  [[2, 2, 2, 2], 1, 0],
  [[1, 3], 1, 0.25],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 11], 0.75, 0.45],
  [[4, 3, 2, 1, 1, 1], 0.916667, 0.305556],
  [[], 0, 0],
])('%j', (numbers, topShare, gini) => {
  const rows = numbers.map((measures, at) => ({ unit: unit(`科${at}`), measures }));
  expect(concentrationOf(rows)).toMatchObject({ topShare, gini, units: numbers.length });
});

it('by document and by place; what is implied does not count', async () => {
  const store = await storeOf(bureauPapers);
  const { documents, jurisdictions } = await concentration(store);
  // 要点：立法科 2、普法科 2、各县局 2；方案：四个单位各 1；总结只有推定
  expect(documents.map((row) => [row.document.id, row.units, row.responsibilities, row.gini])).toEqual([
    ['方案', 4, 4, 0],
    ['要点', 3, 6, 0],
  ]);
  expect(jurisdictions.map((row) => [row.jurisdiction, row.responsibilities, row.top[0]?.unit.id])).toEqual([
    ['江市', 6, '各县局'],
    ['河市', 4, '东县局'],
  ]);
  await store.close();
});
