import { Refusal } from '../extracted.ts';
import type { Grid, GridCell } from '../grid.ts';

/** The filled cells of a sheet, by row and column from 0, and the areas that are one cell. */
export interface SheetCells {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merged: readonly Area[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MAX_CELLS = 400_000;
const MAX_COLUMNS = 512;

/** The grid of a sheet: rows and columns that hold something, merged cells in each row and column they reach. */
export function sheetGrid(sheet: SheetCells): Grid {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const columns = [...new Set([...sheet.rows.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  if (columns.length > MAX_COLUMNS) throw new Refusal('too-large', `${sheet.name} ${columns.length} 列`);
  if (columns.length * numbers.length > MAX_CELLS)
    throw new Refusal('too-large', `${sheet.name} ${MAX_CELLS} 个单元格`);
  const cells = new Map(
    numbers.map((y) => [
      y,
      new Map([...(sheet.rows.get(y) ?? [])].map(([x, text]) => [x, cellOf(sheet.name, x, y, text)])),
    ]),
  );
  for (const area of sheet.merged) spread(area, cells, numbers, columns);
  return numbers.map((y) => columns.map((x) => cells.get(y)?.get(x)));
}

const cellOf = (sheet: string, x: number, y: number, text: string): GridCell => ({
  paragraphs: text.split(/\r?\n/),
  at: { sheet, cell: `${columnName(x)}${y + 1}` },
});

function spread(
  area: Area,
  cells: Map<number, Map<number, GridCell>>,
  rows: readonly number[],
  columns: readonly number[],
): void {
  const cell = cells.get(area.top)?.get(area.left);
  if (cell === undefined) return;
  const across = columns.filter((x) => x >= area.left && x <= area.right);
  for (let i = firstAt(rows, area.top); (rows[i] ?? Infinity) <= area.bottom; i++)
    for (const x of across) cells.get(rows[i] as number)?.set(x, cell);
}

/** Index of the first number that is not below a limit, in a sorted list. */
function firstAt(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0 → A, 27 → AB. */
export const columnName = (x: number): string =>
  x < 26 ? String.fromCodePoint(65 + x) : columnName(Math.floor(x / 26) - 1) + String.fromCodePoint(65 + (x % 26));

/** AB12 → column 27, row 11; null for what is no reference. */
export function cellReference(words: string): { x: number; y: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(words);
  if (!match) return null;
  const x = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { x, y: Number(match[2]) - 1 };
}
