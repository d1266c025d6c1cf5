import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LoadsDiff } from '../../src/ask/diff-loads.ts';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

it('diff: two files, or a file against the graph', async () => {
  const folder = temporaryFolder();
  const store = join(folder, 'store');
  const name = readdirSync(SEED_DOCUMENTS).find((file) => file.startsWith('000')) ?? '';
  const [before, after] = [join(SEED_DOCUMENTS, name), join(folder, name)];
  const text = readFileSync(before, 'utf8');
  const changed = text.replace('【行政立法科】', '【普法与依法治理科】');
  expect(changed).not.toBe(text);
  writeFileSync(after, changed);
  await zeren('load', before, '--store', store);

  const files = await zeren('diff', before, after, '--json');
  const graph = await zeren('diff', after, '--against', 'graph', '--store', store, '--json');
  expect(files.status).toBe(0);
  expect(JSON.parse(graph.out)).toEqual(JSON.parse(files.out));
  expect(JSON.parse(files.out)).toMatchObject({
    added: [],
    gone: [],
    same: 27,
    changed: [{ reworded: null, won: [{}], lost: [{ unit: '江门市司法局行政立法科' }] }],
  });
  expect((await zeren('diff', before, after)).out).toContain('新增 0 项，删去 0 项，有变化 1 项，未变 27 项。');
  expect(await zeren('diff', before)).toMatchObject({ status: 2 });
  expect(await zeren('diff', before, after, '--against', 'graph')).toMatchObject({ status: 2 });
}, 60_000);

it('diff: two loads, each a store or an export', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const [first = '', second = '', third = ''] = readdirSync(SEED_DOCUMENTS).sort();
  for (const name of ['old', 'new']) mkdirSync(at(name));
  const text = readFileSync(join(SEED_DOCUMENTS, first), 'utf8');
  writeFileSync(at(`old/${first}`), text);
  writeFileSync(at(`new/${first}`), text.replace('【行政立法科】', '【普法与依法治理科】'));
  copyFileSync(join(SEED_DOCUMENTS, second), at(`old/${second}`));
  copyFileSync(join(SEED_DOCUMENTS, third), at(`new/${third}`));
  for (const name of ['old', 'new']) await zeren('load', at(name), '--store', at(`${name}-store`));
  await zeren('export', '--store', at('old-store'), '--out', at('old.jsonl'));

  const stores = await zeren('diff', at('old-store'), at('new-store'), '--json');
  expect(stores.status).toBe(0);
  expect(await zeren('diff', at('old.jsonl'), at('new-store'), '--json')).toEqual(stores);
  const answer = JSON.parse(stores.out) as LoadsDiff;
  expect(answer).toMatchObject({
    added: [{ uri: third }],
    gone: [{ uri: second }],
    changed: [{ uri: first, diff: { added: [], gone: [], changed: [{ lost: [{ unit: '江门市司法局行政立法科' }] }] } }],
    same: 0,
  });
  const id = answer.changed[0]?.id;
  const loser = answer.units.find(({ unit }) => unit === '江门市司法局行政立法科');
  expect(loser?.lost.filter(({ paper }) => paper === id)).toHaveLength(1);

  const { out } = await zeren('diff', at('old-store'), at('new-store'));
  expect(out).toContain('文件新增 1 份，减少 1 份，有变化 1 份，未变 0 份。');
  const [heads = '', ...rows] = out.slice(out.indexOf('各单位的增减')).trimEnd().split('\n').slice(1);
  expect(heads.trim().split(/ +/)).toEqual(['单位', '增', '减', '净增']);
  expect(new Set([heads, ...rows].map(shownWidth)).size).toBe(1);
  const same = await zeren('diff', at('old.jsonl'), at('old-store'), '--lang', 'en');
  expect(same.out).toBe('Papers: 0 new, 0 gone, 0 changed, 2 the same.\n');
}, 60_000);

it('diff: what cannot be compared is refused with a sentence', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const file = join(SEED_DOCUMENTS, readdirSync(SEED_DOCUMENTS).sort()[0] ?? '');
  await zeren('load', file, '--store', at('store'));
  writeFileSync(at('cut.jsonl'), '{"label":"Document","properties":{"id":"a"}}\n{"label":');
  mkdirSync(at('empty'));

  const cases: [words: string[], said: string][] = [
    [[at('store'), file], '一个文件与库比较：zeren diff FILE --against graph'],
    [[at('store')], '请给两个文件、两个库或导出'],
    [[at('store'), at('cut.jsonl')], `${at('cut.jsonl')}：第 2 行`],
    [[at('empty'), at('store')], `文件夹 ${at('empty')} 里没有库`],
    [[at('store'), at('nothing')], 'zeren diff FILE --against graph'],
    [[at('store'), '--against', 'graph'], '是库或导出'],
  ];
  for (const [words, said] of cases) {
    const { status, out, err } = await zeren('diff', ...words);
    expect({ words, status, out }).toEqual({ words, status: 2, out: '' });
    expect(err).toContain(said);
  }
}, 60_000);

/** Columns of a terminal that a line takes: two for each Chinese character. */
const shownWidth = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
