import type { Projection } from './projection.ts';
import type { Tally } from './tally.ts';

/** What the ranking rests on: measures that pass the filter, by the strongest basis of any unit of theirs. */
export interface WorkloadCoverage {
  /** Documents with such a measure. */
  readonly documents: number;
  /** `stated + convention + implied + withoutUnit`. */
  readonly measures: number;
  /** Measures of which a responsibility was counted. */
  readonly counted: number;
  readonly stated: number;
  readonly convention: number;
  readonly implied: number;
  readonly withoutUnit: number;
}

/** Say how much of the papers a ranking speaks about. */
export function workloadCoverage({ source, duties, measures }: Projection, counted: Tally): WorkloadCoverage {
  const documents = new Set<number>();
  const byBasis = [0, 0, 0, 0];
  let assigned = 0;
  for (let measure = 0; measure < measures.length; measure++) {
    if (!counted.passing[measure]) continue;
    documents.add(source[measure]!);
    const bases = duties.columns.basis.subarray(duties.offsets[measure], duties.offsets[measure + 1]);
    byBasis[bases.length === 0 ? 3 : Math.min(...bases)]!++;
    if (counted.duties.offsets[measure + 1]! > counted.duties.offsets[measure]!) assigned++;
  }
  const [stated = 0, convention = 0, implied = 0, withoutUnit = 0] = byBasis;
  return {
    documents: documents.size,
    measures: stated + convention + implied + withoutUnit,
    counted: assigned,
    stated,
    convention,
    implied,
    withoutUnit,
  };
}
