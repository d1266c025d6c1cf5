import type { CitedBy } from '../ask/document.ts';
import type { Page } from '../ask/page.ts';
import type { DocumentRef, MeasureRef, Responsibility, ThemeRef, UnitRef } from '../ask/refs.ts';

/** A node of the graph that says of which kind it is. */
export type NodeRow =
  | ({ readonly __typename: 'Unit' } & UnitRef)
  | ({ readonly __typename: 'Document' } & DocumentRef)
  | ({ readonly __typename: 'Measure' } & MeasureRef)
  | ({ readonly __typename: 'Theme' } & ThemeRef);

/** A responsibility with both its ends. */
export interface ResponsibilityRow extends Responsibility {
  readonly measure: MeasureRef;
}

export type UnitPage = Page<UnitRef>;
export type MeasurePage = Page<MeasureRef>;
export type DocumentPage = Page<DocumentRef>;
export type ResponsibilityPage = Page<ResponsibilityRow>;
export type CitedByPage = Page<CitedBy>;
