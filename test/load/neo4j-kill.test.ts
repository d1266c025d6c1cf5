import { describe, expect, it } from 'vitest';
import { realNeo4j } from '../support/real-neo4j.ts';
import { killedLoads } from './killed-loads.ts';

const server = await realNeo4j();
const kills = process.env.LONG === undefined ? 5 : 50;

describe.skipIf(server.skip !== false)('a load into a Neo4j', () => {
  it(
    `killed at any moment leaves whole papers and all it said were loaded; the next load completes (${kills} kills)`,
    async () => {
      const { loaded, acknowledged } = await killedLoads(kills, async () => {
        await server.empty();
        return JSON.stringify(server.address);
      });
      expect(acknowledged).toBeGreaterThan(0);
      expect(new Set(loaded).size, `papers loaded before each kill: ${loaded.join(' ')}`).toBeGreaterThan(2);
      if (process.env.LONG)
        console.log(`killed after so many papers: ${loaded.join(' ')}; ${acknowledged} acknowledged`);
    },
    kills * 10_000,
  );
});
