import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run, Store } from '../store/store.ts';
import { documentRef, mapOf, numberOf } from './from-row.ts';
import { graphVersion } from './graph-version.ts';
import type { DocumentRef } from './refs.ts';
import { sixPlaces } from './tally.ts';

/** How much of a held document says who must act: its measures by the strongest basis of any unit of theirs. */
export interface Coverage {
  readonly document: DocumentRef;
  /** `stated + convention + implied + withoutUnit`. */
  readonly measures: number;
  readonly stated: number;
  readonly convention: number;
  readonly implied: number;
  readonly withoutUnit: number;
  /** `stated + convention`: a clause of the paper names somebody. */
  readonly clause: number;
  /** `clause + implied`. */
  readonly withUnit: number;
  /** Measures whose only units are collectives. */
  readonly collectiveOnly: number;
  /** `clause / measures` to six places; null where it has no measure. */
  readonly share: number | null;
}

export interface CoverageAnswer {
  readonly documents: readonly Coverage[];
  readonly graphVersion: number;
}

/** Coverage of every held document, in the order of their ids. */
export async function coverage(store: Store): Promise<CoverageAnswer> {
  return store.read(async (run) => ({
    graphVersion: await graphVersion(run),
    documents: await coverageOf(run, null),
  }));
}

/** Coverage of one held document, or of all. */
export async function coverageOf(run: Run, document: string | null): Promise<Coverage[]> {
  const rows = await run(statement('ask/coverage'), { document });
  return rows.map(coverageFrom).sort((a, b) => byCodePoint(a.document.id, b.document.id));
}

/** Coverage of the document of a row. */
export function coverageFrom(row: Row): Coverage {
  const [measures, stated, convention] = [numberOf(row.measures), numberOf(row.stated), numberOf(row.convention)];
  const implied = numberOf(row.implied);
  return {
    document: documentRef(mapOf(row.document)),
    measures,
    stated,
    convention,
    implied,
    withoutUnit: numberOf(row.withoutUnit),
    clause: stated + convention,
    withUnit: stated + convention + implied,
    collectiveOnly: numberOf(row.collectiveOnly),
    share: measures === 0 ? null : sixPlaces((stated + convention) / measures),
  };
}
