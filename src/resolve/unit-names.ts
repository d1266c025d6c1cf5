import { foldWidth } from '../model/fold-width.ts';
import { dayAfter, type Period } from '../model/period.ts';
import type { RegisteredUnit } from './registered-unit.ts';

/** One name of a registered unit, folded, and when it held. */
export interface UnitName extends Period {
  readonly unit: RegisteredUnit;
  readonly full: string;
  /** Short form and aliases, which hold only in some papers. */
  readonly also: readonly string[];
}

const made = new WeakMap<readonly RegisteredUnit[], readonly UnitName[]>();

/** Every name of the units, former ones too. */
export function unitNames(units: readonly RegisteredUnit[]): readonly UnitName[] {
  const known = made.get(units);
  if (known) return known;
  const names = units.flatMap(namesOf);
  made.set(units, names);
  return names;
}

/** A name as it is compared: width of punctuation and white space apart. */
export const foldName = (name: string): string => foldWidth(name).replace(/\s/g, '');

/** The names of one unit, oldest first. */
export function namesOf(unit: RegisteredUnit): UnitName[] {
  const { formerly, from, until } = unit;
  const spells = [...formerly, { name: unit.name, short: unit.short, aliases: unit.aliases, until }];
  return spells.map((spell, i) => {
    const before = formerly[i - 1]?.until;
    return {
      unit,
      full: foldName(spell.name),
      also: [spell.short ?? [], spell.aliases].flat().map(foldName),
      from: before === undefined ? from : dayAfter(before),
      until: spell.until,
    };
  });
}
