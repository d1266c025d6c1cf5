import { barredHeading } from './barred-heading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { spacedHeading } from './spaced-table.ts';
import { type Cell, cellsOf, columnOf, type Heading, headingOf } from './table-heading.ts';

/** The heading of a table, and how its rows are set: one a line between bars or spaces, or one cell a line. */
export interface TableHeading extends Heading {
  readonly form: 'bars' | 'spaces' | 'cells';
}

/** Longest heading of a table, in cells. */
const WIDEST = 16;

/** The heading of a task table that begins at a line; null where none does. */
export function tableHeading(lines: readonly Line[], at: number, lex: Lexicon): TableHeading | null {
  const line = lines[at] as Line;
  const spaced = spacedHeading(line, lex);
  if (spaced) return { columns: spaced, size: 1, form: 'spaces' };
  const barred = barredHeading(lines, at, lex);
  if (barred) return { ...barred, form: 'bars' };
  const [cell] = cellsOf(line);
  if (cell === undefined || cell.text.length > 12) return null;
  // 任务分解表 above 序号 is the title of the table
  if (cell.text.length > 4 && lex.kinds.some((kind) => cell.text.endsWith(kind))) return null;
  const known =
    columnOf(cell.text, lex) !== 'other' || columnOf(cellsFrom(lines, at, 2)[1]?.text ?? '', lex) === 'number';
  const celled = known ? headingOf(cellsFrom(lines, at, WIDEST), lex) : null;
  return celled === null ? null : { ...celled, form: 'cells' };
}

function cellsFrom(lines: readonly Line[], first: number, count: number): Cell[] {
  const cells: Cell[] = [];
  for (let i = first; i < Math.min(lines.length, first + WIDEST * 2) && cells.length < count; i++)
    cells.push(...cellsOf(lines[i] as Line).slice(0, count - cells.length));
  return cells;
}
