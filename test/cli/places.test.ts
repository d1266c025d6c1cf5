import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '../../src/model/source.ts';
import { makeVersionOne } from '../support/schema-version.ts';
import { officePapers } from '../support/office-papers.ts';
import { zeren } from '../support/zeren.ts';

const expected: Readonly<Record<string, Place>> = {
  'a.txt': { line: 15 },
  'b.docx': { element: 'p[15]' },
  'c.pdf': { page: 2 },
  'd.xlsx': { sheet: '分工', cell: 'C3' },
  'e.csv': { line: 2 },
};

let papers: Awaited<ReturnType<typeof officePapers>>;
const root = mkdtempSync(join(tmpdir(), 'zeren-places-'));
const [folder, store] = [join(root, 'papers'), join(root, 'store')];
beforeAll(async () => {
  papers = await officePapers();
  mkdirSync(folder);
  for (const [name, [, bytes]] of Object.entries(papers)) writeFileSync(join(folder, name), bytes);
  await zeren('load', folder, '--store', store);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

/** By the API: where in its file the unit of each paper is named. */
async function placesIn(where: string): Promise<Record<string, object>> {
  const asked = Object.values(papers).map(
    ([unit], at) =>
      `u${at}: unit(name: "${unit}") { responsibilities { nodes { evidence { place { line page sheet cell element } } } } }`,
  );
  const { out } = await zeren('query', `{ ${asked.join(' ')} }`, '--store', where);
  const units = Object.values((JSON.parse(out) as { data: Record<string, Asked> }).data);
  const told = units.map(({ responsibilities: { nodes } }) =>
    Object.fromEntries(Object.entries(nodes[0]?.evidence.place ?? {}).filter(([, value]) => value !== null)),
  );
  return Object.fromEntries(Object.keys(papers).map((name, at) => [name, told[at] ?? {}]));
}
interface Asked {
  readonly responsibilities: { readonly nodes: readonly { readonly evidence: { readonly place: object } }[] };
}

test('evidence says where in its file it stands, by the graph as by check', async () => {
  expect(await placesIn(store)).toEqual(expected);
  const checked = JSON.parse((await zeren('check', folder, '--json')).out) as {
    uri: string;
    findings: { code: string; words: string; line: number; at: Place | null }[];
  }[];
  const told = checked.map(({ uri, findings }) => {
    const named = findings.find(({ code, words }) => code === 'unknown-unit' && words === papers[uri]?.[0]);
    return [uri, named?.at ?? { line: named?.line }];
  });
  expect(Object.fromEntries(told)).toEqual(expected);
});

test.each([
  ['b.docx', '元素 p[15]', 'element p[15]'],
  ['d.xlsx', '工作表“分工”单元格 C3', 'sheet “分工”, cell C3'],
])('of %s it is told in both languages, and as JSON', async (name, zh, en) => {
  const [unit = ''] = papers[name] ?? [];
  const told = (...words: string[]) => zeren('unit', unit, '--store', store, ...words);
  expect((await told()).out).toContain(`原文${zh}：“${unit}”`);
  expect((await told('--lang', 'en')).out).toContain(`${en}: “${unit}”`);
  const { responsibilities } = JSON.parse((await told('--json')).out) as Asked;
  expect(responsibilities.nodes.map(({ evidence }) => evidence.place)).toEqual([expected[name]]);
});

test('the ranking tells it with the words behind the first', async () => {
  const only = ['--document', '丹霞市交通局2024年工作要点', '--store', store];
  expect((await zeren('workload', ...only)).out).toContain('《丹霞市交通局2024年工作要点》 第 13 项，原文第 2 页');
});

test('it stays when the graph moves to another store, and when the papers are resolved anew from their stored text', async () => {
  const [moved, dumped, other] = [join(root, 'moved'), join(root, 'graph.jsonl'), join(root, 'other.txt')];
  await zeren('export', '--store', store, '--out', dumped);
  const graph = readFileSync(dumped, 'utf8');
  expect((await zeren('import', dumped, '--store', moved)).status).toBe(0);
  expect((await zeren('export', '--store', moved)).out).toBe(graph);
  // nobody knows by which rules an imported paper was read, so a load without its file reads the stored text again
  writeFileSync(other, '说明\n');
  expect((await zeren('load', other, '--store', moved)).out).toContain('5 份已载入的文件按新的重新认定');
  await zeren('remove', 'other.txt', '--store', moved);
  expect((await zeren('export', '--store', moved)).out).toBe(graph);
  expect(await placesIn(moved)).toEqual(expected);
}, 60_000);

test('papers of a graph that kept no places get them when their files are loaded again, once', async () => {
  const [old, other] = [join(root, 'old'), join(root, 'note.txt')];
  await zeren('load', folder, '--store', old);
  const { out: graph } = await zeren('export', '--store', old);
  await makeVersionOne(old);
  writeFileSync(other, '说明\n');
  const lines = { ...expected, 'b.docx': { line: 15 }, 'c.pdf': { line: 15 }, 'd.xlsx': { line: 3 } };
  expect(await placesIn(old)).toEqual(lines);
  // without their files they are resolved from the stored text, which does not know
  expect((await zeren('load', other, '--store', old)).out).toContain('4 份已载入的文件按新的重新认定');
  expect(await placesIn(old)).toEqual(lines);
  expect((await zeren('load', folder, '--store', old)).out).toContain('新增 0，更新 4，未变 1');
  expect(await placesIn(old)).toEqual(expected);
  expect((await zeren('load', folder, '--store', old)).out).toContain('新增 0，更新 0，未变 5');
  await zeren('remove', 'note.txt', '--store', old);
  expect((await zeren('export', '--store', old)).out).toBe(graph);
}, 60_000);
