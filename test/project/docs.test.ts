import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';
import { findingsPage } from '../../scripts/findings-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

test('the page of findings is the table', () => expect(read('docs/findings.md')).toBe(findingsPage()));

test('every file the README points to is there', () => {
  const links = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
});

test('the ranking the README shows is what the program prints', () => {
  const rows = [...read('README.md').matchAll(/^ +(\d+) +([一-龥()、]+) +(\d+) +(\d+) +(\d+) .*$/gm)].map((match) => [
    match[2],
    Number(match[3]),
    Number(match[4]),
  ]);
  const expected = (
    JSON.parse(read('test/fixtures/workload-seeds.json')) as {
      stated: { left_out: { unit: string; documents: number; obligations: number }[] };
    }
  ).stated.left_out;
  const apart = expected.slice(0, rows.length).map((row) => [row.unit, row.documents, row.obligations]);
  expect(rows.length).toBeGreaterThan(4);
  expect(rows).toEqual(apart);
});

test('the answers of the API that the README shows are what it gives', async () => {
  const shown = [...read('README.md').matchAll(/zeren query '([^']+)'\n\n```json\n([\s\S]+?)\n```/g)];
  expect(shown.length).toBe(5);
  const store = join(temporaryFolder(), 'store');
  await zeren('load', join(ROOT, 'seeds/documents'), '--store', store);
  for (const [, query = '', answer] of shown)
    expect((await zeren('query', query, '--store', store)).out.trimEnd(), query).toBe(answer);
}, 60_000);
