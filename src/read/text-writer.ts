import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place, PlacedSpan } from '../model/source.ts';
import { type Extracted, Refusal } from './extracted.ts';

/** Words with their place in the file. */
export interface Placed {
  readonly text: string;
  readonly at: Place;
}

/** Most characters a stored text may have; the longest papers of the genre have half a million. */
const MAX_TEXT = 8 * 1024 * 1024;

/** Collects the stored text of a paper line by line, with the places of its words. */
export interface TextWriter {
  /** A line of its own; line ends inside stay. */
  line(words: string, at: Place): void;
  /** A row of a table: its cells on one line with ` | ` between them. */
  row(cells: readonly Placed[]): void;
  /** A line that several places share: the parts follow each other as they are. */
  parts(parts: readonly Placed[]): void;
  /** An empty line, never two. */
  gap(): void;
  note(finding: Diagnostic): void;
  done(): Extracted;
}

/** A writer with nothing in it yet. */
export function textWriter(): TextWriter {
  const parts: string[] = [];
  const places: PlacedSpan[] = [];
  const notes: Diagnostic[] = [];
  let length = 0;
  let blank = true;
  const put = (words: string): void => {
    parts.push(words);
    length += words.length;
    if (length > MAX_TEXT) throw new Refusal('too-large', `${MAX_TEXT / 1024 / 1024} M 字`);
  };
  const place = (words: string, at: Place): void => {
    if (words === '') return;
    const last = places.at(-1);
    if (last !== undefined && samePlace(last.at, at))
      places[places.length - 1] = { ...last, end: length + words.length };
    else places.push({ start: length, end: length + words.length, at });
    put(words);
    blank = false;
  };
  return {
    line(words, at) {
      place(words, at);
      put('\n');
    },
    row(cells) {
      for (const [i, cell] of cells.entries()) {
        if (i > 0) put(' | ');
        place(inCell(cell.text), cell.at);
      }
      put('\n');
    },
    parts(list) {
      for (const part of list) place(part.text, part.at);
      put('\n');
    },
    gap() {
      if (!blank) put('\n');
      blank = true;
    },
    note: (finding) => notes.push(finding),
    done: () => ({ text: parts.join(''), places, notes }),
  };
}

/** The words of a cell on one line; a bar inside would look like the end of the cell. */
const inCell = (words: string): string => words.replace(/\s+/g, ' ').trim().replaceAll('|', '¦');

const samePlace = (a: Place, b: Place): boolean =>
  'page' in a && 'page' in b ? a.page === b.page : 'element' in a && 'element' in b && a.element === b.element;
