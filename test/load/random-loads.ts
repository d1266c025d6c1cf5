import { expect } from 'vitest';
import type { PaperFacts } from '../../src/model/graph.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { removePapers } from '../../src/load/remove-papers.ts';
import type { Store } from '../../src/store/store.ts';
import type { CiteSpec, MeasureSpec, RegistrySpec } from '../support/facts.ts';
import { paper } from '../support/facts.ts';
import { ask, dumpOf, loadContext } from '../support/loaded.ts';
import { randomNumbers } from '../support/random.ts';
import { expectedDump } from './expected-dump.ts';

const registry: RegistrySpec = {
  parents: { 甲科: '市局', 乙科: '市局', 市局: '市府', A局: 'A府', B局: 'B府' },
  rosters: { 各局: ['A局', 'B局'], 各组: ['各局', '丙组'] },
};
const units = ['甲科', '乙科', '市局', 'A局', 'B局', '各局', '丙组', '外局'];
const ids = ['p1', 'p2', 'p3', 'p4', 'p5'];
const keys = [...ids, 'k1', 'k2', 'k3'];

/** Load and remove random papers and look after each step whether the graph is that of the papers held; leaves nothing. */
export async function randomLoads(seed: number, store: Store, steps: number): Promise<void> {
  const random = randomNumbers(seed);
  const held = new Map<string, PaperFacts>();
  for (let step = 0; step < steps; step++) {
    const id = pick(random, ids);
    if (random() < 0.25 && held.has(id)) {
      await removePapers(store, [id]);
      held.delete(id);
    } else {
      const papers = [id, ...some(random, ids, 3)].map((one) => randomPaper(random, one));
      const force = random() < 0.5;
      const { outcomes } = await loadPapers(store, papers, loadContext({ force }));
      expect(
        outcomes.map(({ result }) => result),
        `step ${step}`,
      ).toEqual(expectLoads(held, papers, force));
    }
    expect(await dumpOf(store), `step ${step}`).toBe(expectedDump([...held.values()]));
  }
  await removePapers(store, [...held.keys()]);
  expect(await ask(store, 'MATCH (node) RETURN labels(node) AS labels')).toEqual([{ labels: ['Meta'] }]);
}

/** What a load of several papers should do, done to the papers held. */
function expectLoads(held: Map<string, PaperFacts>, papers: readonly PaperFacts[], force: boolean): string[] {
  const seen = new Map<string, string>();
  return papers.map((facts) => {
    const { id, uri } = facts.document;
    const first = seen.get(id) ?? uri;
    seen.set(id, first);
    return first === uri ? expectLoad(held, facts, force) : 'skipped';
  });
}

/** What the load of a paper should do, done to the papers held. */
function expectLoad(held: Map<string, PaperFacts>, facts: PaperFacts, force: boolean): string {
  const { id, uri, sha256 } = facts.document;
  const before = [...held.values()].filter(({ document }) => document.id === id || document.uri === uri);
  if (before.some(({ document }) => document.id === id && document.uri === uri && document.sha256 === sha256)) {
    return 'skipped';
  }
  const most = Math.max(0, ...before.map(({ measures }) => measures.length));
  if (!force && facts.measures.length < most / 2) return 'kept';
  for (const { document } of before) held.delete(document.id);
  held.set(id, facts);
  return before.length === 0 ? 'added' : 'changed';
}

/** A paper with whatever units, keys, citations and addressees the numbers say. */
export function randomPaper(random: () => number, id: string): PaperFacts {
  const uri = random() < 0.8 ? `${id}.txt` : `${pick(random, ids)}.txt`;
  return paper({
    id,
    uri,
    registry,
    keys: [...new Set(some(random, keys, 3))],
    cites: Array.from({ length: upTo(random, 3) }, () => randomCite(random)),
    issuedBy: [...new Set(some(random, units, 1))],
    addressedTo: [...new Set(some(random, units, 1))],
    measures: Array.from({ length: upTo(random, 3) }, () => randomMeasure(random)),
  });
}

const randomMeasure = (random: () => number): MeasureSpec => ({
  title: `任务${upTo(random, 9)}`,
  units: [...new Set(some(random, units, 2))],
  cites: Array.from({ length: upTo(random, 2) }, () => randomCite(random)),
  themes: [...new Set(some(random, ['普法', '立法'], 2))],
});

function randomCite(random: () => number): CiteSpec {
  const tried = [...new Set([pick(random, keys), ...some(random, keys, 2)])];
  return {
    title: pick(random, ['《甲》', '乙', '𠮷', '！']),
    keys: tried,
    placeholder: pick(random, tried),
    ...(random() < 0.5 ? { number: pick(random, ['1号', '2号']) } : {}),
    ...(random() < 0.3 ? { jurisdiction: pick(random, ['江门市', '广州市']) } : {}),
    kind: random() < 0.2 ? null : 'basis',
  };
}

const upTo = (random: () => number, most: number): number => Math.floor(random() * (most + 1));
const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const some = <T>(random: () => number, list: readonly T[], most: number): T[] =>
  Array.from({ length: upTo(random, most) }, () => pick(random, list));
