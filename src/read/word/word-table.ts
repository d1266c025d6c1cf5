import { type Grid, type GridCell, gridOf, type SpanningCell } from '../grid.ts';

/** A line of a document, or a table in it. */
export type Item =
  | { readonly kind: 'line'; readonly text: string; readonly at: string }
  | { readonly kind: 'table'; readonly grid: Grid };

export interface Row {
  /** Empty columns before the first cell. */
  before: number;
  readonly cells: { readonly items: Item[]; columns: number; continues: boolean }[];
}

/** The items a table becomes: itself, or what stands in it where it has one column and only makes a frame. */
export function tableItems(rows: readonly Row[]): Item[] {
  if (rows.every((row) => row.cells.length <= 1)) return rows.flatMap((row) => row.cells.flatMap((cell) => cell.items));
  return [{ kind: 'table', grid: gridOf(spanning(rows)) }];
}

/** Cells that continue the one above, as cells that span rows. */
function spanning(rows: readonly Row[]): SpanningCell[][] {
  const open = new Map<number, SpanningCell & { rows: number }>();
  return rows.map((row) => {
    const cells: SpanningCell[] = row.before > 0 ? [{ ...EMPTY, columns: row.before, rows: 1 }] : [];
    let column = row.before;
    const seen = new Set<number>();
    for (const cell of row.cells) {
      const above = open.get(column);
      if (cell.continues && above !== undefined && above.columns === cell.columns) above.rows++;
      else {
        const made = { ...contentOf(cell.items), columns: cell.columns, rows: 1 };
        cells.push(made);
        open.set(column, made);
      }
      seen.add(column);
      column += cell.columns;
    }
    for (const at of open.keys()) if (!seen.has(at)) open.delete(at);
    return cells;
  });
}

const EMPTY: GridCell = { paragraphs: [], at: { element: '' } };

/** What stands in a cell; a table in it becomes a paragraph a row. */
function contentOf(items: readonly Item[]): GridCell {
  const paragraphs = items.flatMap((item) =>
    item.kind === 'line'
      ? [item.text]
      : item.grid.map((row) => [...new Set(row)].map((cell) => cell?.paragraphs.join(' ') ?? '').join(' ')),
  );
  const first = items.find((item) => item.kind === 'line' && item.text !== '') ?? items[0];
  return { paragraphs, at: { element: first?.kind === 'line' ? first.at : '' } };
}
