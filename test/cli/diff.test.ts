import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
