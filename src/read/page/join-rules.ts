import type { Rule } from './rule.ts';

/** How far the two lines of a double line, or pieces of one line, may lie apart. */
const NEAR = 2.5;
/** A shorter line is a dot, a tick or a part of a letter. */
const SHORTEST = 6;
const SHORTEST_PIECE = 1;

/** Rules of one direction with the pieces of a line put together, and double lines made one; sorted by where they stand. */
export function joinRules(pieces: readonly Rule[]): Rule[] {
  const sorted = pieces.filter((rule) => rule.to - rule.from >= SHORTEST_PIECE).sort((a, b) => a.at - b.at);
  const found: Rule[] = [];
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i]?.at ?? 0;
    let end = i;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - first <= NEAR) end++;
    const at = (first + (sorted[end - 1]?.at ?? first)) / 2;
    for (const piece of sorted.slice(i, end).sort((a, b) => a.from - b.from)) {
      const last = found.at(-1);
      if (last?.at === at && piece.from - last.to <= NEAR)
        found[found.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
      else found.push({ ...piece, at });
    }
    i = end;
  }
  return found.filter((rule) => rule.to - rule.from >= SHORTEST);
}
