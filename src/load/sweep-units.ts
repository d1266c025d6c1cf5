import { statement } from '../store/statement.ts';
import type { Run } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { text, texts } from './columns.ts';

/**
 * Take away those of these units, and of the units around them, that no held paper reaches.
 *
 * A unit is reached if a held paper names it, or if it is the parent, a collective or a member of one that is reached.
 * So two units that only hold each other go together, and the search ends at the first units that papers name.
 */
export async function sweepUnits(run: Run, ids: Iterable<string>): Promise<void> {
  const around = new Map<string, Links>();
  const rooted = new Set<string>();
  let next = [...new Set(ids)];
  while (next.length > 0) {
    await lookUp(run, next, rooted, around);
    const supporters = distinct([...around.values()].flatMap((links) => links.from));
    next = supporters.filter((id) => !rooted.has(id) && !around.has(id));
    if (next.length > 0) continue;
    const reached = reachedFrom(rooted, around);
    const lost = [...around.entries()].filter(([id]) => !reached.has(id));
    next = distinct(lost.flatMap(([, links]) => links.to)).filter((id) => !rooted.has(id) && !around.has(id));
    if (next.length > 0) continue;
    for (const some of chunks(lost.map(([id]) => id))) await run(statement('load/delete-units'), { ids: some });
  }
}

/** Units that keep this one (its sections, collectives and members), and units that it keeps. */
interface Links {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Sort units into those that papers name and the others, with what is around these. */
async function lookUp(
  run: Run,
  ids: readonly string[],
  rooted: Set<string>,
  around: Map<string, Links>,
): Promise<void> {
  for (const some of chunks(ids)) {
    const loose = (await run(statement('load/unrooted-units'), { ids: some })).map((row) => text(row.id));
    for (const id of some) rooted.add(id);
    for (const id of loose) rooted.delete(id);
    if (loose.length === 0) continue;
    for (const row of await run(statement('load/unit-links'), { ids: loose })) {
      const kin = [...texts(row.collectives), ...texts(row.members)];
      around.set(text(row.id), { from: [...texts(row.sections), ...kin], to: [...texts(row.parents), ...kin] });
    }
  }
}

/** Of the units that no paper names, those that one that is named keeps, at any distance. */
function reachedFrom(rooted: ReadonlySet<string>, around: ReadonlyMap<string, Links>): ReadonlySet<string> {
  const reached = new Set<string>();
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const [id, { from }] of around) {
      if (from.some((other) => rooted.has(other) || reached.has(other))) reached.add(id);
    }
  }
  return reached;
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
