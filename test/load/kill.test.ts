import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { heldPapers } from '../../src/load/held-papers.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { startChild } from '../support/child.ts';
import { dumpOf, load } from '../support/loaded.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { expectedDump } from './expected-dump.ts';
import { manyPapers } from './many-papers.ts';

const loader = new URL('load-and-die.ts', import.meta.url);
/** Of each paper: some, so that a load takes a while, and few, so that fifty do not take long. */
const MEASURES = 12;
const versions = [0, 1].map((version) => manyPapers(8, MEASURES, version));
const bySha = new Map(versions.flat().map((facts) => [facts.document.sha256, facts]));
const kills = Number(process.env.KILLS ?? 50);

it(
  `a load killed at any moment leaves whole papers, and the next load completes (${kills} kills)`,
  async () => {
    const folder = temporaryFolder();
    const counts: number[] = [];
    const longest = await undisturbed(temporaryFolder());
    for (let kill = 0; kill < kills; kill++) {
      const version = kill % 2;
      const papers = versions[version] ?? [];
      const child = startChild(loader, folder, String(version), String(MEASURES));
      await child.firstLine;
      await pause(Math.random() * longest);
      await child.kill();

      const store = await openGrafeo(folder);
      const held = await heldPapers(store);
      const whole = held.map(({ sha256 }) => bySha.get(sha256)).filter((facts) => facts !== undefined);
      expect(whole).toHaveLength(held.length);
      expect(await dumpOf(store), `after kill ${kill}`).toBe(expectedDump(whole));
      counts.push(whole.filter((facts) => papers.includes(facts)).length);

      await store.prepare();
      await load(store, papers);
      expect(await dumpOf(store), `completed after kill ${kill}`).toBe(expectedDump(papers));
      await store.close();
    }
    expect(new Set(counts).size, `papers loaded before each kill: ${counts.join(' ')}`).toBeGreaterThan(4);
  },
  kills * 4000,
);

/** How long the child puts the other version in place when nobody kills it. */
async function undisturbed(folder: string): Promise<number> {
  let start = 0;
  for (const version of ['0', '1']) {
    const child = startChild(loader, folder, version, String(MEASURES));
    await child.firstLine;
    start = performance.now();
    if (child.process.exitCode === null) await once(child.process, 'exit');
  }
  return performance.now() - start;
}
