import { statement } from '../store/statement.ts';
import type { Run, Value } from '../store/store.ts';
import { findByName } from './find-by-name.ts';
import { textOf, textOrNull, textsOf } from './from-row.ts';

/** The id of the unit with this id (or a former one), full name, or short name. */
export async function findUnit(run: Run, wanted: string): Promise<string> {
  const rows = await run(statement('ask/unit-names'));
  const units = rows.map((row) => ({
    id: textOf(row.id),
    label: textOf(row.name),
    names: [formerIds(row.was), [textOf(row.name)], [textOrNull(row.shortName) ?? '']],
  }));
  return findByName(wanted, units, 'unit');
}

const formerIds = (was: Value | undefined): readonly string[] => (typeof was === 'string' ? [was] : textsOf(was));
