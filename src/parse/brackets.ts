const CLOSING: Readonly<Record<string, string>> = {
  '(': ')', '【': '】', '〔': '〕', '[': ']', '《': '》', '“': '”', '‘': '’', '<': '>',
}; // prettier-ignore
const CLOSERS = new Set(Object.values(CLOSING));

/** 1 for each character that opens or closes, so that all others are passed over fast. */
const IS_BRACKET = new Uint8Array(0x10000);
for (const c of [...Object.keys(CLOSING), ...CLOSERS]) IS_BRACKET[c.charCodeAt(0)] = 1;

/** Farthest that a bracket may stand from the one that closes it, in characters; a clause or title is never longer. */
const REACH = 2000;

const NONE = new Int32Array(0);

function holdsBracket(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (IS_BRACKET[text.charCodeAt(i)] === 1) return true;
  return false;
}

/**
 * Where each opening bracket of a folded text is closed, -1 elsewhere, in one pass; empty where the text has no bracket. Brackets of other kinds inside
 * count as nested; one that stays open is given up when an outer one closes, a closing one that fits nothing is passed
 * over (FORMATS: doubled or unclosed brackets). < and > are brackets only inside 《》.
 */
export function closings(text: string): Int32Array {
  if (!holdsBracket(text)) return NONE;
  const close = new Int32Array(text.length).fill(-1);
  const stack: { at: number; closer: string }[] = [];
  const waiting: Record<string, number> = {};
  for (let i = 0; i < text.length; i++) {
    if (IS_BRACKET[text.charCodeAt(i)] === 0) continue;
    const c = text[i] ?? '';
    const closer = CLOSING[c];
    if (closer !== undefined) {
      if (c === '<' && !waiting['》']) continue;
      stack.push({ at: i, closer });
      waiting[closer] = (waiting[closer] ?? 0) + 1;
    } else if (CLOSERS.has(c) && waiting[c]) {
      let top = stack.pop();
      for (; top !== undefined && top.closer !== c; top = stack.pop())
        waiting[top.closer] = (waiting[top.closer] ?? 1) - 1;
      waiting[c] = (waiting[c] ?? 1) - 1;
      if (top !== undefined && i - top.at <= REACH) close[top.at] = i;
    }
  }
  return close;
}

/** A bracket at some place of a text and the one that closes it. */
export interface Group {
  readonly open: number;
  /** Index of the closing bracket. */
  readonly close: number;
}

/** The outermost closed groups of the given opening brackets in a folded text, of which `closings` may be known. */
export function groups(text: string, openers: string, close: Int32Array = closings(text)): Group[] {
  const found: Group[] = [];
  for (let i = 0; i < close.length; i++) {
    const end = close[i] ?? -1;
    if (end < 0 || !openers.includes(text[i] ?? '')) continue;
    found.push({ open: i, close: end });
    i = end;
  }
  return found;
}

/** A part of a text between separators that stand outside all brackets. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Split a folded text at the given characters where they stand outside brackets and quotes. */
export function splitOutside(text: string, separators: string): Piece[] {
  const close = closings(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const end = close[i] ?? -1;
    if (end > i) i = end;
    else if (separators.includes(text[i] ?? '')) {
      pieces.push({ from, to: i });
      from = i + 1;
    }
  }
  pieces.push({ from, to: text.length });
  return pieces;
}
