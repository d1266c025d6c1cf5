import { byCodePoint } from '../model/order.ts';
import type { Period } from '../model/period.ts';
import { BASES, CITATION_KINDS, ROLES } from '../model/vocabulary.ts';
import type { Basis, CitationKind, Role } from '../model/vocabulary.ts';
import type { DocumentRef, MeasureRef, ThemeRef, UnitRef } from './refs.ts';

/** What the projection is made of: plain rows in any order, edges by id. */
export interface ProjectionRows {
  readonly graphVersion: number;
  readonly units: readonly UnitRef[];
  readonly documents: readonly DocumentRef[];
  readonly themes: readonly ThemeRef[];
  readonly measures: readonly { readonly measure: MeasureRef; readonly document: string }[];
  readonly duties: readonly {
    readonly unit: string;
    readonly measure: string;
    readonly role: Role;
    readonly basis: Basis;
    readonly position: number | null;
  }[];
  /** Citations by measures; a document that a measure names twice may stand twice. */
  readonly citations: readonly {
    readonly measure: string;
    readonly document: string;
    readonly kind: CitationKind | null;
  }[];
  readonly about: readonly { readonly measure: string; readonly theme: string }[];
  readonly members: readonly ({ readonly unit: string; readonly collective: string } & Period)[];
}

/** Edges of measures: those of measure `m` are the entries `offsets[m]` to `offsets[m + 1]` of each column. */
export interface Edges<Column extends string> {
  readonly offsets: Int32Array;
  readonly columns: Readonly<Record<Column, Int32Array>>;
}

/**
 * The graph as the counting sees it: nodes in arrays, edges as columns of indices into them.
 *
 * Units stand in the order of their names, measures in the order of their documents and positions, both by code point.
 */
export interface Projection {
  readonly graphVersion: number;
  readonly units: readonly UnitRef[];
  readonly documents: readonly DocumentRef[];
  readonly themes: readonly ThemeRef[];
  readonly measures: readonly MeasureRef[];
  /** Index of the document each measure stands in. */
  readonly source: Int32Array;
  /** `role` and `basis` index ROLES and BASES; `position` is 0 where nothing is printed. */
  readonly duties: Edges<'unit' | 'role' | 'basis' | 'position'>;
  /** `kind` indexes CITATION_KINDS; -1 where the text leaves it open. */
  readonly citations: Edges<'document' | 'kind'>;
  readonly about: Edges<'theme'>;
  /** Members of each unit's roster, in the order of units; empty for most. */
  readonly rosters: readonly (readonly number[])[];
  /** When a place on a roster held, by collective, then member; only those that did not always. */
  readonly rosterPeriods: ReadonlyMap<number, ReadonlyMap<number, Period>>;
}

/** Arrange rows for counting. Edges whose ends are missing are left out. */
export function projection(rows: ProjectionRows): Projection {
  const units = [...rows.units].sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id));
  const documents = [...rows.documents].sort((a, b) => byCodePoint(a.id, b.id));
  const themes = [...rows.themes].sort((a, b) => byCodePoint(a.id, b.id));
  const placed = [...rows.measures].sort(
    (a, b) =>
      byCodePoint(a.document, b.document) ||
      a.measure.position - b.measure.position ||
      byCodePoint(a.measure.id, b.measure.id),
  );
  const [unit, document, theme, measure] = [
    index(units),
    index(documents),
    index(themes),
    index(placed.map((row) => row.measure)),
  ];

  const rosters: number[][] = units.map(() => []);
  const rosterPeriods = new Map<number, Map<number, Period>>();
  for (const { unit: member, collective, ...period } of rows.members) {
    const [from, to] = [unit.get(member), unit.get(collective)];
    if (from === undefined || to === undefined) continue;
    rosters[to]?.push(from);
    if (period.from == null && period.until == null) continue;
    rosterPeriods.set(to, new Map([...(rosterPeriods.get(to) ?? []), [from, period]]));
  }
  for (const roster of rosters) roster.sort((a, b) => a - b);

  return {
    graphVersion: rows.graphVersion,
    units,
    documents,
    themes,
    measures: placed.map((row) => row.measure),
    source: Int32Array.from(placed, (row) => document.get(row.document) ?? -1),
    duties: edges(rows.duties, measure, {
      unit: (row) => unit.get(row.unit) ?? -1,
      role: (row) => ROLES.indexOf(row.role),
      basis: (row) => BASES.indexOf(row.basis),
      position: (row) => row.position ?? 0,
    }),
    citations: edges(rows.citations, measure, {
      document: (row) => document.get(row.document) ?? -1,
      kind: (row) => (row.kind === null ? -1 : CITATION_KINDS.indexOf(row.kind)),
    }),
    about: edges(rows.about, measure, { theme: (row) => theme.get(row.theme) ?? -1 }),
    rosters,
    rosterPeriods,
  };
}

const index = (nodes: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(nodes.map((node, at) => [node.id, at]));

/** Group rows by measure, each group by its first column; the first column is the far end and must be known. */
function edges<Edge extends { readonly measure: string }, Column extends string>(
  rows: readonly Edge[],
  measures: ReadonlyMap<string, number>,
  read: Readonly<Record<Column, (row: Edge) => number>>,
): Edges<Column> {
  const names = Object.keys(read) as Column[];
  const known = rows.flatMap((row) => {
    const at = measures.get(row.measure);
    const values = names.map((name) => read[name](row));
    return at === undefined || values[0] === -1 ? [] : [{ at, values }];
  });
  known.sort((a, b) => a.at - b.at || (a.values[0] ?? 0) - (b.values[0] ?? 0));
  const offsets = new Int32Array(measures.size + 1);
  for (const { at } of known) offsets[at + 1]!++;
  for (let at = 0; at < measures.size; at++) offsets[at + 1]! += offsets[at]!;
  const columns = Object.fromEntries(
    names.map((name, column) => [name, Int32Array.from(known, ({ values }) => values[column] ?? -1)]),
  ) as Record<Column, Int32Array>;
  return { offsets, columns };
}
