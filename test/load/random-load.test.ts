import { it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { emptyStore } from '../support/loaded.ts';
import { randomLoads } from './random-loads.ts';
import { seeds } from './seeds.ts';

const steps = process.env.LONG === undefined ? 4 : 12;
/** The store that the last seed left empty. */
let left: Store | undefined;

it.each(seeds(200, 2000))(
  'any loads, corrections, removals and deaths come to the graph of the papers held (SEED=%i)',
  async (seed) => {
    const store = left ?? { ...(await emptyStore()), settle: async () => {} }; // plans stay good on so small a graph
    left = undefined;
    await randomLoads(seed, store, steps);
    left = store;
  },
);
