import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { mapOf, measureRef, textOf } from './from-row.ts';
import type { MeasureFilter } from './gaps.ts';
import { inPrintedOrder, measurePage } from './measure-page.ts';
import type { Page, PageArguments } from './page.ts';
import type { MeasureRef } from './refs.ts';
import { unspell } from './spelling.ts';
import type { TenseName } from './spelling.ts';

export interface MeasureListArguments extends PageArguments {
  readonly filter?: MeasureFilter | null;
  /** Id of a unit that is responsible. */
  readonly unit?: string | null;
  readonly tense?: TenseName | null;
}

/** The measures that pass a filter, by document, then as printed. */
export async function measureList(
  store: Store,
  { filter, unit, tense, ...args }: MeasureListArguments,
): Promise<Page<MeasureRef>> {
  const parameters = {
    document: filter?.document ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    year: filter?.year ?? null,
    theme: filter?.theme ?? null,
    unit: unit ?? null,
    tense: tense ? unspell(tense) : null,
  };
  const rows = await store.read((run) => run(statement('ask/measure-list'), parameters));
  const found = rows
    .map((row) => ({ measure: measureRef(mapOf(row.measure)), document: textOf(row.document) }))
    .sort(inPrintedOrder);
  return measurePage(`measures ${JSON.stringify(parameters)}`, found, args);
}
