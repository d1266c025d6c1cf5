import { byCodePoint } from '../model/order.ts';
import { matchMeasures, wordsOf } from './match-measures.ts';
import type { MeasurePair } from './match-measures.ts';
import type { RoleName } from './spelling.ts';
import type { PaperVersion, VersionMeasure } from './version-of.ts';

export interface FromTo<Value> {
  readonly from: Value;
  readonly to: Value;
}

export interface UnitRole {
  readonly unit: string;
  readonly role: RoleName;
}

/** A measure as a list of changes names it. */
export interface NamedMeasure {
  readonly path: string;
  readonly ordinal: string | null;
  readonly title: string;
}

/** What is other about a measure that both versions have; null or empty where it is not. */
export interface ChangedMeasure extends NamedMeasure {
  /** Its place in the older version, where that was another. */
  readonly movedFrom: string | null;
  readonly reworded: FromTo<string> | null;
  readonly deadline: FromTo<string | null> | null;
  readonly won: readonly UnitRole[];
  readonly lost: readonly UnitRole[];
  readonly roles: readonly ({ readonly unit: string } & FromTo<RoleName>)[];
}

/** What a unit won and lost, measures that came or went with it included. */
export interface UnitChange {
  readonly unit: string;
  readonly won: readonly NamedMeasure[];
  readonly lost: readonly NamedMeasure[];
}

export interface DiffAnswer {
  readonly title: FromTo<string | null>;
  readonly added: readonly (NamedMeasure & { readonly units: readonly UnitRole[] })[];
  readonly gone: readonly (NamedMeasure & { readonly units: readonly UnitRole[] })[];
  readonly changed: readonly ChangedMeasure[];
  /** How many measures are the same in all. */
  readonly same: number;
  /** By name. */
  readonly units: readonly UnitChange[];
}

/** What is other in the second version of a paper: measure by measure, and unit by unit. */
export function diff(before: PaperVersion, after: PaperVersion): DiffAnswer {
  const pairs = matchMeasures(before, after);
  const both = pairs.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [compare(before, after)],
  );
  const changed = both.filter(isChanged);
  return {
    title: { from: before.title, to: after.title },
    added: pairs.flatMap(({ before, after }) => (before === null && after !== null ? [whole(after)] : [])),
    gone: pairs.flatMap(({ before, after }) => (after === null && before !== null ? [whole(before)] : [])),
    changed,
    same: both.length - changed.length,
    units: unitChanges(pairs),
  };
}

const named = ({ path, ordinal, title }: VersionMeasure): NamedMeasure => ({ path, ordinal, title });
const whole = (measure: VersionMeasure): NamedMeasure & { units: UnitRole[] } => ({
  ...named(measure),
  units: measure.units.map(({ name, role }) => ({ unit: name, role })),
});

function compare(before: VersionMeasure, after: VersionMeasure): ChangedMeasure {
  const old = new Map(before.units.map(({ name, role }) => [name, role]));
  const now = new Map(after.units.map(({ name, role }) => [name, role]));
  return {
    ...named(after),
    movedFrom: before.path === after.path ? null : before.path,
    reworded: wordsOf(before) === wordsOf(after) ? null : { from: before.text, to: after.text },
    deadline: before.deadline === after.deadline ? null : { from: before.deadline, to: after.deadline },
    won: [...now].filter(([unit]) => !old.has(unit)).map(([unit, role]) => ({ unit, role })),
    lost: [...old].filter(([unit]) => !now.has(unit)).map(([unit, role]) => ({ unit, role })),
    roles: [...now].flatMap(([unit, to]) => {
      const from = old.get(unit);
      return from === undefined || from === to ? [] : [{ unit, from, to }];
    }),
  };
}

const isChanged = ({ movedFrom, reworded, deadline, won, lost, roles }: ChangedMeasure): boolean =>
  movedFrom !== null || reworded !== null || deadline !== null || won.length + lost.length + roles.length > 0;

function unitChanges(pairs: readonly MeasurePair[]): UnitChange[] {
  const changes = new Map<string, { won: NamedMeasure[]; lost: NamedMeasure[] }>();
  const of = (unit: string): { won: NamedMeasure[]; lost: NamedMeasure[] } => {
    const found = changes.get(unit) ?? { won: [], lost: [] };
    changes.set(unit, found);
    return found;
  };
  for (const { before, after } of pairs) {
    const old = new Set(before?.units.map(({ name }) => name));
    const now = new Set(after?.units.map(({ name }) => name));
    if (after !== null) for (const unit of now) if (!old.has(unit)) of(unit).won.push(named(after));
    if (before !== null) for (const unit of old) if (!now.has(unit)) of(unit).lost.push(named(before));
  }
  return [...changes].map(([unit, change]) => ({ unit, ...change })).sort((a, b) => byCodePoint(a.unit, b.unit));
}
