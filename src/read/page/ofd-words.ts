import type { SetWords } from './page-lines.ts';

/** A text object of an OFD page: where it stands, and how large. */
export interface TextObject {
  readonly boundary: readonly number[];
  readonly matrix: readonly number[];
  readonly size: number;
}

/** The words of a text code on the page, divided where an advance is much wider than a letter. */
export function setWords(
  object: TextObject,
  code: { x: number; y: number; advances: readonly number[] },
  text: string,
): SetWords[] {
  const [left = 0, top = 0] = object.boundary;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix;
  const scale = Math.hypot(c, d) || 1;
  if (Math.abs(b) > 0.2 * Math.abs(a) || a <= 0) return [];
  const size = object.size * scale;
  const found: SetWords[] = [];
  let x = code.x;
  let from = x;
  let run = '';
  const close = (end: number): void => {
    if (run.trim() !== '')
      found.push({
        text: run,
        x: left + a * from + c * code.y + e,
        y: top + b * from + d * code.y + f,
        width: a * (end - from),
        size,
      });
    run = '';
  };
  for (const [i, letter] of [...text].entries()) {
    const natural = object.size * (letter.charCodeAt(0) < 0x100 ? 0.5 : 1);
    const advance = code.advances[i] ?? natural;
    run += letter;
    if (advance > natural + 0.7 * object.size || advance < 0) {
      close(x + natural);
      from = x + advance;
    }
    x += advance;
  }
  close(x);
  return found;
}

/** 4.2 4.2 3.1, or g 12 4.2 for twelve times 4.2. */
export function advancesOf(words: string | undefined): number[] {
  const parts = (words ?? '')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  const found: number[] = [];
  for (let i = 0; i < parts.length && found.length < 10_000; i++) {
    if (parts[i] !== 'g') found.push(Number(parts[i]));
    else {
      for (let n = Math.min(Number(parts[i + 1]), 10_000); n > 0; n--) found.push(Number(parts[i + 2]));
      i += 2;
    }
  }
  return found;
}
