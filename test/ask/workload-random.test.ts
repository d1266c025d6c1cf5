import { expect, it } from 'vitest';
import { COMPONENT, LOAD_RULE_NAMES } from '../../src/ask/load-rules.ts';
import { project } from '../../src/ask/project.ts';
import type { Projection } from '../../src/ask/projection.ts';
import { COLLECTIVES, workloadSettings } from '../../src/ask/workload-arguments.ts';
import type { WorkloadArguments } from '../../src/ask/workload-arguments.ts';
import { workload } from '../../src/ask/workload.ts';
import { statement } from '../../src/store/statement.ts';
import { ask, storeOf } from '../support/loaded.ts';
import { randomNumbers } from '../support/random.ts';
import { plainLoad } from './plain-load.ts';
import { randomPapers } from './random-papers.ts';

/** Seeds that stay, and one that is new each time. SEED=n runs that one alone. */
const seeds =
  process.env['SEED'] === undefined ? [1, 2, 3, 4, 5, Date.now() % 1_000_000] : [Number(process.env['SEED'])];
const NUMBERS = Object.values(COMPONENT);

it.each(seeds)('the function, the statement and the plain count agree (SEED=%i)', async (seed) => {
  const random = randomNumbers(seed);
  const papers = randomPapers(random);
  const store = await storeOf(papers);
  const graph = await project(store);

  const stated = await ask(store, statement('ask/workload'));
  await store.close();
  expect(stated.map((row) => numbersOf(row['name'] as string, row))).toEqual(rowsOf(graph, {}).sort(byLoad));
  for (let n = 0; n < 40; n++) {
    const args = randomArguments(random);
    const plain = plainLoad(papers, workloadSettings(args)).map((row) => numbersOf(row.unit, row));
    expect(rowsOf(graph, args).sort(byName), JSON.stringify(args)).toEqual(plain.sort(byName));
  }
});

type NumberRow = { readonly unit: string } & Readonly<Record<(typeof NUMBERS)[number], number>>;

function rowsOf(graph: Projection, args: WorkloadArguments): NumberRow[] {
  const { nodes, collectives } = workload(graph, { ...args, first: 100 });
  return [...nodes, ...collectives].map((row) => numbersOf(row.unit.name, row));
}

const numbersOf = (unit: string, row: Readonly<Partial<Record<(typeof NUMBERS)[number], unknown>>>): NumberRow =>
  ({ unit, ...Object.fromEntries(NUMBERS.map((name) => [name, row[name]])) }) as NumberRow;

const byName = (a: NumberRow, b: NumberRow): number => (a.unit < b.unit ? -1 : 1);
const byLoad = (a: NumberRow, b: NumberRow): number =>
  b.documents - a.documents || b.obligations - a.obligations || b.measures - a.measures || byName(a, b);

function randomArguments(random: () => number): WorkloadArguments {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return {
    rule: one(LOAD_RULE_NAMES),
    collectives: one(COLLECTIVES),
    roles: one([null, ['LEAD'], ['LEAD', 'SUPPORT']] as const),
    bases: one([null, ['STATED'], ['STATED', 'CONVENTION', 'IMPLIED']] as const),
    citationKinds: one([null, ['BASIS'], ['TO_ISSUE', 'MENTION'], []] as const),
    filter: {
      document: one([null, null, '文1']),
      year: one([null, null, 2022]),
      theme: one([null, null, '立法']),
      unitKind: one([null, null, 'SECTION'] as const),
    },
  };
}
