import type { CitationDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import type { Tense } from '../model/vocabulary.ts';
import { citationUse } from './citation-kind.ts';
import { NUMBER, numberOf, signOf } from './document-number.ts';
import type { Lexicon } from './lexicon.ts';
import type { TitleMark } from './titles.ts';

const NUMBERS = new RegExp(NUMBER.source, 'g');
/** Found much faster than a number, and in each. */
const YEAR = /[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]/;

/**
 * The documents a stretch cites by number alone (FORMATS: citations, number without title): 按照云府发〔2020〕1号文件要求.
 * A number behind a title belongs to the title; the paper's own number, and a line that holds nothing else, are none.
 */
export function numberCitations(
  source: Source,
  marks: readonly TitleMark[],
  lex: Lexicon,
  from: number,
  to: number,
  tense: Tense,
  own: string | null,
): CitationDraft[] {
  const { folded } = source;
  const found: CitationDraft[] = [];
  const text = folded.slice(from, to);
  if (!YEAR.test(text)) return found;
  for (const match of text.matchAll(NUMBERS)) {
    const words = match[1] ?? '';
    const sign = signOf(words);
    const start = from + match.index + words.length - sign.length;
    const end = from + match.index + match[0].length;
    const number = numberOf(folded.slice(start, end));
    if (sign.length > 9 || number === null || number === own || found.some((cite) => cite.number === number)) continue;
    const inTitle = marks.some((mark) => mark.from < end && start < mark.to);
    const ofTitle =
      /》\s?\([^()]*$/.test(folded.slice(Math.max(0, start - 60), start)) || /^\s?《/.test(folded.slice(end, end + 2));
    if (inTitle || ofTitle) continue;
    const line = folded.lastIndexOf('\n', start) + 1;
    const before = folded.slice(line, start);
    const rest = folded.slice(end, folded.indexOf('\n', end) < 0 ? folded.length : folded.indexOf('\n', end));
    if (/^[\s(|]*$/.test(before + rest.replace(/[)|]/g, '')) || /(?:文\s?号|字\s?号|编\s?号)[\s:|]*$/.test(before))
      continue;
    const use = citationUse(
      folded.slice(Math.max(from, start - 120), start),
      folded.slice(end, Math.min(to, end + 120)),
      tense,
      lex,
    );
    found.push({
      title: null,
      number,
      kind: use.kind,
      action: use.action,
      nested: [],
      rule: 'number',
      ...storedSpan(source, start, end),
    });
  }
  return found;
}
