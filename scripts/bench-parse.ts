import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { readRegistry } from '../src/resolve/registry.ts';
import { decode } from '../src/read/decode.ts';
import { parse } from '../src/parse/parse.ts';
import { readText } from '../src/read/read-text.ts';
import { annotatedPapers } from '../test/support/annotated.ts';

const bytes = annotatedPapers.reduce((sum, paper) => sum + paper.bytes.length, 0);

const textOf = (paper: Uint8Array): string => {
  const decoded = decode(paper);
  return 'text' in decoded ? decoded.text : '';
};

/** Print MB/s over the annotated papers, on one core: reading every character once, cutting into words, read → parse. */
export async function benchParse(): Promise<void> {
  const { words } = await readRegistry(`${import.meta.dirname}/../seeds/registry`);
  const jieba = Jieba.withDict(dict);
  const tasks: readonly (readonly [string, (paper: Uint8Array) => number])[] = [
    [
      'decode and look at each character',
      (paper) => {
        const text = textOf(paper);
        let sum = 0;
        for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
        return sum;
      },
    ],
    ['cut into words by jieba', (paper) => jieba.cut(textOf(paper)).length],
    ['read', (paper) => readText(textOf(paper), 'x.txt', '').clean.length],
    ['read and parse', (paper) => parse(readText(textOf(paper), 'x.txt', ''), words).measures.length],
  ];

  const speeds = tasks.map(([name, run]) => ({ name, speed: megabytesPerSecond(run) }));
  const [{ speed: floor } = { speed: 1 }] = speeds;
  for (const { name, speed } of speeds)
    console.log(`${name.padEnd(36)}${speed.toFixed(2).padStart(10)} MB/s${(floor / speed).toFixed(1).padStart(8)} ×`);
}

/** The best of five rounds of half a second of processor time, after one to warm up. */
function megabytesPerSecond(run: (paper: Uint8Array) => number): number {
  const rounds = [0, 1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage();
    let passes = 0;
    let spent = 0;
    do {
      for (const paper of annotatedPapers) run(paper.bytes);
      passes++;
      spent = process.cpuUsage(start).user / 1e6;
    } while (spent < 0.5);
    return (bytes * passes) / 1e6 / spent;
  });
  return Math.max(...rounds.slice(1));
}
