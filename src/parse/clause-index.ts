import type { Clause } from './clause.ts';
import { findClauses } from './find-clauses.ts';
import type { Line } from './lines.ts';
import type { NameScope } from './name-list.ts';

/** The responsibility clauses that lie within a stretch of a paper, in order. */
export type ClausesIn = (from: number, to: number) => readonly Clause[];

/** Read the clauses of some lines once, so that the rules may ask for them stretch by stretch. */
export function clauseIndex(lines: readonly Line[], fresh: () => NameScope): ClausesIn {
  const all = lines.flatMap((line) => findClauses(fresh, line.from, line.to));
  all.sort((a, b) => a.from - b.from);
  return (from, to) => {
    let at = lowerBound(all, from);
    const found: Clause[] = [];
    for (let clause = all[at]; clause !== undefined && clause.from < to; clause = all[++at])
      if (clause.to <= to) found.push(clause);
    return found;
  };
}

/** Index of the first clause that begins at a place or after it. */
function lowerBound(clauses: readonly Clause[], from: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
