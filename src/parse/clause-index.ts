import { append } from '../model/append.ts';
import type { Clause } from './clause.ts';
import { type LabelPair, labelPair } from './label-pair.ts';
import { findClauses } from './find-clauses.ts';
import type { Line } from './lines.ts';
import { nameList, type NameScope } from './name-list.ts';
import { isUnitLabel } from './label.ts';

/** The responsibility clauses that lie within a stretch of a paper, in order. */
export type ClausesIn = (from: number, to: number) => readonly Clause[];

/** Read the clauses of some lines once, so that the rules may ask for them stretch by stretch. */
export function clauseIndex(lines: readonly Line[], fresh: () => NameScope): ClausesIn {
  const all: Clause[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const pair = labelPair(lines, i, fresh().lex);
    if (pair === null) append(all, findClauses(fresh, line.from, line.to));
    else {
      all.push(pairClause(pair, lines.slice(i, pair.last + 1), fresh));
      i = pair.last;
    }
  }
  all.sort((a, b) => a.from - b.from);
  return (from, to) => {
    let at = lowerBound(all, from);
    const found: Clause[] = [];
    for (let clause = all[at]; clause !== undefined && clause.from < to; clause = all[++at])
      if (clause.to <= to) found.push(clause);
    return found;
  };
}

/** The clause of a label in a line of its own and the lines below it. */
function pairClause({ kind }: LabelPair, [label, ...values]: readonly Line[], fresh: () => NameScope): Clause {
  const scope = fresh();
  const units = isUnitLabel(kind)
    ? values.flatMap(({ from, to }) =>
        nameList(scope, from, to).map((name) => ({ ...name, role: kind, rule: 'label' as const })),
      )
    : [];
  const deadlines = kind === 'deadline' ? values.map(({ from, to }) => scope.clean.slice(from, to)) : [];
  return { from: label?.from ?? 0, to: values.at(-1)?.to ?? 0, units, deadlines, unread: [] };
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
