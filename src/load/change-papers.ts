import { append } from '../model/append.ts';
import type { PaperFacts } from '../model/graph.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { type KeyIndex, keyIndex } from './key-index.ts';
import type { LoadContext } from './load-context.ts';
import { describePlaceholders } from './placeholders.ts';
import { type Place, placeOf, placesLost } from './place.ts';
import { pointCitations } from './point-citations.ts';
import { freshCitations, putIn } from './put-in.ts';
import { sweepUnits } from './sweep-units.ts';
import { type Remains, takeOut } from './take-out.ts';

/** Papers that leave the graph, by id, and those that come in; a new version both leaves and comes. */
export interface Change {
  readonly leaving: readonly string[];
  readonly coming: readonly PaperFacts[];
  /** Of the load; null where nothing comes. */
  readonly context: LoadContext | null;
}

/**
 * Change the graph by whole papers, inside one transaction: take out, put in, point the citations anew, clean up what
 * nothing reaches any more, and move the graph version last. Gives the new graph version.
 */
export async function changePapers(run: Run, { leaving, coming, context }: Change): Promise<number> {
  const remains: Remains[] = [];
  for (const id of leaving) remains.push(await takeOut(run, id));
  const loosened = context === null ? [] : await putIn(run, coming, context);

  const index = keyIndex(run);
  const changedKeys = await changeBearers(index, leaving, remains, coming);
  const fresh = coming.flatMap(freshCitations);
  const moves = await pointCitations(run, index, changedKeys, fresh);
  const staying = new Set(coming.map(({ document }) => document.id));
  const gone = leaving.filter((id) => !staying.has(id));
  if (gone.length > 0) await run(statement('load/delete-documents'), { ids: gone });

  const left = [
    ...remains.flatMap(({ places }) => places),
    ...moves.flatMap(({ at, citation }) => (at === null ? [] : [placeOf(at, citation)])),
  ];
  const put = moves.map(({ to, citation }) => placeOf(to, citation));
  await countStanding(index, left, put);
  await index.flush();
  await describePlaceholders(run, placesLost(left, put), put);
  await sweepThemes(run, [
    ...remains.flatMap(({ themes }) => themes),
    ...coming.flatMap(({ themes }) => themes.map(({ id }) => id)),
  ]);
  const units = [
    ...remains.flatMap(({ units }) => units),
    ...loosened,
    ...coming.flatMap(({ units }) => units.map(({ id }) => id)),
  ];
  await sweepUnits(run, units);
  const [meta] = await run(statement('load/move-meta'), {
    rulesVersion: context?.rulesVersion ?? null,
    registryHash: context?.registryHash ?? null,
  });
  return Number(meta?.graphVersion);
}

/** Note who bears which key now. Gives the keys whose bearers changed. */
async function changeBearers(
  index: KeyIndex,
  leaving: readonly string[],
  remains: readonly Remains[],
  coming: readonly PaperFacts[],
): Promise<string[]> {
  const before = new Map(leaving.map((id, at) => [id, remains[at]?.keys ?? []]));
  const after = new Map(coming.map(({ document }) => [document.id, document.keys]));
  await index.fetch([...before.values(), ...after.values()].flat());
  const changed = new Set<string>();
  for (const [id, keys] of before) {
    for (const key of keys) {
      if (after.get(id)?.includes(key) === true) continue;
      index.setBearer(key, id, false);
      changed.add(key);
    }
  }
  for (const [id, keys] of after) {
    for (const key of keys) {
      if (before.get(id)?.includes(key) === true) continue;
      index.setBearer(key, id, true);
      changed.add(key);
    }
  }
  return [...changed];
}

/** Count the citations under each key at each document anew. */
async function countStanding(index: KeyIndex, left: readonly Place[], put: readonly Place[]): Promise<void> {
  await index.fetch([...left, ...put].flatMap(({ keys }) => keys));
  for (const { target, keys } of left) for (const key of new Set(keys)) index.addStanding(key, target, -1);
  for (const { target, keys } of put) for (const key of new Set(keys)) index.addStanding(key, target, 1);
}

async function sweepThemes(run: Run, ids: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const some of chunks([...new Set(ids)])) append(rows, await run(statement('load/sweep-themes'), { ids: some }));
}
