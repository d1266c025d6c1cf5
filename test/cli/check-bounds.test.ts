import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { boundOption } from '../../src/cli/bound-option.ts';
import { Fault } from '../../src/model/fault.ts';
import { zeren } from '../support/zeren.ts';

const folder = mkdtempSync(join(tmpdir(), 'zeren-bounds-'));
const paper = join(folder, '要点.txt');
const none = join(folder, '函.txt');
writeFileSync(
  paper,
  '江门市司法局2023年工作要点\n一、重点任务\n1.完善制度。【行政立法科】\n2.深化改革。责任单位：另行确定。\n3.推进试点。\n',
);
writeFileSync(none, '江门市司法局关于开会的函\n请派员参加。\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bounds', () => {
  it.each<[readonly string[], number, string]>([
    [['--min', 'with-unit=0.3', '--max', 'unread-clauses=1,unknown-units=0'], 0, ''],
    [['--min', 'measures=3'], 0, ''],
    [['--min', 'with-unit=0.9'], 1, `zeren: ${paper}：“有单位”（with-unit）为 0.3333（1/3），低于下限 0.9。\n`],
    [['--max', 'unread-clauses=0'], 1, `zeren: ${paper}：“未读懂的分工”（unread-clauses）为 1，高于上限 0。\n`],
    [
      ['--lang', 'en', '--min', 'measures=4', '--max', 'unread-clauses=0'],
      1,
      `zeren: ${paper}: “measures” (measures) is 3, below the bound of 4.\n` +
        `zeren: ${paper}: “clauses not understood” (unread-clauses) is 1, above the bound of 0.\n`,
    ],
  ])('%j', async (bounds, status, err) => {
    expect(await zeren('check', paper, ...bounds)).toMatchObject({ status, err });
  });

  it('a share of nothing breaks no bound, a count does', async () => {
    expect(await zeren('check', none, '--min', 'with-unit=1')).toMatchObject({ status: 0, err: '' });
    expect(await zeren('check', none, '--min', 'measures=1')).toMatchObject({ status: 1 });
  });

  it('with --json the answer stays JSON and names what is broken', async () => {
    const { status, out } = await zeren('check', paper, '--json', '--min', 'with-unit=0.5,measures=1');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { broken: [{ side: 'min', figure: 'withUnit', limit: 0.5, value: 1 / 3 }] },
    ]);
  });
});

const refusal = (value: string): string => {
  try {
    boundOption('min')(value);
    return '';
  } catch (error) {
    return error instanceof Fault && error.code === 'USAGE' ? error.said.en : String(error);
  }
};

describe('wrong use', () => {
  it.each([
    ['units=1', 'there is no such figure'],
    ['withUnit=1', 'there is no such figure'],
    ['with-unit', 'there is no such figure'],
    ['with-unit=2', 'a share is a number from 0 to 1'],
    ['with-unit=', 'a share is a number from 0 to 1'],
    ['measures=1.5', 'a count is a whole number from 0 up'],
    ['measures=-1', 'a count is a whole number from 0 up'],
    ['measures=1,measures=x', 'a count is a whole number from 0 up'],
  ])('--min %s says why, and the names that exist', (value, why) => {
    expect(refusal(value)).toContain(
      `${why}. Write --min with-unit=0.9; the figures are measures, with-unit, clauses,`,
    );
  });

  it('several with commas or by repeating', () => {
    expect(boundOption('max')('measures=2, unaccounted=0.25', boundOption('min')('clauses=1'))).toEqual([
      { side: 'min', figure: 'clauses', limit: 1 },
      { side: 'max', figure: 'measures', limit: 2 },
      { side: 'max', figure: 'unaccounted', limit: 0.25 },
    ]);
  });

  it.each<[readonly string[], RegExp]>([
    [['--max', 'unread=0'], /^zeren: --max unread=0：没有这样的指标。.*指标有 measures, with-unit,[^\n]+\n$/],
    [['--max', 'with-unit=9', '--lang', 'en'], /^zeren: --max with-unit=9: a share is a number from 0 to 1\.[^\n]+\n$/],
    [['--format', 'xml'], /text, json, sarif/],
    [['--json', '--format', 'sarif'], /cannot be used with option/],
  ])('%j: status 2, nothing printed', async (words, sentence) => {
    const { status, out, err } = await zeren('check', paper, ...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});
