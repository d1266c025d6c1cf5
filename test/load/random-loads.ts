import { expect } from 'vitest';
import { heldPapers } from '../../src/load/held-papers.ts';
import type { PaperOutcome } from '../../src/load/load-context.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { removePapers } from '../../src/load/remove-papers.ts';
import { Fault } from '../../src/model/fault.ts';
import type { PaperFacts } from '../../src/model/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { ask, dumpOf, loadContext } from '../support/loaded.ts';
import { pick, randomNumbers, some, upTo } from '../support/random.ts';
import { dyingStore } from './dying-store.ts';
import { type HeldModel, heldModel } from './held-model.ts';
import { corrected, ids, randomPaper } from './random-paper.ts';

interface Load {
  readonly papers: readonly PaperFacts[];
  readonly registryHash: string;
  readonly force: boolean;
}

/**
 * Load new papers and new versions, load again what is held, correct it, remove it, and let loads die, all at random, and
 * look after each step whether the graph is that of the papers held; leaves nothing.
 */
export async function randomLoads(seed: number, store: Store, steps: number): Promise<void> {
  const random = randomNumbers(seed);
  const model = heldModel();
  for (let step = 0; step < steps; step++) {
    const id = pick(random, ids);
    const dice = random();
    if (dice < 0.2 && model.has(id)) {
      await removePapers(store, [id]);
      model.remove(id);
    } else {
      const load = randomLoad(random, model, `registry ${step}`);
      if (dice < 0.8) await loadWhole(store, model, load, step);
      else await loadAndDie(store, model, load, upTo(random, 120));
    }
    expect(await dumpOf(store), `step ${step}`).toBe(model.dump());
  }
  await removePapers(
    store,
    model.papers().map(({ document }) => document.id),
  );
  expect(await ask(store, 'MATCH (node) RETURN labels(node) AS labels')).toEqual([{ labels: ['Meta'] }]);
}

/** New papers and versions; or what is held, the same or corrected. */
function randomLoad(random: () => number, model: HeldModel, newHash: string): Load {
  const force = random() < 0.5;
  const dice = random();
  const [first, ...others] = some(random, model.papers(), 3);
  if (first === undefined || dice < 0.6) {
    const wanted = [pick(random, ids), ...some(random, ids, 3)];
    return { papers: wanted.map((one) => randomPaper(random, one)), registryHash: 'test', force };
  }
  const papers = [first, ...others];
  if (dice < 0.75) return { papers, registryHash: model.registryOf(first.document.id), force };
  return { papers: papers.map((facts) => corrected(random, facts)), registryHash: newHash, force };
}

async function loadWhole(store: Store, model: HeldModel, load: Load, step: number): Promise<void> {
  const { papers, registryHash, force } = load;
  const { outcomes } = await loadPapers(store, papers, loadContext({ registryHash, force }));
  const results = outcomes.map(({ result }) => result);
  expect(results, `step ${step}`).toEqual(model.load(papers, registryHash, force));
}

/** A load that dies leaves whole papers, all that it told of and all that it did not want; the next one completes it. */
async function loadAndDie(store: Store, model: HeldModel, load: Load, after: number): Promise<void> {
  const { papers, registryHash } = load;
  const known = [
    ...papers.map((facts) => [facts, registryHash] as const),
    ...model.papers().map((facts) => [facts, model.registryOf(facts.document.id)] as const),
  ];
  const told: PaperOutcome[] = [];
  const onPaper = (outcome: PaperOutcome): void => void told.push(outcome);
  const dying = loadPapers(dyingStore(store, after), papers, loadContext({ registryHash, force: true, onPaper }));
  const died = await dying.then(
    () => false,
    (error: unknown) => {
      if (error instanceof Fault && error.code === 'STORE_UNREACHABLE') return true;
      throw error;
    },
  );
  const now = (await heldPapers(store)).map((paper) => {
    const { id, uri, sha256, registryHash: hash } = paper;
    const whole = known.find(
      ([{ document }, other]) =>
        document.id === id && document.uri === uri && document.sha256 === sha256 && other === hash,
    );
    if (whole === undefined) throw new Error(`${id} is a paper that nobody loaded`);
    return whole;
  });
  const holds = (facts: PaperFacts): boolean => now.some(([other]) => other === facts);
  for (const facts of model.papers()) if (!isWanted(facts, papers)) expect(holds(facts), facts.document.id).toBe(true);
  for (const [at, { result }] of told.entries()) {
    const facts = papers[at];
    if (facts === undefined || !['added', 'changed'].includes(result) || isWanted(facts, papers.slice(at + 1)))
      continue;
    expect(holds(facts), `${facts.document.id} was told as ${result}`).toBe(true);
  }
  model.become(now);
  expect(await dumpOf(store), `died after ${after} steps`).toBe(model.dump());
  if (died) await loadWhole(store, model, { ...load, force: true }, after);
}

/** Whether one of these papers takes the place of a paper. */
const isWanted = ({ document: { id, uri } }: PaperFacts, papers: readonly PaperFacts[]): boolean =>
  papers.some(({ document }) => document.id === id || document.uri === uri);
