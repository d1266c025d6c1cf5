import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Store } from '../store/store.ts';
import { documentRef, mapOf, mapsOf, measureRef } from './from-row.ts';
import type { MeasureFilter } from './gaps.ts';
import { graphVersion } from './graph-version.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { DocumentRef, MeasureRef, Sentence, UnitRef } from './refs.ts';
import { unitsOf } from './unit.ts';

export interface MissingArguments extends PageArguments {
  readonly filter?: MeasureFilter | null;
}

/** A document that is cited and not held, and who depends on it. */
export interface MissingPaper {
  readonly document: DocumentRef;
  /** Units responsible for the measures that cite it, on whatever basis. */
  readonly units: readonly UnitRef[];
  /** Measures that cite it. */
  readonly measures: readonly MeasureRef[];
  /** Documents that cite it outside their measures. */
  readonly citedBy: readonly DocumentRef[];
}

export interface MissingAnswer extends Page<MissingPaper> {
  readonly definition: Sentence;
  readonly graphVersion: number;
}

const DEFINITION: Sentence = {
  zh: '被引用但未载入的文件，按依赖它的单位数（对引用它的任务负责的单位，不论依据）排列，其次按任务数、文件数。',
  en: 'Documents that are cited and not held, by how many units depend on them (responsible, on whatever basis, for measures that cite them), then by measures and documents.',
};

/** What is cited and not held, by how many units depend on it. */
export async function missing(store: Store, { filter, ...args }: MissingArguments = {}): Promise<MissingAnswer> {
  const parameters = {
    document: filter?.document ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    year: filter?.year ?? null,
    theme: filter?.theme ?? null,
  };
  return store.read(async (run) => {
    const rows = await run(statement('ask/missing'), parameters);
    const found = rows.map(missingOf).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
    const list = `missing ${JSON.stringify(parameters)}`;
    return {
      graphVersion: await graphVersion(run),
      definition: DEFINITION,
      ...page(found, args, { key: keyOf, compare: compareKeys, list }),
    };
  });
}

const missingOf = (row: Row): MissingPaper => ({
  document: documentRef(mapOf(row.cited)),
  units: unitsOf(row.units),
  measures: mapsOf(row.measures)
    .map(measureRef)
    .sort((a, b) => byCodePoint(a.id, b.id)),
  citedBy: mapsOf(row.documents)
    .map(documentRef)
    .sort((a, b) => byCodePoint(a.id, b.id)),
});

type Key = readonly [number, number, number, string];
const keyOf = ({ document, units, measures, citedBy }: MissingPaper): Key => [
  -units.length,
  -measures.length,
  -citedBy.length,
  document.id,
];
const compareKeys = (a: Key, b: Key): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || byCodePoint(a[3], b[3]);
