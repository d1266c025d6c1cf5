import type { Clause } from './clause.ts';

const LABEL = /(?:牵头|责任|配合|主办|承办|协办|落实|参与)(?:单位|部门|科室|处室|领导)\s?:/g;
const BRACKET = /[(〔【[][^()〔〕【】[\]。]{2,80}(?:牵头|负责|配合|参与|落实)[)〕】\]]/g;

/** Ranges of a stretch that look like a responsibility clause and that no rule read. */
export function unreadClauses(
  folded: string,
  from: number,
  to: number,
  clauses: readonly Clause[],
): { from: number; to: number }[] {
  const text = folded.slice(from, to);
  const found = [...text.matchAll(LABEL), ...text.matchAll(BRACKET)].map((match) => ({
    from: from + match.index,
    to: Math.min(to, from + match.index + Math.max(match[0].length, 24)),
  }));
  return found.filter((range) => !clauses.some((clause) => clause.from < range.to && range.from < clause.to));
}
