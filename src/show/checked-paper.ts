import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/source.ts';
import type { Position } from './positions-in.ts';

/** What `zeren check` counts in a paper, by the definitions of docs/rules.md. */
export const FIGURES = [
  'measures',
  'withUnit',
  'clauses',
  'unreadClauses',
  'unknownUnits',
  'citations',
  'unresolvedCitations',
  'characters',
  'unaccounted',
] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = { readonly [figure in Figure]: number };

/** Figures that are part of another one: bounds on them are on the share. */
export const SHARES: { readonly [figure in Figure]?: Figure } = { withUnit: 'measures', unaccounted: 'characters' };

/** Where the words of a finding are: from their first character to behind their last. */
export interface Region {
  readonly from: Position;
  readonly to: Position;
  readonly words: string;
  /** Page, cell or element, where the file is no plain text. */
  readonly at: Place | null;
}

export interface PlacedFinding extends Diagnostic {
  /** Null where it is about the whole paper. */
  readonly region: Region | null;
}

/** One file as it was checked; `figures` is null where it could not be read. */
export interface CheckedPaper {
  /** Where a person finds it from here. */
  readonly path: string;
  readonly uri: string;
  readonly figures: Figures | null;
  readonly findings: readonly PlacedFinding[];
}

/** What a bound on a figure is held against: its share, or the figure itself; null for a share of nothing. */
export function boundedValue(figures: Figures, figure: Figure): number | null {
  const whole = SHARES[figure];
  if (whole === undefined) return figures[figure];
  return figures[whole] === 0 ? null : figures[figure] / figures[whole];
}

/** A figure as it is spelt on the command line: `withUnit` is `with-unit`. */
export const figureName = (figure: Figure): string =>
  figure.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
