import { holdsOn, lastDay } from '../model/period.ts';
import { BASES, ROLES } from '../model/vocabulary.ts';
import type { Edges, Projection } from './projection.ts';
import { spell } from './spelling.ts';
import type { Collectives, WorkloadSettings } from './workload-arguments.ts';

/**
 * The responsibilities that count: `first` is 1 where the unit is printed first, `via` is the collective whose place
 * the unit takes (-1: it is named itself).
 */
export type CountedDuties = Edges<Column>;
type Column = 'unit' | 'role' | 'basis' | 'position' | 'first' | 'via';

interface Duty {
  unit: number;
  role: number;
  basis: number;
  /** As printed; 0 where nothing is. */
  position: number;
  /** Place among the units that count as named; 1 is printed first. */
  place: number;
  via: number;
}

/**
 * Treat the collectives as asked, then keep the roles and bases asked for.
 *
 *     expanded   【A科、各县司法局】 counts as 【A科、甲县司法局、乙县司法局】, the two counties both at position 2
 *     expanded   in a paper of 2020, by the roster of 2020
 *     left out   【各县司法局、A科】 counts as 【A科】, A科 printed first
 */
export function countedDuties(graph: Projection, settings: WorkloadSettings): CountedDuties {
  const roles = ROLES.map((role) => settings.roles?.includes(spell(role)) ?? true);
  const bases = BASES.map((basis) => settings.bases.includes(spell(basis)));
  const treat = treatment(graph, settings.collectives);
  const { offsets: from, columns } = graph.duties;
  const offsets = new Int32Array(graph.measures.length + 1);
  const kept = { unit: [], role: [], basis: [], position: [], first: [], via: [] } as Record<Column, number[]>;
  const keep = (unit: number, role: number, basis: number, position: number, place: number, via: number): void => {
    if (!roles[role] || !bases[basis]) return;
    kept.unit.push(unit);
    kept.role.push(role);
    kept.basis.push(basis);
    kept.position.push(position);
    kept.first.push(place === 1 ? 1 : 0);
    kept.via.push(via);
  };
  for (let measure = 0; measure < graph.measures.length; measure++) {
    const [start, end] = [from[measure]!, from[measure + 1]!];
    const treated = treat?.(start, end, measure) ?? null;
    if (treated === null) {
      for (let at = start; at < end; at++) {
        const position = columns.position[at]!;
        keep(columns.unit[at]!, columns.role[at]!, columns.basis[at]!, position, position, -1);
      }
    } else {
      for (const duty of treated) keep(duty.unit, duty.role, duty.basis, duty.position, duty.place, duty.via);
    }
    offsets[measure + 1] = kept.unit.length;
  }
  const { unit, role, basis, position, first, via } = kept;
  return {
    offsets,
    columns: {
      unit: Int32Array.from(unit),
      role: Int32Array.from(role),
      basis: Int32Array.from(basis),
      position: Int32Array.from(position),
      first: Int32Array.from(first),
      via: Int32Array.from(via),
    },
  };
}

/** What a treatment makes of the duties of one measure; null where they stay as printed. */
function treatment(
  graph: Projection,
  collectives: Collectives,
): ((start: number, end: number, measure: number) => Duty[] | null) | null {
  if (collectives === 'APART') return null;
  const rosters = rostersOn(graph);
  const touched = graph.units.map((unit) => unit.collective);
  const { unit } = graph.duties.columns;
  return (start, end, measure) => {
    let any = false;
    for (let at = start; at < end; at++) any ||= touched[unit[at]!]!;
    if (!any) return null;
    const duties = printed(graph, start, end);
    return collectives === 'EXPANDED' ? expand(duties, rosters(measure)) : leaveOut(duties, graph);
  };
}

/** The duties of a measure as the graph has them. */
function printed({ duties: { columns } }: Projection, start: number, end: number): Duty[] {
  const duties: Duty[] = [];
  for (let at = start; at < end; at++) {
    const position = columns.position[at]!;
    duties.push({
      unit: columns.unit[at]!,
      role: columns.role[at]!,
      basis: columns.basis[at]!,
      position,
      place: position,
      via: -1,
    });
  }
  return duties;
}

/** Drop the collectives; who stood behind one moves up. */
function leaveOut(duties: Duty[], { units }: Projection): Duty[] {
  const [out, stay] = [[] as Duty[], [] as Duty[]];
  for (const duty of duties) (units[duty.unit]!.collective ? out : stay).push(duty);
  const ahead = (position: number): number =>
    new Set(out.map((duty) => duty.position).filter((p) => p > 0 && p < position)).size;
  return stay.map((duty) => ({ ...duty, place: duty.place - ahead(duty.position) }));
}

/** Put each member into its collective's place; a unit that comes more than once keeps its strongest role and first position. */
function expand(duties: Duty[], rosterOf: (unit: number) => readonly number[]): Duty[] {
  const byUnit = new Map<number, Duty>();
  const named = duties.flatMap((duty) => {
    const members = rosterOf(duty.unit);
    return members.length === 0 ? [duty] : members.map((unit) => ({ ...duty, unit, via: duty.unit }));
  });
  for (const duty of named) {
    const before = byUnit.get(duty.unit);
    byUnit.set(duty.unit, before === undefined ? duty : merge(before, duty));
  }
  return [...byUnit.values()].sort((a, b) => a.unit - b.unit);
}

function merge(a: Duty, b: Duty): Duty {
  const earlier = b.position > 0 && (a.position === 0 || b.position < a.position) ? b : a;
  return {
    ...earlier,
    role: Math.min(a.role, b.role),
    basis: Math.min(a.basis, b.basis),
    via: a.via === -1 || b.via === -1 ? -1 : earlier.via,
  };
}

/** The roster of a collective in a measure: as it was at the date of the measure's document, of today where it has none. */
function rostersOn(graph: Projection): (measure: number) => (unit: number) => readonly number[] {
  const made = new Map<string, readonly number[]>();
  return (measure) => {
    const date = graph.rosterPeriods.size === 0 ? null : (graph.documents[graph.source[measure]!]?.date ?? null);
    const day = date === null ? null : lastDay(date);
    return (unit) => {
      const key = `${unit} ${day}`;
      const members = made.get(key) ?? membersOf(graph, unit, day);
      made.set(key, members);
      return members;
    };
  };
}

/** Who takes the place of a collective: the members of its roster, and theirs where a member is a collective with a roster. */
function membersOf(graph: Projection, collective: number, day: string | null): readonly number[] {
  const { units, rosters, rosterPeriods } = graph;
  if (!units[collective]!.collective) return [];
  const members = new Set<number>();
  const seen = new Set([collective]);
  const queue = [collective];
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    for (const member of rosters[unit]!) {
      const period = rosterPeriods.get(unit)?.get(member);
      if (period !== undefined && !holdsOn(day, period)) continue;
      const inner = units[member]!.collective && rosters[member]!.length > 0;
      if (!inner) members.add(member);
      else if (!seen.has(member)) queue.push(member);
      seen.add(member);
    }
  }
  return [...members].sort((a, b) => a - b);
}
