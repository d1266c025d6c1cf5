import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { registryWith } from '../support/registry-with.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

const PAPER = `江门市司法局2023年工作要点
一、任务
1.预报天气。每天预报。(市气象局负责)
2.办理复议。依法办理。(行政复议三科、地方立法科负责)
3.报告天气。每月报告。(市气象局负责)
`;

let folder: string;
let registry: string;
beforeEach(async () => {
  folder = temporaryFolder();
  registry = registryWith({
    'units.yaml': '\n- id: yf-qixiang\n  name: 云浮市气象局\n  kind: bureau\n  jurisdiction: 云浮市',
  });
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/a.txt'), PAPER);
});
const run = (...words: string[]) => zeren(...words, '--store', join(folder, 'store'), '--registry', registry);
/** A command that needs no store. */
const bare = (...words: string[]) => zeren('registry', ...words, '--registry', registry);
const review = join('review.yaml');
const units = (): string => readFileSync(join(registry, 'units.yaml'), 'utf8');

/** Decide in the review file: name → decision. */
function decide(file: string, decisions: Readonly<Record<string, string>>): void {
  const entries = readFileSync(file, 'utf8').split(/^(?=- name: )/m);
  const decided = entries.map((entry) => {
    const name = /^- name: (.*)$/m.exec(entry)?.[1] ?? '';
    return entry.replace(/decision: .*/, `decision: ${decisions[name] ?? 'skip'}`);
  });
  writeFileSync(file, decided.join(''));
}

test('from unknown names to a registry that knows them: review, decide, apply, load', async () => {
  const file = join(folder, review);
  await run('load', join(folder, 'papers'));
  expect(await run('registry', 'review', '--out', file)).toMatchObject({
    status: 0,
    out: `3 个待定名称，已写入 ${file}。\n`,
  });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('# 待定的名称。');
  expect(text).toContain(
    '- name: 江门市气象局\n  printed: 市气象局\n  jurisdiction: 江门市\n  kind: bureau\n  was: unit:江门市:江门市气象局\n  times: 2\n',
  );
  expect(text).toContain('{ id: yf-qixiang, name: 云浮市气象局, reason: 别的地区有同名单位 }');
  expect(text).toContain('{ id: jm-fuyi-1-ke, name: 江门市司法局行政复议一科, reason: 主干相同 }');

  decide(file, {
    江门市气象局: 'create jm-qixiang',
    江门市司法局行政复议三科: 'create jm-fuyi-3-ke',
    江门市司法局地方立法科: 'alias jm-lifa-ke',
  });
  const before = units();
  expect(await run('registry', 'apply', file)).toMatchObject({
    status: 0,
    out: expect.stringContaining('新登记 2 个，新别名 1 个'),
  });
  const after = units();
  expect(after).toContain('aliases: [行政立法科, 地方立法科, 江门市司法局地方立法科]');
  expect(after).toContain('- id: jm-fuyi-3-ke\n  name: 江门市司法局行政复议三科\n');
  // everything else stands as it stood, comments and order included
  const kept = after.split('\n').filter((line) => before.includes(line));
  for (const line of before.split('\n').filter((own) => !own.includes('aliases: [行政立法科]')))
    expect(kept).toContain(line);

  expect(await run('load')).toMatchObject({
    status: 0,
    out: expect.stringContaining('1 份已载入的文件按新的重新认定'),
  });
  expect((await run('registry', 'review')).out).toBe('没有待定的名称。\n');
  const unit = JSON.parse((await run('unit', 'unit:江门市:江门市气象局', '--json')).out) as {
    id: string;
    confirmed: boolean;
  };
  expect(unit).toMatchObject({ id: 'jm-qixiang', confirmed: true });
  expect(JSON.parse((await run('unit', 'unit:江门市:江门市司法局地方立法科', '--json')).out)).toMatchObject({
    id: 'jm-lifa-ke',
  });
}, 180_000);

test('a broken review file is refused with its line, and nothing is written', async () => {
  const file = join(folder, review);
  writeFileSync(file, '- name: 某局\n  printed: 某局\n  kind: bureau\n  was: x\n  decision: maybe\n');
  const before = units();
  const refused = await run('registry', 'apply', file);
  expect(refused).toMatchObject({ status: 2, err: expect.stringMatching(/第 5 行有误：“maybe”看不懂/) });
  expect(units()).toBe(before);
}, 120_000);

test('add, alias, list and check; a wrong edit leaves the file as it was', async () => {
  expect(
    await bare(
      'add',
      'jm-qixiang',
      '江门市气象局',
      '--kind',
      'bureau',
      '--jurisdiction',
      '江门市',
      '--alias',
      '市气象局',
    ),
  ).toMatchObject({ status: 0 });
  expect(await bare('alias', 'jm-qixiang', '市气象台')).toMatchObject({ status: 0 });
  expect((await bare('list', '气象')).out).toBe(
    'yf-qixiang\t云浮市气象局\njm-qixiang\t江门市气象局\t市气象局、市气象台\n',
  );
  expect(await bare('check')).toMatchObject({ status: 0, out: expect.stringContaining('名录完好') });
  const before = units();
  expect(await bare('add', 'jm-other', '江门市气象局', '--kind', 'bureau')).toMatchObject({
    status: 2,
    err: expect.stringContaining('出现了两次'),
  });
  expect(await bare('alias', 'jm-nobody', '某局')).toMatchObject({ status: 2 });
  expect(units()).toBe(before);
}, 120_000);
