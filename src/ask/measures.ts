import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { correctionsAt } from './corrections.ts';
import {
  citationOf, documentRef, mapOf, mapsOf, measureRef, numberOf, responsibilityOf, textOf, textsOf, themeRef,
} from './from-row.ts'; // prettier-ignore
import type { Citation, Correction, DocumentRef, MeasureRef, Responsibility, ThemeRef } from './refs.ts';

/** One measure with everything the graph knows of it. */
export interface Measure extends MeasureRef {
  readonly text: string;
  /** Headings around it, outermost first. */
  readonly headings: readonly string[];
  /** Its span in the stored text of its document. */
  readonly start: number;
  readonly end: number;
  readonly document: DocumentRef;
  /** In printed order; implied ones last. */
  readonly units: readonly Responsibility[];
  /** In printed order, one a mention. */
  readonly citations: readonly Citation[];
  /** Strongest first. */
  readonly themes: readonly ThemeRef[];
  /** A person's corrections of its units and citations, those that took a unit away included. */
  readonly corrections: readonly Correction[];
}

/** The measures with these ids, in the order of the ids; one that is not there is left out. */
export async function measures(run: Run, ids: readonly string[]): Promise<Measure[]> {
  const rows = await run(statement('ask/measures'), { ids });
  const found = new Map(rows.map((row) => [textOf(mapOf(row.measure).id), measureOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function measureOf(row: Row): Measure {
  const measure = mapOf(row.measure);
  const document = documentRef(mapOf(row.document));
  return {
    ...measureRef(measure),
    text: textOf(measure.text),
    headings: textsOf(measure.headings),
    start: numberOf(measure.start),
    end: numberOf(measure.end),
    document,
    units: mapsOf(row.units)
      .map((edge) => responsibilityOf(edge, document))
      .sort(asPrinted),
    citations: mapsOf(row.citations)
      .map((edge) => citationOf(edge, document))
      .sort(byPlace),
    themes: themesOf(mapsOf(row.themes)),
    corrections: correctionsAt(row.corrections, textOf(measure.id)),
  };
}

function asPrinted(a: Responsibility, b: Responsibility): number {
  const [left, right] = [a.position ?? Infinity, b.position ?? Infinity];
  return left === right ? byCodePoint(a.unit.name, b.unit.name) || byCodePoint(a.unit.id, b.unit.id) : left - right;
}

/** Citations in the order in which they stand in the text. */
export const byPlace = (a: Citation, b: Citation): number =>
  (a.evidence.start ?? 0) - (b.evidence.start ?? 0) || byCodePoint(a.document.id, b.document.id);

const themesOf = (edges: readonly Row[]): ThemeRef[] =>
  edges
    .map((edge) => ({ theme: themeRef(mapOf(edge.theme)), score: numberOf(edge.score) }))
    .sort((a, b) => b.score - a.score || byCodePoint(a.theme.id, b.theme.id))
    .map(({ theme }) => theme);
