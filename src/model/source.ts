import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** Where in its file a stretch of stored text stands: what a person needs to find it there. */
export type Place =
  | { readonly line: number }
  | { readonly page: number }
  | { readonly sheet: string; readonly cell: string }
  | { readonly element: string };

/** A stretch of stored text and its place. */
export interface PlacedSpan extends Span {
  readonly at: Place;
}

/**
 * A paper as read: what was stored, what the rules look at, and the way back from the second to the first.
 *
 * `clean` is the stored text in simplified script without pinyin glosses; `folded` is `clean` with full-width
 * punctuation, letters and digits made ASCII (FORMATS: text normalisation). Both have the same length; `starts[i]` is
 * where their character `i` begins in `text`, and `starts[clean.length]` is `text.length`.
 */
export interface Source {
  /** Path below the folder that was loaded, with `/`, in NFC. */
  readonly uri: string;
  readonly text: string;
  readonly clean: string;
  readonly folded: string;
  readonly starts: Int32Array;
  /** Hex SHA-256 of the bytes of the file. */
  readonly sha256: string;
  /** Places where characters are broken and cannot be read, as spans of `text`. */
  readonly garbled: readonly Span[];
  /** Places of stretches of `text`, in order and apart; plain text has none, its places are lines. */
  readonly places?: readonly PlacedSpan[];
  /** What the reader left out of the file, with its reason. */
  readonly notes?: readonly Diagnostic[];
}

/** The words a span covers, exactly as stored. */
export const quote = (source: Source, span: Span): string => source.text.slice(span.start, span.end);

/**
 * The stored span of a range of the clean text, trailing pinyin glosses of its last character included, a line end that
 * the clean text does not have (a wrap) and marks of Markdown excluded.
 */
export function storedSpan(source: Source, from: number, to: number): Span {
  const { text, clean, starts } = source;
  const start = starts[from] ?? text.length;
  const end = starts[to] ?? text.length;
  const last = starts[to - 1] ?? 0;
  if (to <= from || end <= last + 1 || isBreak(clean[to - 1])) return { start, end };
  if (text.startsWith('**', last + 1)) return { start, end: last + 1 };
  const wrap = text.slice(last + 1, end).search(/(?<!\s)\s*[\n\r\f\u2028\u2029]/);
  return { start, end: wrap < 0 ? end : last + 1 + wrap };
}

const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r';

/** Where an offset of the stored text is in the file; of plain text, and before the first place, the line. */
export function placeAt(source: Pick<Source, 'text' | 'places'>, offset: number): Place {
  const places = source.places ?? [];
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as PlacedSpan).start <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.at ?? { line: source.text.slice(0, offset).split('\n').length };
}
