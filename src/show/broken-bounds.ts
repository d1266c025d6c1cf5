import { boundedValue, type CheckedPaper, type Figure, figureName, SHARES } from './checked-paper.ts';
import type { Lang } from './look.ts';
import { say } from './texts.ts';

/** A bound a user sets: with-unit at least 0.9, unread-clauses at most 0. */
export interface Bound {
  readonly side: 'min' | 'max';
  readonly figure: Figure;
  readonly limit: number;
}

export interface BrokenBound extends Bound {
  readonly paper: CheckedPaper;
  readonly value: number;
}

/** The bounds that papers break, paper by paper; a share of nothing breaks none. */
export const brokenBounds = (papers: readonly CheckedPaper[], bounds: readonly Bound[]): BrokenBound[] =>
  papers.flatMap((paper) =>
    bounds.flatMap((bound) => {
      const value = paper.figures === null ? null : boundedValue(paper.figures, bound.figure);
      const broken = value !== null && (bound.side === 'min' ? value < bound.limit : value > bound.limit);
      return broken ? [{ ...bound, paper, value }] : [];
    }),
  );

/** The sentence about a broken bound: a.txt：有单位的任务（with-unit）为 0.5（1/2），低于下限 0.9。 */
export function brokenBoundSentence({ side, figure, limit, paper, value }: BrokenBound, lang: Lang): string {
  const whole = SHARES[figure];
  const parts =
    whole === undefined || paper.figures === null
      ? ''
      : say(lang, 'check.parts', paper.figures[figure], paper.figures[whole]);
  return say(
    lang,
    side === 'min' ? 'check.below' : 'check.above',
    paper.path,
    say(lang, `check.${figure}`),
    figureName(figure),
    `${Number(value.toFixed(4))}${parts}`,
    limit,
  );
}
