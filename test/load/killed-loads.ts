import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Child, startChild } from '../support/child.ts';
import { dumpOf, load } from '../support/loaded.ts';
import { expectedDump } from './expected-dump.ts';
import { manyPapers } from './many-papers.ts';
import { storeAt } from './store-at.ts';

const loader = new URL('load-and-die.ts', import.meta.url);
/** Of each paper: some, so that a load takes a while, and few, so that fifty do not take long. */
const MEASURES = 12;
const PAPERS = 8;
const versions = [0, 1].map((version) => manyPapers(PAPERS, MEASURES, version));
const bySha = new Map(versions.flat().map((facts) => [facts.document.sha256, facts]));

/**
 * Kill a process that loads into a store, each time behind another paper, and there at a moment left to chance. What it
 * leaves must be whole papers, each that it said was loaded among them, and the next load must complete them. Gives how
 * many papers were loaded before each kill, and of how many of them it was said.
 */
export async function killedLoads(
  kills: number,
  emptyPlace: () => Promise<string>,
): Promise<{ loaded: number[]; acknowledged: number }> {
  const longest = await undisturbed(await emptyPlace());
  const place = await emptyPlace();
  const loaded: number[] = [];
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill++) {
    const version = kill % 2;
    const papers = versions[version] ?? [];
    const child = startChild(loader, place, String(version), String(MEASURES));
    await child.firstLine;
    await saying(child, (kill * 3) % PAPERS);
    await pause((Math.random() * longest) / PAPERS);
    await child.kill();

    const store = await storeAt(place);
    const left = await dumpOf(store);
    const held = heldIn(left);
    expect(left, `after kill ${kill}`).toBe(expectedDump(held));
    const fresh = held.filter((facts) => papers.includes(facts)).map(({ document }) => document.id);
    const said = child.lines.slice(1);
    expect(fresh, `loaded before kill ${kill}`).toEqual(expect.arrayContaining(said));
    loaded.push(fresh.length);
    acknowledged += said.length;

    await store.prepare();
    await load(store, papers);
    expect(await dumpOf(store), `completed after kill ${kill}`).toBe(expectedDump(papers));
    await store.close();
  }
  return { loaded, acknowledged };
}

/** The papers whose documents a dump has. */
const heldIn = (dump: string): (typeof versions)[number] =>
  [...dump.matchAll(/"sha256":"(\w+)"/g)].map(([, sha256 = '']) => {
    const facts = bySha.get(sha256);
    if (facts === undefined) throw new Error(`a paper that nobody loaded: ${sha256}`);
    return facts;
  });

/** Until the child has said of so many papers that they are loaded, or has ended. */
async function saying(child: Child, papers: number): Promise<void> {
  while (child.lines.length <= papers && child.process.exitCode === null) await pause(1);
}

/** How long the child puts the other version in place when nobody kills it. */
async function undisturbed(place: string): Promise<number> {
  let start = 0;
  for (const version of ['0', '1']) {
    const child = startChild(loader, place, version, String(MEASURES));
    await child.firstLine;
    start = performance.now();
    if (child.process.exitCode === null) await once(child.process, 'exit');
  }
  return performance.now() - start;
}
