import { barred } from './barred-rows.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import {
  type Cell,
  columnOf,
  type ColumnKind,
  type Heading,
  headingOf,
  isTaskHeading,
  isUnitColumn,
} from './table-heading.ts';

/**
 * The heading of a table with one row a line that begins at a line: 重点任务 | 责任科室 | 完成时限; its `size` is in lines, 2
 * where the second names the columns under a group (责任分工 over 牵头单位 | 配合单位). A heading of two columns names a task and
 * units, and nothing else.
 */
export function barredHeading(lines: readonly Line[], at: number, lex: Lexicon): Heading | null {
  const line = lines[at];
  if (line === undefined || !isBarred(line)) return null;
  const cells = barred(line);
  const below = lines[at + 1];
  const second = below !== undefined && isBarred(below) ? barred(below) : [];
  const inTwo = twoRows(
    cells,
    below?.text.startsWith('|') === line.text.startsWith('|') ? second : [EMPTY, ...second],
    lex,
  );
  if (inTwo !== null) return { columns: inTwo, size: 2 };
  if (cells.some((cell) => cell.text === '')) return null;
  const kinds = cells.map((cell) => columnOf(cell.text, lex));
  if (cells.length === 2)
    return kinds.includes('task') && kinds.some(isUnitColumn) && second.length > 1 ? { columns: kinds, size: 1 } : null;
  const short = cells.every((cell) => cell.text.length <= 14 && !/[。;]/.test(cell.text));
  if (short && isTaskHeading(kinds)) return { columns: kinds, size: 1 };
  const heading = headingOf(cells, lex);
  return heading !== null && heading.size >= cells.length - 1 ? { columns: heading.columns, size: 1 } : null;
}

const isBarred = (line: Line): boolean => /[|\t]/.test(line.text);

const EMPTY: Cell = { from: 0, to: 0, text: '' };

/** The columns of a heading in two rows, null where the second is none: it names no number and only what is known. */
function twoRows(first: readonly Cell[], second: readonly Cell[], lex: Lexicon): ColumnKind[] | null {
  const upper = first.map((cell) => columnOf(cell.text, lex));
  const lower = second.map((cell) => (cell.text === '' ? null : columnOf(cell.text, lex)));
  const named = lower.filter((kind) => kind !== null);
  if (named.length < 2 || !named.some(isUnitColumn) || named.some((kind) => kind === 'other' || kind === 'number'))
    return null;
  const columns =
    second.length > 1 && lower.includes(null)
      ? upper.map((kind, i) => lower[i] ?? kind)
      : upper.flatMap((kind, i) => (i === upper.findIndex(isUnitColumn) ? named : [kind]));
  return columns.length > upper.findIndex(isUnitColumn) && isTaskHeading(columns) ? columns : null;
}
