import { it } from 'vitest';
import { emptyStore } from '../support/loaded.ts';
import { randomLoads } from './random-loads.ts';

/** Seeds that stay, and one that is new each time. SEED=n runs that one alone. */
const seeds = process.env.SEED === undefined ? [1, 2, 3, 4, 5, Date.now() % 1_000_000] : [Number(process.env.SEED)];

it.each(seeds)('any loads and removals come to the graph of the papers held (SEED=%i)', async (seed) => {
  const store = await emptyStore();
  await randomLoads(seed, store, 40);
  await store.close();
});
