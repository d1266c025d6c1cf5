import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { NameDraft } from '../model/draft.ts';
import type { PaperFacts, UnitRow } from '../model/graph.ts';
import { byCodePoint } from '../model/order.ts';
import { registeredRow } from './unit-row.ts';
import { type NameContext, resolveUnit } from './resolve-unit.ts';

/** The units one paper refers to, each name looked up once, with what lies around them in the registry. */
export interface UnitRegister {
  /** The unit of a printed name; what stays undecided goes to the diagnostics, once a name. */
  unit(name: NameDraft): UnitRow;
  /** Full name of each printed one. */
  names(): ReadonlyMap<string, string>;
  /** All units with parents, rosters and the parents of members, by id. */
  rows(): Pick<PaperFacts, 'units' | 'partOf' | 'memberOf'>;
}

export function unitRegister(context: NameContext, diagnostics: Diagnostic[]): UnitRegister {
  const known = new Map<string, UnitRow>();
  return {
    unit(name) {
      const before = known.get(name.name);
      if (before) return before;
      const { unit, problem, candidates } = resolveUnit(name, context);
      if (problem === 'unknown') diagnostics.push(report('unknown-unit', name.span, name.name));
      if (problem === 'ambiguous')
        diagnostics.push(report('ambiguous-unit', name.span, `${name.name}（${candidates?.join('、') ?? ''}）`));
      known.set(name.name, unit);
      return unit;
    },
    names: () => new Map([...known].map(([name, unit]) => [name, unit.name])),
    rows: () => around([...known.values()], context),
  };
}

function around(
  units: readonly UnitRow[],
  { registry }: NameContext,
): Pick<PaperFacts, 'units' | 'partOf' | 'memberOf'> {
  const rows = new Map<string, UnitRow>();
  const partOf: { unit: string; parent: string }[] = [];
  const memberOf: { unit: string; collective: string; source: string }[] = [];
  const add = (row: UnitRow, roster: boolean): void => {
    const first = !rows.has(row.id);
    rows.set(row.id, row);
    const entry = registry.byId.get(row.id);
    if (!entry) return;
    const parent = first && entry.partOf !== undefined ? registry.byId.get(entry.partOf) : undefined;
    if (parent) {
      partOf.push({ unit: row.id, parent: parent.id });
      add(registeredRow(parent), false);
    }
    for (const id of roster ? (entry.members ?? []) : []) {
      const member = registry.byId.get(id);
      if (!member) continue;
      memberOf.push({ unit: id, collective: row.id, source: entry.source ?? '' });
      add(registeredRow(member), false);
    }
  };
  for (const unit of new Map(units.map((u) => [u.id, u])).values()) add(unit, true);
  return { units: [...rows.values()].sort((a, b) => byCodePoint(a.id, b.id)), partOf, memberOf };
}
