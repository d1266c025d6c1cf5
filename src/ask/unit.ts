import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run, Store } from '../store/store.ts';
import { findUnit } from './find-unit.ts';
import { mapOf, mapsOf, numberOf, textOf, unitHistory, unitRef } from './from-row.ts';
import { graphVersion } from './graph-version.ts';
import { measures } from './measures.ts';
import type { Measure } from './measures.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { Evidence, UnitHistory, UnitRef } from './refs.ts';
import type { BasisName, RoleName } from './spelling.ts';

export interface UnitArguments extends PageArguments {
  /** Restrict the responsibilities listed; all unless given. */
  readonly roles?: readonly RoleName[] | null;
  readonly bases?: readonly BasisName[] | null;
}

/** A measure the unit is responsible for, and the words that say so. */
export interface UnitResponsibility {
  readonly measure: Measure;
  readonly role: RoleName;
  readonly basis: BasisName;
  readonly position: number | null;
  readonly evidence: Evidence;
  readonly correction: string | null;
}

export interface UnitAnswer extends UnitRef, UnitHistory {
  /** Bodies it belongs to, and sections that belong to it. */
  readonly partOf: readonly UnitRef[];
  readonly parts: readonly UnitRef[];
  /** The roster of a collective, and the collectives it is itself a member of. */
  readonly members: readonly UnitRef[];
  readonly memberOf: readonly UnitRef[];
  /** By document, then as printed. */
  readonly responsibilities: Page<UnitResponsibility>;
  readonly graphVersion: number;
}

/** One unit, asked for by id, full name or short name: where it belongs, and everything it is responsible for. */
export async function unit(store: Store, wanted: string, args: UnitArguments = {}): Promise<UnitAnswer> {
  return store.read(async (run) => {
    const id = await findUnit(run, wanted);
    const [row = {}] = await run(statement('ask/unit'), { id });
    return {
      graphVersion: await graphVersion(run),
      ...unitRef(mapOf(row.unit)),
      ...unitHistory(mapOf(row.unit)),
      partOf: unitsOf(row.partOf),
      parts: unitsOf(row.parts),
      members: unitsOf(row.members),
      memberOf: unitsOf(row.memberOf),
      responsibilities: await responsibilities(run, id, args),
    };
  });
}

/** Units in the order of their names. */
export const unitsOf = (value: Parameters<typeof mapsOf>[0]): UnitRef[] =>
  mapsOf(value)
    .map(unitRef)
    .sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id));

async function responsibilities(run: Run, id: string, args: UnitArguments): Promise<Page<UnitResponsibility>> {
  const duties = (await run(statement('ask/unit-duties'), { id })).filter(
    (row) => wants(args.roles, row.role) && wants(args.bases, row.basis),
  );
  const { nodes, ...rest } = page(
    duties.sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
    args,
    {
      key: keyOf,
      compare: compareKeys,
      list: `responsibilities ${id}`,
    },
  );
  const found = await measures(
    run,
    nodes.map((row) => textOf(row.measure)),
  );
  return {
    nodes: found.flatMap((measure) => {
      const own = measure.units.find((responsibility) => responsibility.unit.id === id);
      if (own === undefined) return [];
      const { role, basis, position, evidence, correction } = own;
      return [{ measure, role, basis, position, evidence, correction }];
    }),
    ...rest,
  };
}

const wants = (names: readonly string[] | null | undefined, value: Row[string] | undefined): boolean =>
  (names ?? null) === null || (names ?? []).includes(textOf(value).toUpperCase());

type DutyKey = readonly [string, number, string];
const keyOf = (row: Row): DutyKey => [textOf(row.document), numberOf(row.position), textOf(row.measure)];
const compareKeys = (a: DutyKey, b: DutyKey): number =>
  byCodePoint(a[0], b[0]) || a[1] - b[1] || byCodePoint(a[2], b[2]);
