import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/pipeline.ts';
import { findPapers } from '../../src/read/find-papers.ts';
import type { Registry } from '../../src/resolve/registry.ts';
import type { Store } from '../../src/store/store.ts';
import { dumpOf, emptyStore } from '../support/loaded.ts';
import { readRegistryWith } from '../support/registry-with.ts';
import { temporaryFolder } from '../support/temporary.ts';

const QIXIANG = `
- id: jm-qixiang
  name: 江门市气象局
  aliases: [市气象局]
  kind: bureau
  jurisdiction: 江门市`;
const old = await readRegistryWith({});
const now = await readRegistryWith({ 'units.yaml': QIXIANG });
const paper = (year: number): string =>
  `江门市人民政府${year}年工作要点\n一、任务\n1.预报天气。每天预报。(市气象局负责)\n`;

/** A folder with papers of these years. */
function papersOf(...years: number[]): string {
  const folder = join(temporaryFolder(), 'papers');
  mkdirSync(folder);
  for (const year of years) writeFileSync(join(folder, `${year}.txt`), paper(year));
  return folder;
}
const load = async (store: Store, folder: string | null, registry: Registry, prune = false) =>
  loadFiles(store, folder === null ? [] : await findPapers([folder]), registry, {
    force: true,
    prune,
    clock: () => new Date('2026-01-01T00:00:00Z'),
    onFile: () => {},
  });

test('with another registry all held papers are resolved anew, also those whose files are not given or are gone', async () => {
  const folder = papersOf(2021, 2022, 2023);
  const store = await emptyStore();
  await load(store, folder, old);
  rmSync(join(folder, '2021.txt'));
  const more = papersOf(2024);
  const { renewed, outcomes } = await load(store, more, now);
  expect(renewed).toEqual(['2021.txt', '2022.txt', '2023.txt']);
  expect(outcomes.map(({ result }) => result)).toEqual(['added', 'changed', 'changed', 'changed']);

  const fresh = await emptyStore();
  await load(fresh, papersOf(2021, 2022, 2023, 2024), now);
  expect(await dumpOf(store)).toBe(await dumpOf(fresh));
  expect(await dumpOf(store)).toContain('jm-qixiang');
  expect((await load(store, more, now)).renewed).toEqual([]);
  await Promise.all([store.close(), fresh.close()]);
});

test('without any path only the registry is applied; back to the old one gives the old graph', async () => {
  const store = await emptyStore();
  await load(store, papersOf(2021, 2022), old);
  const before = await dumpOf(store);
  expect((await load(store, null, now)).renewed).toHaveLength(2);
  expect(await dumpOf(store)).not.toBe(before);
  expect((await load(store, null, old)).renewed).toHaveLength(2);
  expect(await dumpOf(store)).toBe(before);
  await store.close();
});

test('papers that are pruned are not brought back by their stored text', async () => {
  const store = await emptyStore();
  const folder = papersOf(2021, 2022);
  await load(store, folder, old);
  rmSync(join(folder, '2021.txt'));
  const { removed, renewed } = await load(store, folder, now, true);
  expect([removed.length, renewed]).toEqual([1, ['2022.txt']]);
  expect(await dumpOf(store)).not.toContain('2021年');
  await store.close();
});
