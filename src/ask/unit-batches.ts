import { byCodePoint } from '../model/order.ts';
import type { Row } from '../store/store.ts';
import { oneRowEach, rowsEach } from './batch.ts';
import { documentRef, mapOf, mapsOf, numberOf, textOf, unitHistory, unitRef } from './from-row.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { DocumentRef } from './refs.ts';
import type { BasisName, RoleName } from './spelling.ts';
import { unitsOf } from './unit.ts';

/** Units by their ids. */
export const unitsById = oneRowEach('ask/units-by-id', (row) => unitRef(mapOf(row.unit)));

/** Where units belong, what belongs to them, and what they were before. */
export const unitTies = oneRowEach('ask/unit-ties', (row) => ({
  history: unitHistory(mapOf(row.history)),
  partOf: unitsOf(row.partOf),
  parts: unitsOf(row.parts),
  members: unitsOf(row.members),
  memberOf: unitsOf(row.memberOf),
}));

/** Documents that units issued, and those addressed to them, in the order of their ids. */
export const unitPapers = oneRowEach('ask/unit-papers', (row) => ({
  issued: documentsOf(row.issued),
  addressed: documentsOf(row.addressed),
}));

const documentsOf = (value: Row[string] | undefined): DocumentRef[] =>
  mapsOf(value)
    .map(documentRef)
    .sort((a, b) => byCodePoint(a.id, b.id));

/** Where a unit is responsible, without the words. */
export interface DutyStub {
  readonly measure: string;
  readonly role: RoleName;
  readonly basis: BasisName;
  readonly document: string;
  readonly position: number;
}

/** What units are responsible for, by document, then as printed. */
export const dutiesOfUnits = rowsEach('ask/duties-of-units', (rows) =>
  rows.map(dutyStub).sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
);

const dutyStub = (row: Row): DutyStub => ({
  measure: textOf(row.measure),
  role: textOf(row.role).toUpperCase() as RoleName,
  basis: textOf(row.basis).toUpperCase() as BasisName,
  document: textOf(row.document),
  position: numberOf(row.position),
});

/** A page of what one unit is responsible for. */
export const dutyPage = (unit: string, duties: readonly DutyStub[], args: PageArguments): Page<DutyStub> =>
  page(duties, args, { key: keyOf, compare: compareKeys, list: `responsibilities ${unit}` });

type DutyKey = readonly [string, number, string];
const keyOf = (duty: DutyStub): DutyKey => [duty.document, duty.position, duty.measure];
const compareKeys = (a: DutyKey, b: DutyKey): number =>
  byCodePoint(a[0], b[0]) || a[1] - b[1] || byCodePoint(a[2], b[2]);
