const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '《': '》',
  '“': '”',
  '‘': '’',
  '<': '>',
};

/** A bracket at some place of a text and the one that closes it; an unclosed one has `close` at the end of the text. */
export interface Group {
  readonly open: number;
  /** Index of the closing bracket. */
  readonly close: number;
  readonly closed: boolean;
}

/**
 * The outermost groups of the given opening brackets in a folded text. Brackets of other kinds inside count as nested;
 * a closing bracket that fits nothing is passed over (FORMATS: doubled or unclosed brackets).
 */
export function groups(text: string, openers: string): Group[] {
  const found: Group[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!openers.includes(text[i] ?? '')) continue;
    const close = closeOf(text, i);
    if (close >= 0) {
      found.push({ open: i, close, closed: true });
      i = close;
    }
  }
  return found;
}

/** Index of the bracket that closes the one at `open`, or -1. */
export function closeOf(text: string, open: number): number {
  const own = CLOSING[text[open] ?? ''];
  if (own === undefined) return -1;
  const stack: string[] = [];
  for (let i = open; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return i;
    } else if (c === own && stack.includes(c)) {
      while (stack.pop() !== c);
      if (stack.length === 0) return i;
    } else if (CLOSING[c] !== undefined && (c !== '<' || own === '《' || own === '<')) stack.push(CLOSING[c] ?? '');
    else if (c === '。' && stack.length === 1 && own === '(' && i - open > 400) return -1;
  }
  return -1;
}

/** A part of a text between separators that stand outside all brackets. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The separator before it; empty for the first. */
  readonly before: string;
}

/** Split a folded text at the given characters where they stand outside brackets and quotes. */
export function splitOutside(text: string, separators: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let before = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (CLOSING[c] !== undefined && c !== '<') {
      const close = closeOf(text, i);
      if (close > i) i = close;
    } else if (separators.includes(c)) {
      pieces.push({ from, to: i, before });
      from = i + 1;
      before = c;
    }
  }
  pieces.push({ from, to: text.length, before });
  return pieces;
}
