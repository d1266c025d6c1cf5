import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

const paper = (n: number): string => `云浦市第${n}号河湖治理方案
一、修堤。按照《云浦市第${n % 7}号河湖治理方案》加固堤岸。（市水务局牵头，市财政局、第${n % 5}中队配合）
二、种草。（责任单位：市林业局）
`;

it('many papers, parsed in threads, come to the graph that they come to a few at a time', async () => {
  const folder = temporaryFolder();
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  const [together, apart] = [join(folder, 'together'), join(folder, 'apart')];
  for (let n = 0; n < 240; n++) {
    writeFileSync(join(papers, `${String(n).padStart(3, '0')}.txt`), n === 7 ? '\0\0\0\0' : paper(n));
    if (n % 80 === 79 && n < 239) expect((await zeren('load', papers, '--store', apart)).status).toBe(1);
  }
  const { status, out, err } = await zeren('load', papers, '--store', together);
  expect([status, `${out}${err}`.includes('007.txt')]).toEqual([1, true]);
  expect((await zeren('load', papers, '--store', apart)).status).toBe(1);
  const graph = (await zeren('export', '--store', together)).out;
  expect(graph.split('\n').filter((line) => line.includes('"label":"Document"')).length).toBe(239);
  expect((await zeren('export', '--store', apart)).out).toBe(graph);
}, 60_000);
