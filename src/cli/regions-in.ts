import { placeAt, quote, type Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Region } from '../show/checked-paper.ts';
import { positionsIn } from '../show/positions-in.ts';

/** Where spans of a paper are, for people and other programs. */
export function regionsIn(source: Source): (span: Span) => Region {
  const position = positionsIn(source.text);
  return (span) => ({
    from: position(span.start),
    to: position(span.end),
    words: quote(source, span),
    at: source.places === undefined || source.places.length === 0 ? null : placeAt(source, span.start),
  });
}
