import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SEED_DOCUMENTS } from '../support/seed-facts.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

it('import: what export wrote, into an empty store only, or nothing', async () => {
  const folder = temporaryFolder();
  const [one, two, file] = [join(folder, 'one'), join(folder, 'two'), join(folder, 'graph.jsonl')];
  await zeren('load', SEED_DOCUMENTS, '--store', one);
  await zeren('export', '--store', one, '--out', file);
  const whole = readFileSync(file, 'utf8');

  const cut = join(folder, 'cut.jsonl');
  const bytes = Buffer.from(whole);
  for (const [broken, said] of [
    [bytes.subarray(0, bytes.length - 20), /^zeren: Line 917 is cut off/],
    [Buffer.concat([bytes.subarray(0, 3000), Buffer.from([0xff]), bytes.subarray(3000)]), /not UTF-8/],
    [Buffer.from(whole.replace('\n', '\n{"label":\n')), /^zeren: Line 2 /],
    [Buffer.from(''), /Line 1 is cut off/],
  ] as const) {
    writeFileSync(cut, broken);
    const refused = await zeren('import', cut, '--store', two, '--lang', 'en');
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toMatch(said);
    expect(existsSync(two)).toBe(false);
  }
  expect(await zeren('import', join(folder, 'nothing'), '--store', two)).toMatchObject({ status: 2 });

  const done = await zeren('import', file, '--store', two);
  expect(done).toMatchObject({ status: 0, err: '' });
  expect(done.out).toMatch(/^导入 \d+ 个节点、\d+ 条边。\n库完好/);
  expect((await zeren('export', '--store', two)).out).toBe(whole);
  expect(await zeren('import', file, '--store', two)).toMatchObject({ status: 2 });

  const again = await zeren('load', SEED_DOCUMENTS, '--store', two, '--json');
  expect((JSON.parse(again.out) as { files: { result: string }[] }).files.map(({ result }) => result)).toEqual(
    Array.from({ length: 5 }, () => 'changed'),
  );
  expect((await zeren('export', '--store', two)).out).toBe(whole);
}, 60_000);
