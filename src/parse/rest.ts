import { type Source, storedSpan } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { unreadClauses } from './unread-clauses.ts';

/** A range of the clean text. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A letter, ideograph or digit: what counts as a character that was read or not. */
const CHARACTER = /[\p{L}\p{N}]/u;

/**
 * The stretches of the stored text of which nothing was made: in no measure, heading, citation, data of the paper or
 * line of the page. White space and marks between two of them join them; one of marks alone is none. Linear in the text.
 */
export function rest(source: Source, all: readonly Line[], ranges: readonly Range[], spans: readonly Span[]): Span[] {
  const known = [...ranges.map(({ from, to }) => storedSpan(source, from, to)), ...spans].sort(
    (a, b) => a.start - b.start,
  );
  const found: { start: number; end: number }[] = [];
  let next = 0;
  let reached = 0;
  for (const line of all) {
    const { start, end } = storedSpan(source, line.from, line.to);
    let at = Math.max(start, reached);
    for (; next < known.length && (known[next] as Span).start < end; next++) {
      const span = known[next] as Span;
      add(source, found, at, span.start);
      at = Math.max(at, span.end);
    }
    add(source, found, at, end);
    reached = Math.max(reached, at);
  }
  return found;
}

function add({ text }: Source, found: { start: number; end: number }[], start: number, end: number): void {
  if (start >= end || !CHARACTER.test(text.slice(start, end))) return;
  const last = found.at(-1);
  if (last && !CHARACTER.test(text.slice(last.end, start))) last.end = end;
  else found.push({ start, end });
}

/** The lines that the head of the paper, its sign-off and the page around it take. */
export const headLines = ({ notice, paper, page }: Layout): Line[] => [
  ...page,
  ...[notice, paper].flatMap((part) =>
    part === null
      ? []
      : [
          ...part.issuers,
          ...part.title,
          ...part.repeated,
          ...part.signers,
          ...[part.addressees, part.date].flatMap((line) => line ?? []),
        ],
  ),
];

/** What looks like a responsibility clause in such stretches; a label that only closes a sentence is none. */
export const unreadIn = (source: Source, stretches: readonly Span[]): { clauses: []; unread: Range[] } => ({
  clauses: [],
  unread: stretches.flatMap(({ start, end }) =>
    unreadClauses(source.folded, cleanIndex(source, start), cleanIndex(source, end), []).filter(
      ({ from, to }) => !closesSentence(source.folded, from, to),
    ),
  ),
});

/** …并逐项明确了责任单位: */
const closesSentence = (folded: string, from: number, to: number): boolean =>
  /^[^\n:]*:\s*$/.test(folded.slice(from, to).split('\n')[0] ?? '') && /[^\s。;]/.test(folded[from - 1] ?? '\n');

/** The first character of the clean text that begins at or after an offset of the stored one. */
function cleanIndex({ starts }: Source, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
