import { Fault } from '../model/fault.ts';
import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Store } from '../store/store.ts';
import { documentRef, mapOf, mapsOf, measureRef, unitRef } from './from-row.ts';
import { GAP_KIND_NAMES, GAP_KINDS } from './gap-kinds.ts';
import type { GapKind } from './gap-kinds.ts';
import { graphVersion } from './graph-version.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { DocumentRef, MeasureRef, Sentence, UnitRef } from './refs.ts';
import { unitsOf } from './unit.ts';

/** Which measures are looked at. */
export interface MeasureFilter {
  /** Id of the document. */
  readonly document?: string | null;
  /** Jurisdiction of the document. */
  readonly jurisdiction?: string | null;
  /** Year of the document. */
  readonly year?: number | null;
  /** Id of the theme. */
  readonly theme?: string | null;
}

export interface GapArguments extends PageArguments {
  readonly kind: GapKind;
  readonly filter?: MeasureFilter | null;
}

/** A measure that nobody, or only collectives, are responsible for. */
export interface MeasureGap {
  readonly kind: 'NO_UNIT' | 'COLLECTIVE_ONLY';
  readonly document: DocumentRef;
  readonly measure: MeasureRef;
  readonly units: readonly UnitRef[];
}

/** A unit that a document assigns but does not address, with what it assigns; or addresses and does not assign. */
export interface UnitGap {
  readonly kind: 'ASSIGNED_NOT_ADDRESSED' | 'ADDRESSED_NOT_ASSIGNED';
  readonly document: DocumentRef;
  readonly unit: UnitRef;
  readonly measures: readonly MeasureRef[];
}

/** A document that is cited and not held. */
export interface DocumentGap {
  readonly kind: 'NOT_HELD';
  readonly document: DocumentRef;
  /** Measures that cite it. */
  readonly measures: readonly MeasureRef[];
  /** Documents that cite it outside their measures. */
  readonly citedBy: readonly DocumentRef[];
  /** Who is responsible for those measures. */
  readonly units: readonly UnitRef[];
}

export type Gap = MeasureGap | UnitGap | DocumentGap;

export interface GapAnswer extends Page<Gap> {
  readonly kind: GapKind;
  readonly name: Sentence;
  readonly definition: Sentence;
  readonly graphVersion: number;
}

/** What is missing, of one kind. Documents not held stand by how many measures cite them, all else by document and place. */
export async function gaps(store: Store, { kind, filter, ...args }: GapArguments): Promise<GapAnswer> {
  if (!GAP_KIND_NAMES.includes(kind)) {
    throw new Fault('USAGE', {
      zh: `kind 不能是“${kind as string}”；可选：${GAP_KIND_NAMES.join('、')}。`,
      en: `kind cannot be “${kind as string}”; the choices are ${GAP_KIND_NAMES.join(', ')}.`,
    });
  }
  const parameters = {
    document: filter?.document ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    year: filter?.year ?? null,
    theme: filter?.theme ?? null,
  };
  return store.read(async (run) => {
    const rows = await run(statement(`ask/gaps-${kind.toLowerCase().replaceAll('_', '-')}`), parameters);
    const found = rows.map((row) => gapOf(kind, row)).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
    return {
      graphVersion: await graphVersion(run),
      kind,
      name: GAP_KINDS[kind].name,
      definition: GAP_KINDS[kind].text,
      ...page(found, args, { key: keyOf, compare: compareKeys, list: `gaps ${kind} ${JSON.stringify(parameters)}` }),
    };
  });
}

function gapOf(kind: GapKind, row: Row): Gap {
  const document = documentRef(mapOf(row.document));
  if (kind === 'NO_UNIT' || kind === 'COLLECTIVE_ONLY') {
    return { kind, document, measure: measureRef(mapOf(row.measure)), units: unitsOf(row.units) };
  }
  if (kind === 'ASSIGNED_NOT_ADDRESSED' || kind === 'ADDRESSED_NOT_ASSIGNED') {
    return { kind, document, unit: unitRef(mapOf(row.unit)), measures: measuresOf(row) };
  }
  return {
    kind,
    document: documentRef(mapOf(row.cited)),
    measures: measuresOf(row),
    citedBy: mapsOf(row.documents)
      .map(documentRef)
      .sort((a, b) => byCodePoint(a.id, b.id)),
    units: unitsOf(row.units),
  };
}

const measuresOf = (row: Row): MeasureRef[] =>
  mapsOf(row.measures)
    .map(measureRef)
    .sort((a, b) => a.position - b.position || byCodePoint(a.id, b.id));

type GapKey = readonly [number, string, number, string];

function keyOf(gap: Gap): GapKey {
  if (gap.kind === 'NOT_HELD') return [-(gap.measures.length + gap.citedBy.length), gap.document.id, 0, ''];
  if ('unit' in gap) return [0, gap.document.id, -gap.measures.length, `${gap.unit.name} ${gap.unit.id}`];
  return [0, gap.document.id, gap.measure.position, gap.measure.id];
}

const compareKeys = (a: GapKey, b: GapKey): number =>
  a[0] - b[0] || byCodePoint(a[1], b[1]) || a[2] - b[2] || byCodePoint(a[3], b[3]);
