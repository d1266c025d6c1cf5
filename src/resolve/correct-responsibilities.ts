import type { AppliedCorrection, ResponsibilityRow, UnitRow } from '../model/graph.ts';
import { appliedTo } from './applied-to.ts';
import type { Correctable, Outcome, Place } from './correctable.ts';
import type { Correction } from './correction.ts';
import type { UnitRegister } from './unit-register.ts';

type Duties = Pick<Correctable, 'responsibilities'>;

/** Drop a unit, add one, or change its role, in each measure in which the words of the correction stand. */
export function correctResponsibilities(
  correction: Correction,
  paper: Correctable,
  places: readonly Place[],
  register: UnitRegister,
): Outcome<Duties> {
  const unit = register.known(correction.drop ?? correction.add ?? correction.unit ?? '');
  let rows = paper.responsibilities;
  const applied: AppliedCorrection[] = [];
  for (const place of places) {
    if (place.measure === null) continue;
    const next =
      unit === null ? null : changed(correction, unit, rows, paper.text, { ...place, measure: place.measure });
    if (next === null) continue;
    rows = next;
    applied.push(appliedTo(correction, place, paper.text, unit?.name ?? ''));
  }
  if (applied.length > 0) return { changed: { responsibilities: rows }, applied };
  return { problem: `那里没有读出“${unit?.name ?? correction.drop ?? correction.unit ?? ''}”` };
}

/** The rows after the change; null where there is nothing to drop or to give another role. */
function changed(
  { id, drop, add, role }: Correction,
  unit: UnitRow,
  rows: readonly ResponsibilityRow[],
  text: string,
  { measure, spans }: Place & { readonly measure: string },
): ResponsibilityRow[] | null {
  const isIt = (row: ResponsibilityRow): boolean => row.unit === unit.id && row.measure === measure;
  const there = rows.some(isIt);
  if (drop !== undefined) return there ? rows.filter((row) => !isIt(row)) : null;
  if (there)
    return rows.map((row) =>
      isIt(row) ? { ...row, role: role ?? row.role, rule: 'correction', correction: id } : row,
    );
  const [span] = spans;
  if (add === undefined || span === undefined) return null;
  const evidence = { quote: text.slice(span.start, span.end), start: span.start, end: span.end };
  const edge = { unit: unit.id, measure, role: role ?? 'responsible', basis: 'stated', position: null } as const;
  return [...rows, { ...edge, ...evidence, rule: 'correction', correction: id }];
}
