import { isDeadline } from './deadline.ts';
import { fits } from './fits.ts';
import { lacksNote } from './lacks-note.ts';
import type { Lexicon } from './lexicon.ts';
import { ordinalOf } from './ordinal.ts';
import { placeCells } from './place-cells.ts';
import type { Row } from './row.ts';
import { type Cell, columnOf, type ColumnKind, type Heading, isUnitColumn } from './table-heading.ts';

/** The rows of a table and the category cells that open some of them, under its columns. */
export interface Rows {
  readonly columns: readonly ColumnKind[];
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly under: Row }[];
  readonly categories: ReadonlyMap<number, Cell>;
}

/** Cut the cells below a heading into rows: at their numbers, else by the number of columns. */
export function rowsOf(cells: readonly Cell[], { columns: printed, size }: Heading, lex: Lexicon): Rows {
  const all = withoutHeadings(cells, printed, size, lex);
  const columns = withNumbers(printed, all);
  const number = columns.indexOf('number');
  const categories = new Map<number, Cell>();
  const body =
    number === 0
      ? all.filter((cell, i) => !isPartHeading(cell.text, /^\(?\d{1,3}\)?[.、]?$/.test(all[i - 1]?.text ?? '')))
      : number < 0
        ? withoutGroups(all, columns.length)
        : all;
  const groups = number >= 0 ? byNumber(body, columns, number, categories, lex) : inChunks(body, columns.length);
  for (const heading of all.filter((cell) => !body.includes(cell)))
    categories.set(groups.filter(([first]) => first !== undefined && first.from < heading.from).length, heading);
  const rows: { cells: Cell[]; under: Row }[] = [];
  for (const group of groups)
    rows.push({ cells: group, under: assign(group, columns, Math.max(number, 0), lex, rows.at(-1)?.under) });
  return { rows, categories, columns };
}

/** The columns with one for numbers where the cells count 1, 2, 3 and the heading has none for that. */
function withNumbers(columns: readonly ColumnKind[], cells: readonly Cell[]): readonly ColumnKind[] {
  if (columns.includes('number')) return columns;
  const numbers = cells.flatMap((cell, i) => (/^\d{1,3}$/.test(cell.text) ? [i] : []));
  const counted =
    numbers.length >= 2 && numbers.every((i, k) => Number(cells[i]?.text) === Number(cells[numbers[0] ?? 0]?.text) + k);
  const first = numbers[0] ?? -1;
  if (!counted || first > 1) return columns;
  if (first === 0) return ['number', ...columns];
  // 强化巡查 / 1 / 按月巡查。: the first column names a group, the next one is the task
  return ['category', 'number', columns[1] === 'other' ? 'task' : (columns[1] ?? 'task'), ...columns.slice(2)];
}

/** Without cells across all columns that name a group, (一)推进公开, where the rest makes whole rows. */
function withoutGroups(cells: readonly Cell[], width: number): readonly Cell[] {
  if (cells.length % width === 0) return cells;
  const rest = cells.filter(
    ({ text }) => !(text.length <= 30 && !/[。,;]/.test(text) && (ordinalOf(text)?.level ?? 9) <= 2),
  );
  return rest.length % width === 0 ? rest : cells;
}

/** 二、重点任务 across all columns, between the rows; behind the number of a row it is longer only as a task. */
const isPartHeading = (text: string, afterNumber: boolean): boolean =>
  ordinalOf(text)?.level === 1 &&
  (afterNumber ? text.length <= 30 && !/[。,;]/.test(text) : text.length <= 40 && !/[。;]/.test(text));

/** Heading cells come again at page breaks. */
function withoutHeadings(cells: readonly Cell[], columns: readonly ColumnKind[], size: number, lex: Lexicon): Cell[] {
  const kept: Cell[] = [];
  const head = cells.slice(0, size).map((cell) => cell.text);
  for (let i = 0; i < cells.length; i++) {
    const run = cells.slice(i, i + size);
    const again =
      run.length === size &&
      run.every(
        (cell, k) =>
          cell.text === head[k] ||
          (size === columns.length && columns[k] !== 'other' && columnOf(cell.text, lex) === columns[k]),
      );
    if (again) i += size - 1;
    else kept.push(cells[i] as Cell);
  }
  return kept;
}

/** Rows begin at their number; what stands before it beyond the row above is the category of the rows below. */
function byNumber(
  cells: readonly Cell[],
  columns: readonly ColumnKind[],
  number: number,
  categories: Map<number, Cell>,
  lex: Lexicon,
): Cell[][] {
  const counted = cells.flatMap((cell, i) => (isRowNumber(cell.text, cells[i + 1]) ? [i] : []));
  const starts =
    counted.length > 0
      ? counted
      : cells.flatMap((cell, i) => (/^[一二三四五六七八九十]{1,3}[、.]?$/.test(cell.text) ? [i] : []));
  const after = columns.length - number - 1;
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? cells.length;
    const isLast = k === starts.length - 1;
    const leading = isLast ? 0 : Math.max(0, Math.min(number, end - start - 1 - after));
    if (leading > 0) categories.set(k + 1, cells[end - leading] as Cell);
    if (k === 0 && start > 0) categories.set(0, cells[start - 1] as Cell);
    // what follows the last row is a note, unless its task has paragraphs: then a later cell still fits the last column
    return cells.slice(start, isLast ? lastEnd(cells, start + 1 + after, columns, lex) : end - leading);
  });
}

/** Where the last row ends: with as many cells as there are columns, or farther, where bodies and a deadline go on. */
function lastEnd(cells: readonly Cell[], end: number, columns: readonly ColumnKind[], lex: Lexicon): number {
  const kind = columns.at(-1) ?? 'other';
  if (kind !== 'deadline' && !isUnitColumn(kind)) return Math.min(end, cells.length);
  let last = Math.min(end, cells.length);
  for (let i = end; i < Math.min(cells.length, end + 6); i++) {
    const cell = cells[i] as Cell;
    if (cell.text.length > 40 || cell.text.endsWith('。')) break;
    if (fits(cell, kind, lex) && (kind !== 'deadline' || isDeadline(cell.text))) last = i + 1;
    else if (!columns.some((other) => isUnitColumn(other) && fits(cell, other, lex))) break;
  }
  return last;
}

const isRowNumber = (text: string, next: Cell | undefined): boolean =>
  /^\(?\d{1,3}\)?[.、]?$/.test(text) && next !== undefined && !/^\d{1,3}$/.test(next.text);

function inChunks(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i + width <= cells.length; i += width) rows.push(cells.slice(i, i + width));
  return rows;
}

/**
 * Put the cells of a row under its columns. Where their number is right, one after another; else from the back what looks
 * like what its column holds (a cell that spans rows is taken from above), and the rest is text.
 */
function assign(
  group: readonly Cell[],
  columns: readonly ColumnKind[],
  first: number,
  lex: Lexicon,
  above: Row | undefined,
): Row {
  const under = new Map<number, readonly Cell[]>();
  const width = columns.length - first;
  if (group.length <= width) {
    const placed = placeCells(group, columns.slice(first), shifted(above, -first), lex);
    if (placed.fits || (group.length === width && !isCrowded(group, columns, lex)))
      return shifted(placed.under, first) as Row;
  }
  const texts = columns.flatMap((kind, i) => (i >= first && ['task', 'other', 'category'].includes(kind) ? [i] : []));
  const lastText = texts.at(-1) ?? first;
  let back = group.length - 1;
  for (let column = columns.length - 1; column > lastText; column--) {
    const cell = group[back];
    const kind = columns[column] ?? 'other';
    if (cell && lacksNote(cell, column, columns, lex)) continue;
    if (cell && back > 0 && fits(cell, kind, lex)) {
      const cells = [cell];
      // a cell of several paragraphs: more bodies than the columns before can hold
      while (isUnitColumn(kind) && back - cells.length > column - first - 1) {
        const before = group[back - cells.length] as Cell;
        if (before.text.endsWith('。') || !fits(before, kind, lex)) break;
        cells.unshift(before);
      }
      under.set(column, cells);
      back -= cells.length;
    } else if (above?.has(column)) under.set(column, above.get(column) ?? []);
  }
  let front = 0;
  for (let column = first; column < (texts[0] ?? columns.length); column++) {
    const cell = group[front];
    if (cell && front <= back) under.set(column, [cell]);
    front++;
  }
  spread(group.slice(front, back + 1), texts, under);
  return under;
}

/** Whether a row has its count of cells only since one is left out and another is of several paragraphs: bodies side by side. */
const isCrowded = (group: readonly Cell[], columns: readonly ColumnKind[], lex: Lexicon): boolean =>
  columns.filter(isUnitColumn).length < group.filter((cell) => fits(cell, 'responsible', lex)).length &&
  columns.includes('note');

/** A row whose columns are counted from another one. */
const shifted = (row: Row | undefined, by: number): Row | undefined =>
  row && new Map([...row].map(([column, cells]) => [column + by, cells]));

/** Fewer cells than text columns fill the last ones; more go into the last. */
function spread(cells: readonly Cell[], columns: readonly number[], under: Map<number, readonly Cell[]>): void {
  const skipped = Math.max(0, columns.length - cells.length);
  for (const [i, cell] of cells.entries()) {
    const column = columns[Math.min(i + skipped, columns.length - 1)];
    if (column !== undefined) under.set(column, [...(under.get(column) ?? []), cell]);
  }
}
