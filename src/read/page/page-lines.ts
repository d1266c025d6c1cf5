import type { Rule } from './rule.ts';

/** Words set at a place of a page; the origin is the upper left corner, lengths in points. */
export interface SetWords {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A page of set words. */
export interface SetPage {
  readonly words: readonly SetWords[];
  readonly width: number;
  readonly height: number;
  /** The straight lines drawn on it. */
  readonly rules?: readonly Rule[];
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Whether wide gaps divide it, as the cells of a table. */
  readonly divided: boolean;
}

/** The lines of a page from top to bottom. Words on one base line are one line; wide gaps become two spaces. */
export function pageLines({ words }: Pick<SetPage, 'words'>): PageLine[] {
  const open = words.filter((one) => one.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: SetWords[][] = [];
  for (const one of open) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(one.y - first.y) < 0.5 * Math.min(one.size, first.size)) row.push(one);
    else rows.push([one]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly SetWords[]): PageLine {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let divided = false;
  let right = -Infinity;
  let before: SetWords | undefined;
  for (const one of sorted) {
    if (before && isOverprint(before, one)) continue;
    const gap = before ? one.x - right : 0;
    const words = one.text.replace(/\s+/g, ' ').trim();
    if (gap > 2 * one.size) {
      text += '  ';
      divided = true;
    } else if (gap > 0.7 * one.size || (gap > 0.15 * one.size && /[\w%)]$/.test(text) && /^[\w(]/.test(words)))
      text += ' ';
    text += words;
    right = Math.max(right, one.x + one.width);
    before = one;
  }
  const first = sorted[0] as SetWords;
  return { text, left: first.x, right, y: first.y, size: Math.max(...sorted.map((one) => one.size)), divided };
}

/** Bold made by setting the same words twice. */
const isOverprint = (a: SetWords, b: SetWords): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.3 * a.size && Math.abs(a.y - b.y) < 0.3 * a.size;
