import type { AppliedCorrection } from '../model/graph.ts';
import type { CorrectionChange } from '../model/vocabulary.ts';
import type { Place } from './correctable.ts';
import type { Correction } from './correction.ts';

/** What is told of a correction that was applied at a place; `about` is the unit or document it is about. */
export const appliedTo = (
  correction: Correction,
  { measure, spans: [span] }: Place,
  text: string,
  about: string,
): AppliedCorrection => ({
  id: correction.id,
  change: changeOf(correction),
  measure,
  about,
  on: span === undefined ? '' : text.slice(span.start, span.end),
  author: correction.author,
  date: correction.date,
  reason: correction.reason,
});

function changeOf({ drop, add, unit, target }: Correction): CorrectionChange {
  if (drop !== undefined) return 'drop';
  if (add !== undefined) return 'add';
  if (unit !== undefined) return 'role';
  return target !== undefined ? 'target' : 'kind';
}
