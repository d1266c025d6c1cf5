import type { Clause } from './clause.ts';
import { labelPair } from './label-pair.ts';
import { findClauses } from './find-clauses.ts';
import type { Line } from './lines.ts';
import { nameList, type NameScope } from './name-list.ts';
import { isUnitLabel } from './label.ts';

/** The responsibility clauses that lie within a stretch of a paper, in order. */
export type ClausesIn = (from: number, to: number) => readonly Clause[];

/** Read the clauses of some lines once, so that the rules may ask for them stretch by stretch. */
export function clauseIndex(lines: readonly Line[], fresh: () => NameScope): ClausesIn {
  const all = lines.flatMap((line, i) => pairClause(lines, i, fresh) ?? findClauses(fresh, line.from, line.to));
  all.sort((a, b) => a.from - b.from);
  return (from, to) => {
    let at = lowerBound(all, from);
    const found: Clause[] = [];
    for (let clause = all[at]; clause !== undefined && clause.from < to; clause = all[++at])
      if (clause.to <= to) found.push(clause);
    return found;
  };
}

/** The clause of a label in a line of its own and the line below it; null for other lines, none for the line below. */
function pairClause(lines: readonly Line[], at: number, fresh: () => NameScope): Clause[] | null {
  const { clean, lex } = fresh();
  const kind = labelPair(lines, at, lex);
  if (kind === null) return labelPair(lines, at - 1, lex) === null ? null : [];
  const [label, { from, to }] = [lines[at] as Line, lines[at + 1] as Line];
  const units = isUnitLabel(kind)
    ? nameList(fresh(), from, to).map((name) => ({ ...name, role: kind, rule: 'label' as const }))
    : [];
  const deadlines = kind === 'deadline' ? [clean.slice(from, to)] : [];
  return [{ from: label.from, to, units, deadlines, unread: [] }];
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
