import { lastUpTo } from './last-up-to.ts';
import type { SetWords } from './page-lines.ts';
import type { RuledGrid } from './ruled-grid.ts';

/** The words of a page by the cells of a grid, and those that stand in none. */
export interface PlacedWords {
  readonly cells: ReadonlyMap<number, readonly SetWords[]>;
  readonly outside: readonly SetWords[];
}

/** Put words into the cells of a grid by their middle; words set in one go over a rule are parted at the space there. */
export function placeWords(grid: RuledGrid, words: readonly SetWords[]): PlacedWords {
  const cells = new Map<number, SetWords[]>();
  const outside: SetWords[] = [];
  for (const whole of words) {
    if (!isWithin(grid, whole)) {
      outside.push(whole);
      continue;
    }
    for (const part of partsOf(grid, whole)) {
      const cell = cellAt(grid, part.x + part.width / 2, part);
      const list = cells.get(cell) ?? [];
      if (cell < 0) outside.push(part);
      else cells.set(cell, list);
      list.push(part);
    }
  }
  return { cells, outside };
}

/** Above the base line, where the letters have their middle. */
const middle = (words: SetWords): number => words.y - 0.35 * words.size;

function isWithin({ across, down }: RuledGrid, words: SetWords): boolean {
  const [x, y] = [words.x + words.width / 2, middle(words)];
  return x > (across[0] ?? 0) && x < (across.at(-1) ?? 0) && y > (down[0] ?? 0) && y < (down.at(-1) ?? 0);
}

const cellAt = ({ across, down, cells }: RuledGrid, x: number, words: SetWords): number => {
  const row = cells[Math.min(lastUpTo(down, middle(words)), cells.length - 1)];
  return row?.[Math.min(lastUpTo(across, x), row.length - 1)] ?? -1;
};

function partsOf(grid: RuledGrid, words: SetWords): SetWords[] {
  const inset = 0.3 * words.size;
  const first = cellAt(grid, words.x + inset, words);
  if (!/\S\s+\S/.test(words.text) || first === cellAt(grid, words.x + words.width - inset, words)) return [words];
  const units = [...words.text].map((letter) => (letter.charCodeAt(0) < 0x100 ? 0.5 : 1));
  const unit = words.width / units.reduce((sum, one) => sum + one, 0);
  const found: SetWords[] = [];
  let from = words.x;
  let at = words.x;
  let text = '';
  let cell = first;
  for (const [i, letter] of [...words.text].entries()) {
    const width = (units[i] ?? 0) * unit;
    const isSpace = letter.trim() === '';
    const next = isSpace ? cellAt(grid, at + width + inset, words) : cell;
    if (next !== cell) {
      found.push({ ...words, text, x: from, width: at - from });
      [from, text, cell] = [at + width, '', next];
    } else text += letter;
    at += width;
  }
  found.push({ ...words, text, x: from, width: at - from });
  return found.filter((part) => part.text.trim() !== '');
}
