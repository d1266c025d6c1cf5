import { foldWidth } from '../model/fold-width.ts';
import type { Span } from '../model/span.ts';

/** Where words stand in a text, white space and width of punctuation apart; spans of the text as it is. */
export function wordsIn(text: string, words: string): Span[] {
  const wanted = foldWidth(words).replaceAll(/\s/g, '');
  if (wanted === '') return [];
  const kept: number[] = [];
  let bare = '';
  const folded = foldWidth(text);
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at] ?? '';
    if (/\s/.test(character)) continue;
    bare += character;
    kept.push(at);
  }
  const found: Span[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length))
    found.push({ start: kept[at] ?? 0, end: (kept[at + wanted.length - 1] ?? 0) + 1 });
  return found;
}
