import type { Draft } from '../../src/model/draft.ts';
import { foldWidth } from '../../src/model/fold-width.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/read/read-text.ts';
import { words } from './words.ts';

/** The draft of a text. */
export const draftOf = (text: string): Draft => parse(readText(text, 'x.txt', ''), words);

/** What a draft says however it is printed: a line a measure with ordinal, units, roles and number of citations. */
export const readingOf = (draft: Draft): string[] => [
  ...draft.measures.map(
    ({ ordinal, units, cites }) =>
      `${folded(ordinal ?? '-')} ${units.map((unit) => `${unit.role} ${folded(unit.name)}`).join(', ')} cites ${cites.length}`,
  ),
  `outside cites ${draft.cites.length}`,
];

/** Width, brackets and white space do not count. */
const folded = (printed: string): string =>
  foldWidth(printed)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')');
