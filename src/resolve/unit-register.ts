import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { NameDraft } from '../model/draft.ts';
import type { PaperFacts, UnitRow } from '../model/graph.ts';
import { byCodePoint } from '../model/order.ts';
import type { Period } from '../model/period.ts';
import { registeredRow } from './unit-row.ts';
import { type NameContext, resolveUnit } from './resolve-unit.ts';

/** The units one paper refers to, each name looked up once, with what lies around them in the registry. */
export interface UnitRegister {
  /** The unit of a printed name; what stays undecided goes to the diagnostics, once a name. */
  unit(name: NameDraft): UnitRow;
  /** A unit by its id or registered full name, as a person names it; null where this paper and the registry have none. */
  known(wanted: string): UnitRow | null;
  /** Full name of each printed one. */
  names(): ReadonlyMap<string, string>;
  /** All units with parents, rosters and the parents of members, by id. */
  rows(): Pick<PaperFacts, 'units' | 'partOf' | 'memberOf'>;
}

export function unitRegister(context: NameContext, diagnostics: Diagnostic[]): UnitRegister {
  const known = new Map<string, UnitRow>();
  const named = new Map<string, UnitRow>();
  return {
    unit(name) {
      const before = known.get(name.name);
      if (before) return before;
      const { unit, problem, candidates } = resolveUnit(name, context);
      if (problem === 'unknown') diagnostics.push(report('unknown-unit', name.span, name.name));
      if (problem === 'outdated')
        diagnostics.push(report('outdated-name', name.span, `${name.name}（${candidates?.join('、') ?? ''}）`));
      if (problem === 'ambiguous')
        diagnostics.push(report('ambiguous-unit', name.span, `${name.name}（${candidates?.join('、') ?? ''}）`));
      known.set(name.name, unit);
      return unit;
    },
    known(wanted) {
      const entry = context.registry.units.find(({ id, name }) => id === wanted || name === wanted);
      const row = entry ? registeredRow(entry) : [...known.values()].find(({ id }) => id === wanted);
      if (row) named.set(row.id, row);
      return row ?? null;
    },
    names: () => new Map([...known].map(([name, unit]) => [name, unit.name])),
    rows: () => around([...known.values(), ...named.values()], context),
  };
}

/** When a place in a bureau or on a roster held, where a person has said so. */
const periodOf = ({ from, until }: Period): { from?: string; until?: string } => ({
  ...(from == null ? {} : { from }),
  ...(until == null ? {} : { until }),
});

/**
 * A paper brings each of its units with all that lies around it: the bodies it is part of, the collectives it is a
 * member of, their whole rosters, and so on. So what a paper puts into the graph does not depend on other papers.
 */
function around(
  units: readonly UnitRow[],
  { registry }: NameContext,
): Pick<PaperFacts, 'units' | 'partOf' | 'memberOf'> {
  const rows = new Map(units.map((unit) => [unit.id, unit]));
  const partOf: PaperFacts['partOf'][number][] = [];
  const memberOf: PaperFacts['memberOf'][number][] = [];
  // a Map may grow while it is walked
  for (const id of rows.keys()) {
    const entry = registry.byId.get(id);
    if (!entry) continue;
    const members = entry.members ?? [];
    const collectives = registry.units.filter((u) => u.members?.some((member) => member.id === id));
    for (const parent of entry.partOf) partOf.push({ unit: id, parent: parent.id, ...periodOf(parent) });
    for (const member of members)
      memberOf.push({ unit: member.id, collective: id, source: entry.source ?? '', ...periodOf(member) });
    for (const { id: other } of [...members, ...collectives, ...entry.partOf]) {
      const unit = registry.byId.get(other);
      if (unit && !rows.has(other)) rows.set(other, registeredRow(unit));
    }
  }
  return { units: [...rows.values()].sort((a, b) => byCodePoint(a.id, b.id)), partOf, memberOf };
}
