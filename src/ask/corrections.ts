import type { AppliedCorrection } from '../model/graph.ts';
import type { Value } from '../store/store.ts';
import type { Correction } from './refs.ts';
import { spell } from './spelling.ts';

/** The corrections applied to a document, from what is kept with it. */
export const correctionsOf = (kept: Value | undefined): Correction[] =>
  typeof kept === 'string'
    ? (JSON.parse(kept) as AppliedCorrection[]).map((applied) => ({ ...applied, change: spell(applied.change) }))
    : [];

/** Those applied to one measure. */
export const correctionsAt = (kept: Value | undefined, measure: string): Correction[] =>
  correctionsOf(kept).filter((correction) => correction.measure === measure);
