import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import type { MeasureFilter } from './gaps.ts';
import { inPrintedOrder, measurePage, placedMeasure } from './measure-page.ts';
import { measures } from './measures.ts';
import type { Measure } from './measures.ts';
import type { Page, PageArguments } from './page.ts';
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
): Promise<Page<Measure>> {
  const parameters = {
    document: filter?.document ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    year: filter?.year ?? null,
    theme: filter?.theme ?? null,
    unit: unit ?? null,
    tense: tense ? unspell(tense) : null,
  };
  return store.read(async (run) => {
    const placed = (await run(statement('ask/measure-list'), parameters)).map(placedMeasure).sort(inPrintedOrder);
    const { nodes, ...rest } = measurePage(`measures ${JSON.stringify(parameters)}`, placed, args);
    const found = await measures(
      run,
      nodes.map(({ id }) => id),
    );
    return { nodes: found, ...rest };
  });
}
