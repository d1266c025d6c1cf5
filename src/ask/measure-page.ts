import { byCodePoint } from '../model/order.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { MeasureRef } from './refs.ts';

/** A measure, and the id of the document it stands in. */
export interface PlacedMeasure {
  readonly measure: MeasureRef;
  readonly document: string;
}

type Key = readonly [string, number, string];
const keyOf = ({ measure, document }: PlacedMeasure): Key => [document, measure.position, measure.id];
const compareKeys = (a: Key, b: Key): number => byCodePoint(a[0], b[0]) || a[1] - b[1] || byCodePoint(a[2], b[2]);

/** By document, then as printed. */
export const inPrintedOrder = (a: PlacedMeasure, b: PlacedMeasure): number => compareKeys(keyOf(a), keyOf(b));

/** A page of measures in printed order; `list` names the list they are of. */
export function measurePage(list: string, sorted: readonly PlacedMeasure[], args: PageArguments): Page<MeasureRef> {
  const { nodes, ...rest } = page(sorted, args, { key: keyOf, compare: compareKeys, list });
  return { nodes: nodes.map(({ measure }) => measure), ...rest };
}
