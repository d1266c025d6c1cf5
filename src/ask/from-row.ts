import type { Basis, CitationKind, Role, Tense, UnitKind } from '../model/vocabulary.ts';
import type { Row, Value } from '../store/store.ts';
import type {
  Citation,
  DocumentRef,
  Evidence,
  MeasureRef,
  Responsibility,
  ThemeRef,
  UnitHistory,
  UnitRef,
} from './refs.ts';
import { spell } from './spelling.ts';

/** A map in a row. */
export const mapOf = (value: Value | undefined): Row => (isMap(value) ? value : {});

/** A list of maps in a row. */
export const mapsOf = (value: Value | undefined): readonly Row[] => (Array.isArray(value) ? value.map(mapOf) : []);

export const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
export const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
export const numberOf = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);
export const numberOrNull = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
export const textsOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];

const isMap = (value: Value | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const unitRef = (row: Row): UnitRef => ({
  id: textOf(row.id),
  name: textOf(row.name),
  shortName: textOrNull(row.shortName) ?? textOf(row.name),
  kind: spell((textOrNull(row.kind) ?? 'other') as UnitKind),
  jurisdiction: textOrNull(row.jurisdiction),
  collective: row.collective === true,
  confirmed: row.confirmed === true,
});

export const unitHistory = (row: Row): UnitHistory => ({
  was: textsOf(row.was),
  formerNames: textsOf(row.formerNames),
  from: textOrNull(row.from),
  until: textOrNull(row.until),
  successors: textsOf(row.successors),
});

export const documentRef = (row: Row): DocumentRef => ({
  id: textOf(row.id),
  title: textOrNull(row.title),
  kind: textOrNull(row.kind),
  number: textOrNull(row.number),
  issuer: textOrNull(row.issuer),
  jurisdiction: textOrNull(row.jurisdiction),
  date: textOrNull(row.date),
  year: numberOrNull(row.year),
  held: row.held === true,
  uri: textOrNull(row.uri),
});

export const measureRef = (row: Row): MeasureRef => ({
  id: textOf(row.id),
  ordinal: textOrNull(row.ordinal),
  position: numberOf(row.position),
  title: textOf(row.title),
  tense: spell((textOrNull(row.tense) ?? 'task') as Tense),
  deadline: textOrNull(row.deadline),
  deadlineStart: textOrNull(row.deadlineStart),
  deadlineEnd: textOrNull(row.deadlineEnd),
});

export const themeRef = (row: Row): ThemeRef => ({
  id: textOf(row.id),
  name: textOf(row.name),
  nameEn: textOf(row.nameEn),
});

/** The evidence of an edge of a document. */
export const evidenceOf = (edge: Row, document: DocumentRef): Evidence => ({
  quote: textOrNull(edge.quote),
  start: numberOrNull(edge.start),
  end: numberOrNull(edge.end),
  document,
  rule: textOf(edge.rule),
});

/** A responsibility in a measure of `document`. */
export const responsibilityOf = (edge: Row, document: DocumentRef): Responsibility => ({
  unit: unitRef(mapOf(edge.unit)),
  role: spell(textOf(edge.role) as Role),
  basis: spell(textOf(edge.basis) as Basis),
  position: numberOrNull(edge.position),
  evidence: evidenceOf(edge, document),
  correction: textOrNull(edge.correction),
});

/** A citation printed in `document`. */
export const citationOf = (edge: Row, document: DocumentRef): Citation => ({
  document: documentRef(mapOf(edge.document)),
  kind: spelledOrNull(edge.kind),
  action: textOrNull(edge.action),
  nested: textsOf(edge.nested),
  evidence: evidenceOf(edge, document),
  correction: textOrNull(edge.correction),
});

/** The kind of a citation; null where the text leaves it open. */
export const spelledOrNull = (value: Value | undefined): Citation['kind'] => {
  const kind = textOrNull(value);
  return kind === null ? null : spell(kind as CitationKind);
};
