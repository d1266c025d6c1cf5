import { Fault } from '../model/fault.ts';
import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { mapOf, numberOf, unitRef } from './from-row.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { UnitRef } from './refs.ts';
import { unspell } from './spelling.ts';
import type { UnitKindName } from './spelling.ts';

/** Which units are listed. */
export interface UnitFilter {
  /** Characters the full name holds. */
  readonly name?: string | null;
  readonly kind?: UnitKindName | null;
  readonly jurisdiction?: string | null;
  readonly collective?: boolean | null;
  readonly confirmed?: boolean | null;
}

/** By name, or most measures first. */
export const UNIT_ORDERS = ['NAME', 'MEASURES'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

export interface UnitsArguments extends PageArguments {
  readonly filter?: UnitFilter | null;
  readonly orderBy?: UnitOrder;
}

/** The units that pass a filter, in the order asked for. */
export async function units(
  store: Store,
  { filter, orderBy = 'NAME', ...args }: UnitsArguments,
): Promise<Page<UnitRef>> {
  if (!UNIT_ORDERS.includes(orderBy)) {
    const choices = UNIT_ORDERS.join(', ');
    throw new Fault('USAGE', {
      zh: `orderBy 不能是“${orderBy as string}”，可选 ${choices}。`,
      en: `orderBy cannot be “${orderBy as string}”; the choices are ${choices}.`,
    });
  }
  const parameters = {
    name: filter?.name ?? null,
    kind: filter?.kind ? unspell(filter.kind) : null,
    jurisdiction: filter?.jurisdiction ?? null,
    collective: filter?.collective ?? null,
    confirmed: filter?.confirmed ?? null,
  };
  const rows = await store.read((run) => run(statement('ask/units'), parameters));
  const listed = rows.map((row) => ({ unit: unitRef(mapOf(row.unit)), measures: numberOf(row.measures) }));
  const key = ({ unit, measures }: (typeof listed)[number]): Key => [
    orderBy === 'MEASURES' ? -measures : 0,
    unit.name,
    unit.id,
  ];
  listed.sort((a, b) => compareKeys(key(a), key(b)));
  const list = `units ${orderBy} ${JSON.stringify(parameters)}`;
  const { nodes, ...rest } = page(listed, args, { key, compare: compareKeys, list });
  return { nodes: nodes.map(({ unit }) => unit), ...rest };
}

type Key = readonly [number, string, string];
const compareKeys = (a: Key, b: Key): number => a[0] - b[0] || byCodePoint(a[1], b[1]) || byCodePoint(a[2], b[2]);
