import { byCodePoint } from '../model/order.ts';
import type { Row } from '../store/store.ts';
import { numberOf, textOf } from './from-row.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';

/** Enough of a measure to put it in order. */
export interface MeasureStub {
  readonly id: string;
  readonly position: number;
}

/** A measure, and the id of the document it stands in. */
export interface PlacedMeasure<Measure extends MeasureStub = MeasureStub> {
  readonly measure: Measure;
  readonly document: string;
}

/** The placed measure of a row with columns `measure`, `position` and `document`. */
export const placedMeasure = (row: Row): PlacedMeasure => ({
  measure: { id: textOf(row.measure), position: numberOf(row.position) },
  document: textOf(row.document),
});

type Key = readonly [string, number, string];
const keyOf = ({ measure, document }: PlacedMeasure): Key => [document, measure.position, measure.id];
const compareKeys = (a: Key, b: Key): number => byCodePoint(a[0], b[0]) || a[1] - b[1] || byCodePoint(a[2], b[2]);

/** By document, then as printed. */
export const inPrintedOrder = (a: PlacedMeasure, b: PlacedMeasure): number => compareKeys(keyOf(a), keyOf(b));

/** A page of measures in printed order; `list` names the list they are of. */
export function measurePage<Measure extends MeasureStub>(
  list: string,
  sorted: readonly PlacedMeasure<Measure>[],
  args: PageArguments,
): Page<Measure> {
  const { nodes, ...rest } = page(sorted, args, { key: keyOf, compare: compareKeys, list });
  return { nodes: nodes.map(({ measure }) => measure), ...rest };
}
