import type { GridCell } from '../grid.ts';
import { cellParagraphs, isFull, type Room } from './cell-paragraphs.ts';
import { crossingRules } from './crossing-rules.ts';
import { type PageLine, pageLines, type SetPage, type SetWords } from './page-lines.ts';
import { placeWords, type PlacedWords } from './placed-words.ts';
import { type RuledGrid, ruledGrid } from './ruled-grid.ts';

/** A cell of a page; `full` where its last line reaches its right side, so that it may go on on the next page. */
export interface PageCell extends GridCell {
  readonly full: boolean;
}

/** A table of a page. */
export interface PageTable {
  readonly page: number;
  readonly top: number;
  /** Edges of its columns. */
  readonly across: readonly number[];
  readonly rows: readonly (readonly (PageCell | undefined)[])[];
}

/** Most tables of a page; those with the largest area come first. */
const MOST = 40;
const MOST_PADDING = 12;

/** The grids that the rules of a page make, largest first. */
export const pageGrids = (page: SetPage): RuledGrid[] =>
  crossingRules(page.rules ?? [])
    .map(ruledGrid)
    .filter((grid) => grid !== null)
    .sort((a, b) => areaOf(b) - areaOf(a))
    .slice(0, MOST);

/**
 * The tables of a page and the words outside of them. A frame around a page is none, nor are boxes with few words; a
 * grid of a single row is one only where `goesOn` says that it is a part of a table on the page before or after.
 */
export function pageTables(
  page: SetPage,
  number: number,
  grids: readonly RuledGrid[],
  goesOn: (grid: RuledGrid) => boolean,
): { tables: PageTable[]; words: readonly SetWords[] } {
  const tables: PageTable[] = [];
  let words = page.words;
  for (const grid of grids) {
    const placed = placeWords(grid, words);
    if (!isTable(grid, placed, page) || (grid.cells.length === 1 && !goesOn(grid))) continue;
    tables.push(tableOf(grid, placed, number));
    words = placed.outside;
  }
  return { tables, words };
}

const areaOf = ({ across, down }: RuledGrid): number =>
  ((across.at(-1) ?? 0) - (across[0] ?? 0)) * ((down.at(-1) ?? 0) - (down[0] ?? 0));

function isTable(grid: RuledGrid, { cells }: PlacedWords, page: SetPage): boolean {
  const filled = grid.cells.map((row) => new Set(row.filter((cell) => cells.has(cell))).size);
  if (cells.size < 3 || filled.filter((count) => count > 1).length < Math.min(2, grid.cells.length)) return false;
  // a frame around most of a page, or a box in it that holds its text
  const sizes = [...cells].map(
    ([cell, words]) => [cell, words.reduce((sum, one) => sum + one.text.length, 0)] as const,
  );
  const [largest, most] = sizes.reduce((a, b) => (b[1] > a[1] ? b : a));
  const isMost = most > 0.6 * sizes.reduce((sum, [, size]) => sum + size, 0);
  return !isMost || (most <= 800 && areaOfCell(grid, largest) < 0.5 * page.width * page.height);
}

function areaOfCell({ across, down, cells }: RuledGrid, wanted: number): number {
  let area = 0;
  for (const [y, row] of cells.entries())
    for (const [x, cell] of row.entries())
      if (cell === wanted) area += ((across[x + 1] ?? 0) - (across[x] ?? 0)) * ((down[y + 1] ?? 0) - (down[y] ?? 0));
  return area;
}

function tableOf(grid: RuledGrid, { cells }: PlacedWords, page: number): PageTable {
  const lines = new Map([...cells].map(([cell, words]) => [cell, pageLines({ words })]));
  const rooms = roomsOf(grid);
  const padding = paddingOf(lines, rooms);
  const made = new Map<number, PageCell>();
  for (const [cell, { left, right }] of rooms) {
    const room = { left: left + padding, right: right - padding };
    const own = lines.get(cell) ?? [];
    const last = own.at(-1);
    made.set(cell, { paragraphs: cellParagraphs(own, room), at: { page }, full: last !== undefined && isFull(last, room) }); // prettier-ignore
  }
  const rows = grid.cells
    .filter((row, y) => y === 0 || row.some((cell, x) => cell !== grid.cells[y - 1]?.[x]))
    .map((row) => row.map((cell) => made.get(cell)));
  return { page, top: grid.down[0] ?? 0, across: grid.across, rows };
}

/** From where to where each cell reaches. */
function roomsOf({ across, cells }: RuledGrid): Map<number, Room> {
  const found = new Map<number, Room>();
  for (const row of cells)
    for (const [x, cell] of row.entries()) {
      const [left, right] = [across[x] ?? 0, across[x + 1] ?? 0];
      const known = found.get(cell);
      if (cell >= 0)
        found.set(cell, { left: Math.min(left, known?.left ?? left), right: Math.max(right, known?.right ?? right) });
    }
  return found;
}

/** How far the words of a table stay away from the rules at their left. */
function paddingOf(lines: ReadonlyMap<number, readonly PageLine[]>, rooms: ReadonlyMap<number, Room>): number {
  let padding = MOST_PADDING;
  for (const [cell, own] of lines)
    for (const line of own) padding = Math.min(padding, line.left - (rooms.get(cell)?.left ?? 0));
  return Math.max(0, padding);
}
