import { type Place, placeAt, type Source } from '../model/source.ts';
import { readPlaces } from '../model/stored-places.ts';
import { oneRowEach } from './batch.ts';
import { textOf, textOrNull } from './from-row.ts';
import type { Evidence } from './refs.ts';

/** A stored text with where its stretches stand in the file; plain text has lines only. */
export type PlacedText = Pick<Source, 'text' | 'places'>;

/** The stored texts of documents, with their places. */
export const placedTexts = oneRowEach('ask/document-places', (row): PlacedText => {
  const table = textOrNull(row.places);
  const places = table === null ? null : readPlaces(table);
  return { text: textOf(row.text), ...(places === null ? {} : { places }) };
});

/**
 * Where evidence stands in the file of its document. Null where it is implied, and where another version of the paper
 * has come since it was read.
 */
export const placeIn = (paper: PlacedText | null, { quote, start }: Pick<Evidence, 'quote' | 'start'>): Place | null =>
  quote !== null && start !== null && paper?.text.startsWith(quote, start) === true ? placeAt(paper, start) : null;
