/** One line of a paper without the white space around it: a range of the clean text, and its folded words. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

const TAGS = /^(?:<\/?[a-z][^<>]{0,60}>\s{0,4})+/i;
/** - **(一)…: the marks of a Markdown list or heading before the words. */
const MARKS = /^(?!-\s{0,3}\d{1,4}\s{0,3}-$)(?:(?:[-*+>]|#{1,6})\s{1,3}){0,3}(?:\*\*)?(?=[^\s*])/;
const CLOSING_TAGS = /(?:<\/?[a-z]{1,8}\s?\/?>\s{0,4}){1,4}$/i;

/** The lines of a folded text that are not blank. */
export function lines(folded: string): Line[] {
  const found: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from <= folded.length;) {
    const { stop, next } = endOfLine(folded, from);
    let a = from;
    let b = stop;
    while (a < b && isSpace(folded.charCodeAt(a))) a++;
    while (b > a && isSpace(folded.charCodeAt(b - 1))) b--;
    // tags that an earlier conversion left: <p align="left">附件…</p>
    const start = folded.slice(a, Math.min(b, a + 120));
    const open = TAGS.exec(start)?.[0].length ?? MARKS.exec(start)?.[0].length ?? 0;
    const close = CLOSING_TAGS.exec(folded.slice(Math.max(a + open, b - 40), b))?.[0].length ?? 0;
    a += open;
    b -= close;
    if (a < b) found.push({ from: a, to: b, text: folded.slice(a, b), afterBlank });
    afterBlank = a >= b;
    from = next;
  }
  return found;
}

/** A tag at which a page begins a new line. */
const BREAK = /^<(?:\/(?:p|div|li|tr|h\d|table)|br|p|div|li|tr|h\d)(?:\s[^<>]{0,80})?\s?\/?>/i;

/** Where a line ends: at a line end, or at a tag that an earlier conversion left and that ends one. */
function endOfLine(text: string, from: number): { stop: number; next: number } {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) return { stop: i, next: i + 1 };
    const tag = c === 60 && i > from ? BREAK.exec(text.slice(i, i + 100)) : null;
    if (tag) return { stop: i, next: i + tag[0].length };
  }
  return { stop: text.length, next: text.length + 1 };
}

export const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 13 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff;

/** Whether a line ends like a sentence (a closing quote or bracket after the stop does not matter). */
export const endsSentence = (text: string): boolean =>
  /[。;!?:,、】〕\])][”’"）]?$/.test(text) && !/^\([^()]*\)$/.test(text);
