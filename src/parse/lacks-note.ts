import { isDeadline } from './deadline.ts';
import { fits } from './fits.ts';
import type { Lexicon } from './lexicon.ts';
import { type Cell, type ColumnKind, isUnitColumn } from './table-heading.ts';

/** Whether a row has no note, seen from its end: in the place of the note stands the deadline or the units before it. */
export function lacksNote(cell: Cell, column: number, columns: readonly ColumnKind[], lex: Lexicon): boolean {
  if (columns[column] !== 'note') return false;
  const before = columns.slice(0, column).findLast((kind) => kind !== 'note');
  return before === 'deadline' ? isDeadline(cell.text) : isUnitColumn(before) && fits(cell, before, lex);
}
