import type { AppliedCorrection, CitationRow, MeasureRow, ResponsibilityRow } from '../model/graph.ts';
import type { Span } from '../model/span.ts';

/** A paper as read, so far as corrections reach into it. */
export interface Correctable {
  readonly text: string;
  readonly measures: readonly MeasureRow[];
  readonly responsibilities: readonly ResponsibilityRow[];
  readonly citations: readonly CitationRow[];
}

/** Where the words of a correction stand: inside a measure (or in its evidence), or outside all measures. */
export interface Place {
  readonly measure: string | null;
  readonly spans: readonly Span[];
}

/** What a correction changed; a sentence where the words stand and there is nothing to change. */
export type Outcome<Changed> =
  | { readonly changed: Changed; readonly applied: readonly AppliedCorrection[] }
  | { readonly problem: string };
