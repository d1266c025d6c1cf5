/** A line as it stands in the file, without the white space around it. */
export interface PhysicalLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** White space before it, in columns; a full-width space takes two. */
  readonly indent: number;
  /** Columns and characters to its end, white space before it included; a Chinese character takes two columns. */
  readonly columns: number;
  readonly characters: number;
  readonly afterBlank: boolean;
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff;

/** The lines of a folded text that are not blank. */
export function physicalLines(text: string): PhysicalLine[] {
  const found: PhysicalLine[] = [];
  let breaks = 0;
  for (let at = 0; at < text.length;) {
    let to = at;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let from = at;
    let end = to;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
    while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
    if (from < end) {
      const words = text.slice(from, end);
      found.push({
        from,
        to: end,
        text: words,
        indent: columns(text, at, from),
        columns: columns(text, at, end),
        characters: end - at,
        afterBlank: breaks > 0 || found.length === 0,
      });
      breaks = 0;
    } else breaks++;
    at = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return found;
}

function columns(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += text.charCodeAt(i) < 0x250 ? 1 : 2;
  return width;
}
