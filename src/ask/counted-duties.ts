import { BASES, ROLES } from '../model/vocabulary.ts';
import type { Edges, Projection } from './projection.ts';
import { unspell } from './spelling.ts';
import type { WorkloadSettings } from './workload-arguments.ts';

/**
 * The responsibilities that count: `first` is 1 where the unit is printed first, `via` is the collective whose place
 * the unit takes (-1: it is named itself).
 */
export type CountedDuties = Edges<'unit' | 'role' | 'basis' | 'position' | 'first' | 'via'>;

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
 *     left out   【各县司法局、A科】 counts as 【A科】, A科 printed first
 */
export function countedDuties(graph: Projection, settings: WorkloadSettings): CountedDuties {
  const roles = settings.roles && new Set(settings.roles.map((role) => ROLES.indexOf(unspell(role))));
  const bases = new Set(settings.bases.map((basis) => BASES.indexOf(unspell(basis))));
  const treat = { APART: asPrinted, EXPANDED: expand, LEFT_OUT: leaveOut }[settings.collectives];
  const expandedRosters =
    settings.collectives === 'EXPANDED' ? graph.units.map((_, unit) => membersOf(graph, unit)) : [];

  const offsets = new Int32Array(graph.measures.length + 1);
  const kept: Duty[] = [];
  for (let measure = 0; measure < graph.measures.length; measure++) {
    for (const duty of treat(printed(graph, measure), graph, expandedRosters)) {
      if (bases.has(duty.basis) && (roles === null || roles.has(duty.role))) kept.push(duty);
    }
    offsets[measure + 1] = kept.length;
  }
  const column = (read: (duty: Duty) => number): Int32Array => Int32Array.from(kept, read);
  return {
    offsets,
    columns: {
      unit: column((duty) => duty.unit),
      role: column((duty) => duty.role),
      basis: column((duty) => duty.basis),
      position: column((duty) => duty.position),
      first: column((duty) => (duty.place === 1 ? 1 : 0)),
      via: column((duty) => duty.via),
    },
  };
}

/** The duties of a measure as the graph has them. */
function printed({ duties: { offsets, columns } }: Projection, measure: number): Duty[] {
  const duties: Duty[] = [];
  for (let at = offsets[measure]!; at < offsets[measure + 1]!; at++) {
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

const asPrinted = (duties: Duty[]): Duty[] => duties;

/** Drop the collectives; who stood behind one moves up. */
function leaveOut(duties: Duty[], { units }: Projection): Duty[] {
  const [out, stay] = [[] as Duty[], [] as Duty[]];
  for (const duty of duties) (units[duty.unit]!.collective ? out : stay).push(duty);
  if (out.length === 0) return stay;
  const ahead = (position: number): number =>
    new Set(out.map((duty) => duty.position).filter((p) => p > 0 && p < position)).size;
  return stay.map((duty) => ({ ...duty, place: duty.place - ahead(duty.position) }));
}

/** Put each member into its collective's place; a unit that comes more than once keeps its strongest role and first position. */
function expand(duties: Duty[], { units }: Projection, rosters: readonly (readonly number[])[]): Duty[] {
  if (!duties.some(({ unit }) => units[unit]!.collective)) return duties;
  const byUnit = new Map<number, Duty>();
  const named = duties.flatMap((duty) => {
    const members = rosters[duty.unit] ?? [];
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

/** Who takes the place of a collective: the members of its roster, and theirs where a member is a collective with a roster. */
function membersOf({ units, rosters }: Projection, collective: number): readonly number[] {
  if (!units[collective]!.collective) return [];
  const members = new Set<number>();
  const seen = new Set([collective]);
  const queue = [collective];
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    for (const member of rosters[unit]!) {
      const inner = units[member]!.collective && rosters[member]!.length > 0;
      if (!inner) members.add(member);
      else if (!seen.has(member)) queue.push(member);
      seen.add(member);
    }
  }
  return [...members].sort((a, b) => a - b);
}
