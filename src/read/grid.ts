import type { Place } from '../model/source.ts';
import { Refusal } from './extracted.ts';
import type { TextWriter } from './text-writer.ts';

/** A cell of a table; a cell that spans several rows or columns stands as the same object at each of its places. */
export interface GridCell {
  readonly paragraphs: readonly string[];
  readonly at: Place;
}

export type Grid = readonly (readonly (GridCell | undefined)[])[];

export interface SpanningCell extends GridCell {
  readonly columns: number;
  readonly rows: number;
}

const MAX_COLUMNS = 128;
const MAX_CELLS = 400_000;

/** The grid of rows whose cells say how many rows and columns they span, each cell repeated where it reaches. */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): Grid {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  let cells = 0;
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++;
      const right = Math.min(x + Math.max(1, cell.columns), MAX_COLUMNS);
      const bottom = Math.min(y + Math.max(1, cell.rows), rows.length);
      cells += Math.max(0, right - x) * (bottom - y);
      if (cells > MAX_CELLS) throw new Refusal('too-large', `${MAX_CELLS} 个单元格`);
      for (let down = y; down < bottom; down++)
        for (let across = x; across < right; across++) (grid[down] as (GridCell | undefined)[])[across] ??= cell;
      x = right;
    }
  }
  return grid;
}

/**
 * Write a table as the lines the parser reads: one row a line, cells joined by ` | `, merged cells in each row they
 * reach, so that every row has all its cells. A row that is one cell, and a table that only arranges text on the page,
 * become plain lines.
 */
export function writeGrid(out: TextWriter, grid: Grid): void {
  const rows = withoutEmpty(grid);
  if (rows.every((row) => row.length <= 1) || isArrangement(rows)) {
    for (const cell of new Set(rows.flat())) writeLines(out, cell);
    return;
  }
  for (const row of withoutUpperHeadings(rows)) {
    const distinct = new Set(row.filter((cell) => !isEmpty(cell)));
    const [only] = distinct;
    if (distinct.size === 1 && row[0] === only && (row[1] === only || isEmpty(row[1]))) writeLines(out, only);
    else out.row(row.map((cell) => ({ text: cell?.paragraphs.join(' ') ?? '', at: cell?.at ?? NOWHERE })));
  }
}

const NOWHERE: Place = { element: '' };

const isEmpty = (cell: GridCell | undefined): boolean => cell?.paragraphs.every((words) => words.trim() === '') ?? true;

const writeLines = (out: TextWriter, cell: GridCell | undefined): void => {
  for (const words of cell?.paragraphs ?? []) if (words.trim() !== '') out.line(words, (cell as GridCell).at);
};

/** Without rows and columns that hold nothing. */
function withoutEmpty(grid: Grid): Grid {
  const rows = grid.filter((row) => row.some((cell) => !isEmpty(cell)));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const used = Array.from({ length: width }, (_, x) => x).filter((x) => rows.some((row) => !isEmpty(row[x])));
  return rows.map((row) => used.map((x) => row[x]));
}

/** Whether one cell holds most of the words, as where a page puts a whole paper into a table. */
function isArrangement(rows: Grid): boolean {
  const sizes = [...new Set(rows.flat())].map(
    (cell) => cell?.paragraphs.reduce((sum, words) => sum + words.length, 0) ?? 0,
  );
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return largest > 800 && largest > 0.6 * sizes.reduce((sum, size) => sum + size, 0);
}

/** Of a heading in several rows (责任单位 over 牵头单位 and 配合单位) only the last, which names the columns. */
function withoutUpperHeadings(rows: Grid): Grid {
  const top = rows.findIndex((row) => new Set(row).size > 1);
  const first = rows[top];
  if (first === undefined || !first.some((cell, x) => x > 0 && !isEmpty(cell) && cell === first[x - 1])) return rows;
  let last = top;
  while (last < top + 3 && first.some((cell, x) => !isEmpty(cell) && cell === rows[last + 1]?.[x])) last++;
  return [...rows.slice(0, top), ...rows.slice(last)];
}
