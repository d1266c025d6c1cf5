import type { Span } from './span.ts';

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
}

/** The words a span covers, exactly as stored. */
export const quote = (source: Source, span: Span): string => source.text.slice(span.start, span.end);

/** The stored span of a range of the clean text, trailing pinyin glosses of its last character included. */
export const storedSpan = (source: Source, from: number, to: number): Span => ({
  start: source.starts[from] ?? source.text.length,
  end: source.starts[to] ?? source.text.length,
});
