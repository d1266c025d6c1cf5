import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { killedLoads } from './killed-loads.ts';

const kills = Number(process.env.KILLS ?? 50);

it(
  `a load killed at any moment leaves whole papers and all it said were loaded; the next load completes (${kills} kills)`,
  async () => {
    const { loaded, acknowledged } = await killedLoads(kills, async () => temporaryFolder());
    expect(acknowledged).toBeGreaterThan(kills);
    expect(new Set(loaded).size, `papers loaded before each kill: ${loaded.join(' ')}`).toBeGreaterThan(4);
  },
  kills * 4000,
);
