import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { startChild } from '../support/child.ts';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

const REGISTRY = join(import.meta.dirname, '../../seeds/registry');
const PAPER =
  '甲市司法局2023年工作要点\n一、任务\n1.完善制度。建立机制。(立法科负责)\n2.深化改革。推进试点。(普法科负责)\n3.加强领导。落实责任。(办公室负责)\n';

let folder: string;
let store: string;
let papers: string;
beforeEach(() => {
  folder = temporaryFolder();
  store = join(folder, 'store');
  papers = join(folder, 'papers');
  mkdirSync(papers);
  writeFileSync(join(papers, 'a.txt'), PAPER);
});
const load = (...words: string[]) => zeren('load', papers, '--store', store, ...words);
const count = async (): Promise<number> =>
  (JSON.parse((await zeren('counts', '--store', store, '--json')).out) as { held: number }).held;

test('one unreadable file stops none of the others, each is named with its reason', async () => {
  writeFileSync(join(papers, 'empty.txt'), '');
  writeFileSync(join(papers, 'binary.txt'), Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)));
  writeFileSync(join(papers, 'sheet.xlsx'), 'PK');
  const { status, out } = await load();
  expect(status).toBe(1);
  expect(out).toMatch(/新增 a\.txt 3 项任务/);
  expect(out).toMatch(/未载入 empty\.txt {2}文件没有内容。/);
  expect(out).toMatch(/未载入 binary\.txt {2}不是文本文件/);
  expect(out).toMatch(/未载入 sheet\.xlsx {2}文件名与内容不符/);
  expect(await count()).toBe(1);
});

test('added, unchanged, changed, kept by the guard, forced', async () => {
  expect((await load()).out).toContain('新增 1，更新 0，未变 0');
  expect((await load()).out).toContain('新增 0，更新 0，未变 1');
  writeFileSync(join(papers, 'a.txt'), PAPER.replace('推进试点', '全面推进试点'));
  expect((await load()).out).toContain('新增 0，更新 1，未变 0');
  writeFileSync(join(papers, 'a.txt'), PAPER.split('\n').slice(0, 3).join('\n'));
  const kept = await load();
  expect(kept).toMatchObject({ status: 1, out: expect.stringContaining('保留旧版 a.txt') });
  expect((await load('--force')).out).toContain('更新 1');
});

test('a deleted file stays until --prune, a moved one is the same paper', async () => {
  writeFileSync(join(papers, 'b.txt'), PAPER.replaceAll('甲市', '乙市'));
  writeFileSync(join(papers, 'c.txt'), PAPER.replaceAll('甲市', '丙市'));
  await load();
  mkdirSync(join(papers, 'sub'));
  cpSync(join(papers, 'b.txt'), join(papers, 'sub/b.txt'));
  rmSync(join(papers, 'b.txt'));
  await load();
  expect(await count()).toBe(3);
  rmSync(join(papers, 'c.txt'));
  await load();
  expect(await count()).toBe(3);
  expect((await load('--prune')).out).toMatch(/移除 .*丙市/);
  expect(await count()).toBe(2);
});

test('--prune that would remove more than half is refused and changes nothing', async () => {
  for (const city of ['乙市', '丙市']) writeFileSync(join(papers, `${city}.txt`), PAPER.replaceAll('甲市', city));
  await load();
  rmSync(join(papers, '乙市.txt'));
  rmSync(join(papers, '丙市.txt'));
  expect(await load('--prune')).toMatchObject({ status: 2, err: expect.stringContaining('--force') });
  expect(await count()).toBe(3);
});

test('remove by title takes all or nothing', async () => {
  await load();
  expect(await zeren('remove', '甲市司法局2023年工作要点', '没有这份', '--store', store)).toMatchObject({
    status: 2,
    out: '',
  });
  expect(await count()).toBe(1);
  expect(await zeren('remove', '甲市司法局2023年工作要点', '--store', store)).toMatchObject({ status: 0 });
  expect(await zeren('workload', '--store', store)).toMatchObject({
    status: 2,
    err: expect.stringContaining('zeren load'),
  });
});

describe('one plain sentence and the right status, and nothing loaded is lost', () => {
  test('a path that is not there, a folder without papers', async () => {
    await load();
    expect(await zeren('load', join(folder, 'nowhere'), papers, '--store', store)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^zeren: 没有这个文件或文件夹：.*nowhere.*\n$/),
    });
    mkdirSync(join(folder, 'none'));
    expect(await zeren('load', join(folder, 'none'), '--store', store)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^zeren: [^\n]+没有可以载入的文件[^\n]+\n$/),
    });
    expect(await count()).toBe(1);
  });

  test('a broken registry line, with file and line', async () => {
    await load();
    const registry = join(folder, 'registry');
    cpSync(REGISTRY, registry, { recursive: true });
    const units = readFileSync(join(registry, 'units.yaml'), 'utf8');
    writeFileSync(join(registry, 'units.yaml'), units.replace('kind: section', 'kind: sektion'));
    expect(await load('--registry', registry)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^zeren: 名录文件 .*units\.yaml 第 \d+ 行有误/),
    });
    expect(await count()).toBe(1);
  });

  test('a store file of another program is left as it is', async () => {
    mkdirSync(store);
    writeFileSync(join(store, 'graph.grafeo'), 'SQLite format 3\u0000 and more of it');
    expect(await load()).toMatchObject({ status: 3, err: expect.stringMatching(/^zeren: [^\n]+\n$/) });
    expect(readFileSync(join(store, 'graph.grafeo'), 'utf8')).toMatch(/^SQLite format 3/);
  });

  test('a store that another process holds', async () => {
    await load();
    const holder = startChild(new URL('../store/hold-store.ts', import.meta.url), store);
    await holder.firstLine;
    expect(await load('--force')).toMatchObject({ status: 3, err: expect.stringContaining('graph.grafeo') });
    await holder.kill();
    expect(await count()).toBe(1);
  });
});

test('parse and check need no store; a finding is printed with file, line and column', async () => {
  const paper = join(papers, 'a.txt');
  const parsed = JSON.parse((await zeren('parse', paper, '--json')).out) as {
    measures: { units: { canonical: string }[] }[];
  };
  expect(parsed.measures.map((m) => m.units[0]?.canonical)).toEqual([
    '甲市司法局立法科',
    '甲市司法局普法科',
    '甲市司法局办公室',
  ]);
  const checked = await zeren('check', paper);
  expect(checked.status).toBe(0);
  expect(checked.out).toMatch(/a\.txt:3:14 warning unknown-unit {2}名录中没有“立法科”/);
});

test('start loads the five papers once and prints the ranking with its rule and coverage', async () => {
  const first = await zeren('start', '--no-serve', '--store', store);
  expect(first.status).toBe(0);
  expect(first.out).toContain('新增 5，');
  expect(first.out).toMatch(/1 {2}江门市司法局行政立法科 +19/);
  expect(first.out).toContain('规则：');
  expect(first.out).toContain('5 份文件的 115 项任务');
  const second = await zeren('start', '--no-serve', '--store', store);
  expect(second.out).not.toContain('新增');
  expect(second.out).toMatch(/1 {2}江门市司法局行政立法科 +19/);
  expect(SEED_DOCUMENTS).toContain('seeds');
});
