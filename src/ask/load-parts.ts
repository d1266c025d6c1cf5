import { BASES, ROLES } from '../model/vocabulary.ts';
import type { Projection } from './projection.ts';
import type { DocumentRef, MeasureRef, ThemeRef, UnitRef } from './refs.ts';
import { spell } from './spelling.ts';
import type { BasisName, RoleName } from './spelling.ts';
import { sixPlaces } from './tally.ts';
import type { Tally } from './tally.ts';

/** What one measure adds to a unit's numbers. */
export interface LoadPart {
  readonly measure: MeasureRef;
  readonly document: DocumentRef;
  readonly role: RoleName;
  readonly basis: BasisName;
  /** As printed; null where implied. */
  readonly position: number | null;
  readonly firstListed: boolean;
  /** The collective in whose place the unit stands; null where it is named itself. */
  readonly via: UnitRef | null;
  /** How many units share the measure, and what falls to each. */
  readonly units: number;
  readonly share: number;
  /** 1 for its own document and 1 for each other it cites. */
  readonly obligations: number;
  readonly cited: readonly DocumentRef[];
  readonly themes: readonly ThemeRef[];
}

/** The lists that a row's numbers are the lengths of. */
export interface LoadLists {
  /** One a measure: `measures` of them; `obligations`, `led`, `firstListed` and `share` are sums over them. */
  readonly parts: readonly LoadPart[];
  /** `documents` of them; `source` those its measures stand in, `cited` those they cite. */
  readonly documentList: readonly {
    readonly document: DocumentRef;
    readonly source: boolean;
    readonly cited: boolean;
    readonly measures: number;
  }[];
  /** `themes` of them. */
  readonly themeList: readonly { readonly theme: ThemeRef; readonly measures: number }[];
  /** `partners` of them, with how many measures each shares. */
  readonly partnerList: readonly { readonly unit: UnitRef; readonly measures: number }[];
}

/** The lists behind the numbers of a unit, made when they are looked at. */
export function loadLists(graph: Projection, tally: Tally, unit: number): LoadLists {
  const entries = entriesOf(tally, unit);
  return {
    get parts() {
      return entries.map(({ measure, duty }) => part(graph, tally, measure, duty));
    },
    get documentList() {
      return documentList(graph, tally, entries);
    },
    get themeList() {
      const counts = countBy(entries, ({ measure }) => slice(graph.about, 'theme', measure));
      return counts.map(([theme, measures]) => ({ theme: graph.themes[theme]!, measures }));
    },
    get partnerList() {
      const counts = countBy(entries, ({ measure }) =>
        slice(tally.duties, 'unit', measure).filter((other) => other !== unit),
      );
      return counts.map(([other, measures]) => ({ unit: graph.units[other]!, measures }));
    },
  };
}

interface Entry {
  readonly measure: number;
  readonly duty: number;
}

function entriesOf({ byUnit: { offsets, measure, duty } }: Tally, unit: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = offsets[unit]!; at < offsets[unit + 1]!; at++) entries.push({ measure: measure[at]!, duty: duty[at]! });
  return entries;
}

function part(graph: Projection, { duties, cited }: Tally, measure: number, duty: number): LoadPart {
  const { role, basis, position, first, via } = duties.columns;
  const units = duties.offsets[measure + 1]! - duties.offsets[measure]!;
  const documents = slice(cited, 'document', measure);
  return {
    measure: graph.measures[measure]!,
    document: graph.documents[graph.source[measure]!]!,
    role: spell(ROLES[role[duty]!]!),
    basis: spell(BASES[basis[duty]!]!),
    position: position[duty] || null,
    firstListed: first[duty] === 1,
    via: graph.units[via[duty]!] ?? null,
    units,
    share: sixPlaces(1 / units),
    obligations: 1 + documents.filter((document) => document !== graph.source[measure]).length,
    cited: documents.map((document) => graph.documents[document]!),
    themes: slice(graph.about, 'theme', measure).map((theme) => graph.themes[theme]!),
  };
}

function documentList(graph: Projection, { cited }: Tally, entries: readonly Entry[]): LoadLists['documentList'] {
  const source = new Map(countBy(entries, ({ measure }) => [graph.source[measure]!]));
  const named = new Map(countBy(entries, ({ measure }) => slice(cited, 'document', measure)));
  const all = countBy(entries, ({ measure }) => [
    ...new Set([graph.source[measure]!, ...slice(cited, 'document', measure)]),
  ]);
  return all.map(([document, measures]) => ({
    document: graph.documents[document]!,
    source: source.has(document),
    cited: named.has(document),
    measures,
  }));
}

/** How many entries have each node; most first, then in the order of the nodes. */
function countBy(entries: readonly Entry[], nodes: (entry: Entry) => readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const entry of entries) for (const node of nodes(entry)) counts.set(node, (counts.get(node) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** One column of one measure's edges, each node once. */
function slice<Column extends string>(
  edges: { readonly offsets: Int32Array; readonly columns: Readonly<Record<Column, Int32Array>> },
  column: Column,
  measure: number,
): number[] {
  return [...new Set(edges.columns[column].subarray(edges.offsets[measure], edges.offsets[measure + 1]))];
}
