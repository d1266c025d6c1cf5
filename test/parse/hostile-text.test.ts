import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readPaper } from '../../src/read/read-paper.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { annotatedPapers } from '../support/annotated.ts';
import { faultsOf } from '../support/faults-of.ts';
import { hostilePieces, mutated, randomText } from '../support/hostile-text.ts';
import { randomNumbers } from '../support/random.ts';
import { registry } from '../support/words.ts';

// `npm run test:long` is the long form
const long = process.env.LONG !== undefined;
const seed = Number(process.env.SEED ?? Date.now() % 1e6);
const MINUTES = (long ? 180 : 15) * 60_000;

/** Read, parse and resolve a text; what is wrong with the result. */
async function faultsIn(text: string): Promise<string[]> {
  const source = await readPaper(Buffer.from(text), 'x.txt');
  if ('code' in source) return [];
  const draft = parse(source, registry.words);
  return faultsOf(draft, resolve(draft, registry).facts);
}

const strings = long ? 1_000_000 : 3000;
test(`${strings} random strings, seed ${seed}`, { timeout: MINUTES }, async () => {
  const random = randomNumbers(seed);
  for (let i = 0; i < strings; i++) {
    const text = randomText(random);
    const faults = await faultsIn(text);
    if (faults.length > 0) expect(faults, JSON.stringify(text)).toEqual([]);
  }
});

const mutations = long ? 10_000 : 150;
test(`${mutations} mutated papers, seed ${seed}`, { timeout: MINUTES }, async () => {
  const random = randomNumbers(seed);
  for (let i = 0; i < mutations; i++) {
    const paper = annotatedPapers[i % annotatedPapers.length];
    const text = mutated(paper?.text ?? '', random);
    expect(await faultsIn(text), `${paper?.id}, mutation ${i} of seed ${seed}`).toEqual([]);
  }
});

describe('time grows with the text and no faster', () => {
  const [small, large] = long ? [250_000, 1_000_000] : [25_000, 100_000];
  // a scale, not a speed: cores are shared, and the first runs are not yet compiled
  const LEAST = long ? 1000 : 250;
  test.each(hostilePieces)('%j', { timeout: MINUTES }, async (piece) => {
    const time = async (bytes: number): Promise<number> => {
      const text = piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
      const start = process.cpuUsage();
      await faultsIn(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    let [before, after] = [await time(small), await time(large)];
    // once more: another process may have had the core
    if (after >= Math.max(LEAST, 8 * before)) [before, after] = [await time(small), await time(large)];
    expect(after, `${small} bytes took ${before} ms`).toBeLessThan(Math.max(LEAST, 8 * before));
  });
});
