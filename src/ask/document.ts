import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run, Store } from '../store/store.ts';
import { correctionsOf } from './corrections.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { findDocument } from './find-document.ts';
import {
  citationOf, documentRef, evidenceOf, mapOf, mapsOf, measureRef, numberOf, spelledOrNull, textOf, textOrNull, textsOf,
} from './from-row.ts'; // prettier-ignore
import { graphVersion } from './graph-version.ts';
import { byPlace, measures } from './measures.ts';
import type { Measure } from './measures.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { Citation, Correction, DocumentRef, Evidence, MeasureRef, UnitRef } from './refs.ts';
import type { CitationKindName } from './spelling.ts';
import { unitsOf } from './unit.ts';

/** That a measure of a held document, or such a document outside its measures, cites the document. */
export interface CitedBy {
  readonly source: DocumentRef;
  readonly measure: MeasureRef | null;
  readonly kind: CitationKindName | null;
  readonly action: string | null;
  readonly evidence: Evidence;
  /** Id of the person's correction that changed it; null where it is as read. */
  readonly correction: string | null;
}

export interface DocumentAnswer extends DocumentRef {
  /** The stored text, which all spans index; null where it is only cited. */
  readonly text: string | null;
  /** Which of issuer, jurisdiction and date were inferred. */
  readonly inferred: readonly string[];
  readonly issuers: readonly UnitRef[];
  readonly addressees: readonly UnitRef[];
  readonly measures: Page<Measure>;
  /** Citations outside its measures. */
  readonly citations: readonly Citation[];
  readonly citedBy: Page<CitedBy>;
  /** A person's corrections of what was read in it. */
  readonly corrections: readonly Correction[];
  /** Null where it is only cited. */
  readonly coverage: Coverage | null;
  readonly graphVersion: number;
}

export interface DocumentArguments {
  readonly measures?: PageArguments;
  readonly citedBy?: PageArguments;
}

/** One document, held or only cited, asked for by id, title, number or path. */
export async function document(store: Store, wanted: string, args: DocumentArguments = {}): Promise<DocumentAnswer> {
  return store.read(async (run) => {
    const id = await findDocument(run, wanted);
    const [row = {}] = await run(statement('ask/document'), { id });
    const facts = mapOf(row.document);
    const ref = documentRef(facts);
    const [coverage = null] = await coverageOf(run, id);
    return {
      graphVersion: await graphVersion(run),
      ...ref,
      text: textOrNull(facts.text),
      inferred: textsOf(facts.inferred),
      issuers: unitsOf(row.issuers),
      addressees: unitsOf(row.addressees),
      measures: await measurePage(run, id, mapsOf(row.measures), args.measures ?? {}),
      citations: mapsOf(row.citations)
        .map((edge) => citationOf(edge, ref))
        .sort(byPlace),
      citedBy: await citedBy(run, id, args.citedBy ?? {}),
      corrections: correctionsOf(facts.corrections),
      coverage,
    };
  });
}

async function measurePage(run: Run, id: string, stubs: readonly Row[], args: PageArguments): Promise<Page<Measure>> {
  const sorted = [...stubs].sort((a, b) => compareMeasureKeys(measureKey(a), measureKey(b)));
  const { nodes, ...rest } = page(sorted, args, {
    key: measureKey,
    compare: compareMeasureKeys,
    list: `measures ${id}`,
  });
  return {
    nodes: await measures(
      run,
      nodes.map((row) => textOf(row.id)),
    ),
    ...rest,
  };
}

type MeasureKey = readonly [number, string];
const measureKey = (row: Row): MeasureKey => [numberOf(row.position), textOf(row.id)];
const compareMeasureKeys = (a: MeasureKey, b: MeasureKey): number => a[0] - b[0] || byCodePoint(a[1], b[1]);

async function citedBy(run: Run, id: string, args: PageArguments): Promise<Page<CitedBy>> {
  const [row = {}] = await run(statement('ask/cited-by'), { id });
  return citedByPage(id, citersOf(row), args);
}

/** Every citation of one document, by document, then as printed. */
export const citersOf = (row: Row): CitedBy[] =>
  [...mapsOf(row.byMeasures), ...mapsOf(row.byDocuments)]
    .map(citedByOf)
    .sort((a, b) => compareKeys(keyOf(a), keyOf(b)));

/** A page of the citations of one document. */
export const citedByPage = (id: string, citers: readonly CitedBy[], args: PageArguments): Page<CitedBy> =>
  page(citers, args, { key: keyOf, compare: compareKeys, list: `citedBy ${id}` });

function citedByOf(edge: Row): CitedBy {
  const source = documentRef(mapOf(edge.source));
  return {
    source,
    measure: edge.measure === undefined ? null : measureRef(mapOf(edge.measure)),
    kind: spelledOrNull(edge.kind),
    action: textOrNull(edge.action),
    evidence: evidenceOf(edge, source),
    correction: textOrNull(edge.correction),
  };
}

type CitedByKey = readonly [string, number];
const keyOf = ({ source, evidence }: CitedBy): CitedByKey => [source.id, evidence.start ?? 0];
const compareKeys = (a: CitedByKey, b: CitedByKey): number => byCodePoint(a[0], b[0]) || a[1] - b[1];
