import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zeren } from '../support/zeren.ts';

const folder = mkdtempSync(join(tmpdir(), 'zeren-check-'));
const papers = join(folder, 'papers');
const PLAN = `江门市司法局2023年工作要点
为落实《江门市乙计划》，制定本要点。
一、重点任务
1.完善制度。落实《江门市甲办法》和《立法法》。【行政立法科】
2.深化改革，修订《江门市丙规定》。【甲乙丙科】
3.推进试点。责任单位：另行确定。
4.加强宣传。
`;
const CITED = `江门市甲办法
一、总则
1.建立机制。【普法科】
2.建立台账。【行政立法科】
`;

interface Paper {
  readonly uri: string;
  readonly coverage: Readonly<Record<string, number>> | null;
  readonly shares: unknown;
  readonly findings: readonly {
    code: string;
    start: number;
    end: number;
    words: string;
    line: number;
    column: number;
  }[];
}

const check = async (...words: string[]): Promise<Paper[]> => {
  const { out, err } = await zeren('check', ...words, '--json');
  expect(err).toBe('');
  return JSON.parse(out) as Paper[];
};

/** What the last of the papers cites that nothing knows. */
const unresolved = async (...words: string[]): Promise<string[]> =>
  ((await check(...words)).at(-1)?.findings ?? [])
    .filter(({ code }) => code === 'unresolved-citation')
    .map((finding) => finding.words);

beforeAll(() => {
  mkdirSync(papers);
  writeFileSync(join(papers, '甲.txt'), CITED);
  writeFileSync(join(papers, '要点.txt'), PLAN);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('figures and findings', () => {
  it('each figure as defined, and the list behind it', async () => {
    const [, plan] = await check(papers);
    expect(plan?.coverage).toEqual({
      measures: 4,
      withUnit: 2,
      clauses: 2,
      unreadClauses: 1,
      unknownUnits: 1,
      citations: 4,
      unresolvedCitations: 2,
      characters: PLAN.match(/[\p{L}\p{N}]/gu)?.length,
      unaccounted: '为落实制定本要点'.length,
    });
    expect(plan?.shares).toEqual({ withUnit: 0.5, unaccounted: 8 / (PLAN.match(/[\p{L}\p{N}]/gu)?.length ?? 0) });
    expect(plan?.findings.map(({ code, line, column, words }) => [code, line, column, words])).toEqual([
      ['unaccounted-text', 2, 1, '为落实'],
      ['unresolved-citation', 2, 4, '《江门市乙计划》'],
      ['unaccounted-text', 2, 12, '，制定本要点。'],
      ['unresolved-citation', 5, 10, '《江门市丙规定》'],
      ['unknown-unit', 5, 20, '甲乙丙科'],
      ['unread-clause', 6, 8, '责任单位：另行确定。'],
    ]);
    for (const { start, end, words } of plan?.findings ?? []) expect(PLAN.slice(start, end)).toBe(words);
  });

  it('a citation is resolved by a paper checked with it, by a law, by the registry; alone it is not', async () => {
    const plan = join(papers, '要点.txt');
    expect(await unresolved(plan)).toEqual(['《江门市乙计划》', '《江门市甲办法》', '《江门市丙规定》']);
    expect(await unresolved(papers)).toEqual(['《江门市乙计划》', '《江门市丙规定》']);
    const registry = join(folder, 'registry');
    cpSync(join(import.meta.dirname, '../../seeds/registry'), registry, { recursive: true });
    writeFileSync(join(registry, 'documents.yaml'), '- {id: bing, title: 江门市丙规定}\n');
    expect(await unresolved(plan, '--registry', registry)).toEqual(['《江门市乙计划》', '《江门市甲办法》']);
  });

  it('in words, Chinese and English, like a compiler, and the sums; no store is opened', async () => {
    const { status, out } = await zeren('check', papers);
    expect(status).toBe(0);
    expect(out).toContain(
      '要点.txt：任务 4，有单位 2（50.0%），分工 2，未读懂的分工 1，名录外单位 1，引用 4，未落实的引用 2，',
    );
    expect(out).toMatch(/要点\.txt:6:8 warning unread-clause {2}像责任分工但没有读懂：“责任单位：另行确定。”。\n/);
    expect(out).toMatch(/\n合计 2 份文件（未读成 0 份）：任务 6，有单位 4（66\.7%）/);
    const english = await zeren('check', papers, '--lang', 'en');
    expect(english.out).toContain('要点.txt: measures 4, with a unit 2 (50.0%), clauses 2, clauses not understood 1,');
    expect(english.out).toContain('5:10 info unresolved-citation  The document cited as 《江门市丙规定》');
    expect(english.out).not.toMatch(/info \S+ {2}这/);
    expect(existsSync(join(process.cwd(), '.zeren'))).toBe(false);
  });
});

describe('paths', () => {
  it('a zip: each paper in it, with its path below the archive', async () => {
    const zip = join(folder, '附件.zip');
    writeFileSync(zip, zipSync({ 'a.txt': strToU8(CITED), 'b.txt': strToU8(PLAN) }));
    const found = await check(zip);
    expect(found.map(({ uri, coverage }) => [uri, coverage?.['measures'], coverage?.['unresolvedCitations']])).toEqual([
      ['附件.zip/a.txt', 2, 0],
      ['附件.zip/b.txt', 4, 2],
    ]);
    expect((await zeren('check', zip)).out).toContain(`${zip}/b.txt:6:8 warning unread-clause`);
  });

  it('an empty file is an error beside a good one: status 1, no figures', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'a.txt'), '');
    writeFileSync(join(mixed, 'b.txt'), CITED);
    const { status, out } = await zeren('check', mixed);
    expect(status).toBe(1);
    expect(out).toMatch(/a\.txt：没有读成\n.*a\.txt error empty-file {2}文件没有内容。\n.*b\.txt：任务 2，/);
    expect(out).toContain('合计 2 份文件（未读成 1 份）');
    expect((await check(mixed)).map(({ coverage }) => coverage?.['measures'] ?? null)).toEqual([null, 2]);
  });

  it.each([
    ['missing.txt', '没有这个文件或文件夹'],
    ['empty', '没有可以载入的文件'],
  ])('%s: status 2 and a sentence', async (name, sentence) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { status, out, err } = await zeren('check', join(folder, name));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
