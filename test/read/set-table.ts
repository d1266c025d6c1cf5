import { fitting, type PdfMark } from './pdf-paper.ts';

/** How a table is set: its left upper corner, the widths of its columns, its letters, its lines strokes or rectangles. */
export interface TableSetting {
  readonly left?: number;
  readonly top: number;
  readonly widths: readonly number[];
  readonly size?: number;
  readonly filled?: boolean;
  /** Lines leave out the crossings, as those of Word. */
  readonly broken?: boolean;
  readonly double?: boolean;
  readonly align?: 'top' | 'middle';
}

const PADDING = 5.4;

/**
 * A table set as a word processor does: words broken by the width of their cell and centred in its height. A cell
 * `^` belongs to the one above, `<` to the one at its left.
 */
export function setTable(
  rows: readonly (readonly string[])[],
  setting: TableSetting,
): { marks: PdfMark[]; bottom: number } {
  const {
    left = 74,
    top,
    widths,
    size = 10,
    filled = false,
    broken = false,
    double = false,
    align = 'middle',
  } = setting;
  const marks: PdfMark[] = [];
  const across = widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? 0) + width], [left]);
  const wide = (x: number, y: number): number => {
    let end = x + 1;
    while (rows[y]?.[end] === '<') end++;
    return end;
  };
  const lines = (x: number, y: number): string[] => {
    const room = (across[wide(x, y)] ?? 0) - (across[x] ?? 0) - 2 * PADDING;
    return (rows[y]?.[x] ?? '').split('\n').flatMap((paragraph) => broke(paragraph, room / size));
  };
  const alone = (x: number, y: number): boolean => !['^', '<'].includes(rows[y]?.[x] ?? '') && rows[y + 1]?.[x] !== '^';
  const down = [top];
  for (const [y, row] of rows.entries()) {
    const most = Math.max(1, ...row.map((_, x) => (alone(x, y) ? lines(x, y).length : 1)));
    down.push((down.at(-1) ?? 0) - most * 1.4 * size - 4);
  }
  const draw = (from: [number, number], to: [number, number]): void => {
    marks.push({ from, to, filled });
  };
  const gap = broken ? 0.7 : 0;
  const shifts = double ? [0, 1.6] : [0];
  for (const [y, row] of rows.entries())
    for (const [x, cell] of row.entries()) {
      const [l = 0, r = 0, t = 0, b = 0] = [across[x], across[x + 1], down[y], down[y + 1]];
      for (const shift of shifts) {
        if (cell !== '<') draw([l + shift, b + gap], [l + shift, t - gap]);
        if (x === row.length - 1) draw([r + shift, b + gap], [r + shift, t - gap]);
        if (cell !== '^') draw([l + gap, t + shift], [r - gap, t + shift]);
        if (y === rows.length - 1) draw([l + gap, b + shift], [r - gap, b + shift]);
      }
      if (cell === '^' || cell === '<') continue;
      let end = y + 1;
      while (rows[end]?.[x] === '^') end++;
      const own = lines(x, y);
      const room = t - (down[end] ?? 0) - own.length * 1.4 * size;
      const first = t - (align === 'middle' ? room / 2 : 2) - 1.1 * size;
      for (const [i, text] of own.entries()) if (text !== '') marks.push({ x: l + PADDING, y: first - i * 1.4 * size, text, size }); // prettier-ignore
    }
  return { marks, bottom: down.at(-1) ?? 0 };
}

/** A paragraph in lines of so many characters. */
function broke(paragraph: string, width: number): string[] {
  const found: string[] = [];
  let rest = paragraph;
  while (rest !== '') {
    const fits = Math.max(1, fitting(rest, width));
    found.push(rest.slice(0, fits));
    rest = rest.slice(fits);
  }
  return found.length === 0 ? [''] : found;
}
