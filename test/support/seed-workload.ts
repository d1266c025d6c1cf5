import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../src/ask/project.ts';
import { workload } from '../../src/ask/workload.ts';
import type { Store } from '../../src/store/store.ts';

interface Counted {
  readonly unit: string;
  readonly [component: string]: number | string;
}

const counted = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/workload-seeds.json'), 'utf8')) as {
  readonly [bases in 'stated' | 'stated_and_implied']: Readonly<Record<string, readonly Counted[]>>;
};

/** The load question about the five papers as counted by hand: treatment of collectives, bases, rows. */
export const SEED_WORKLOADS = [
  ['APART', ['STATED', 'CONVENTION'], plain(counted.stated['apart'])],
  ['EXPANDED', ['STATED', 'CONVENTION'], plain(counted.stated['expanded'])],
  ['LEFT_OUT', ['STATED', 'CONVENTION'], plain(counted.stated['left_out'])],
  ['APART', ['STATED', 'CONVENTION', 'IMPLIED'], plain(counted.stated_and_implied['apart'])],
] as const;

type Case = (typeof SEED_WORKLOADS)[number];

/** What a store with the five papers in it answers to one of these. */
export async function seedWorkload(store: Store, collectives: Case[0], bases: Case[1]): Promise<string[][]> {
  const answer = workload(await project(store), { collectives, bases, first: 100 });
  const all = [...answer.nodes, ...answer.collectives].map((row) => ({ ...row, unit: row.unit.name }));
  all.sort(
    (a, b) =>
      b.documents - a.documents ||
      b.obligations - a.obligations ||
      b.measures - a.measures ||
      (a.unit < b.unit ? -1 : 1),
  );
  return plain(all);
}

function plain(rows: readonly { readonly unit: string }[] = []): string[][] {
  const compared = [
    'documents',
    'obligations',
    'measures',
    'led',
    'firstListed',
    'share',
    'sourceDocuments',
    'citedDocuments',
    'partners',
  ];
  return rows.map((row) => [row.unit, ...compared.map((key) => Number((row as Counted)[key]).toFixed(6))]);
}
