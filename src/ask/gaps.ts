import { Fault } from '../model/fault.ts';
import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Store } from '../store/store.ts';
import { dayInChina } from './day-in-china.ts';
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
  /** How many days from today count as soon, for DUE_SOON; 30 unless given. */
  readonly within?: number | null;
}

/** A measure of which something is wrong: with its units, or with its deadline. */
export interface MeasureGap {
  readonly kind: Exclude<GapKind, UnitGap['kind'] | DocumentGap['kind']>;
  readonly document: DocumentRef;
  readonly measure: MeasureRef;
  /** Its units; of one that several lead, those. */
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

/**
 * What is missing, of one kind. Documents not held stand by how many measures cite them, deadlines by their last day, all
 * else by document and place.
 */
export async function gaps(
  store: Store,
  { kind, filter, within, ...args }: GapArguments,
  clock: () => Date = () => new Date(),
): Promise<GapAnswer> {
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
  const days = withinDays(within ?? SOON);
  const list = `gaps ${kind} ${JSON.stringify(parameters)}${kind === 'DUE_SOON' ? ` ${days}` : ''}`;
  return store.read(async (run) => {
    const query = statement(`ask/gaps-${kind.toLowerCase().replaceAll('_', '-')}`);
    const rows = await run(query, { ...parameters, ...daysOf(kind, clock(), days) });
    const found = rows.map((row) => gapOf(kind, row)).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
    return {
      graphVersion: await graphVersion(run),
      kind,
      name: GAP_KINDS[kind].name,
      definition: GAP_KINDS[kind].text,
      ...page(found, args, { key: keyOf, compare: compareKeys, list }),
    };
  });
}

/** Days that count as soon. */
const SOON = 30;
const MOST_DAYS = 3660;

function withinDays(days: number): number {
  if (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS) return days;
  throw new Fault('USAGE', {
    zh: `within 须是 0 到 ${MOST_DAYS} 的整数，不能是 ${days}。`,
    en: `within must be a whole number from 0 to ${MOST_DAYS}, not ${days}.`,
  });
}

/** The days a kind compares deadlines with. */
function daysOf(kind: GapKind, now: Date, days: number): Row {
  if (kind === 'OVERDUE') return { before: dayInChina(now) };
  return kind === 'DUE_SOON' ? { from: dayInChina(now), until: dayInChina(now, days) } : {};
}

function gapOf(kind: GapKind, row: Row): Gap {
  const document = documentRef(mapOf(row.document));
  if (kind === 'ASSIGNED_NOT_ADDRESSED' || kind === 'ADDRESSED_NOT_ASSIGNED') {
    return { kind, document, unit: unitRef(mapOf(row.unit)), measures: measuresOf(row) };
  }
  if (kind === 'NOT_HELD') {
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
  return { kind, document, measure: measureRef(mapOf(row.measure)), units: unitsOf(row.units) };
}

const measuresOf = (row: Row): MeasureRef[] =>
  mapsOf(row.measures)
    .map(measureRef)
    .sort((a, b) => a.position - b.position || byCodePoint(a.id, b.id));

type GapKey = readonly [number, string, number, string];

function keyOf(gap: Gap): GapKey {
  if (gap.kind === 'NOT_HELD') return [-(gap.measures.length + gap.citedBy.length), gap.document.id, 0, ''];
  if ('unit' in gap) return [0, gap.document.id, -gap.measures.length, `${gap.unit.name} ${gap.unit.id}`];
  const { position, id, deadlineEnd } = gap.measure;
  const day = gap.kind === 'OVERDUE' || gap.kind === 'DUE_SOON' ? `${deadlineEnd} ` : '';
  return [0, `${day}${gap.document.id}`, position, id];
}

const compareKeys = (a: GapKey, b: GapKey): number =>
  a[0] - b[0] || byCodePoint(a[1], b[1]) || a[2] - b[2] || byCodePoint(a[3], b[3]);
