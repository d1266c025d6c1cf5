import type { Source } from '../model/source.ts';
import { foldWidth } from '../model/fold-width.ts';
import { simplify } from './simplify.ts';
import { stripGlosses } from './strip-glosses.ts';

/** A paper from its stored text: the text the rules look at and the way back to the stored one. */
export function readText(text: string, uri: string, sha256: string): Source {
  const { text: bare, starts, broken } = stripGlosses(text);
  const clean = simplify(bare);
  return { uri, text, clean, folded: foldWidth(clean), starts, sha256, garbled: [...broken, ...replaced(text)] };
}

/** Places where a character was lost in an earlier conversion and stands as U+FFFD. */
function replaced(text: string): { start: number; end: number }[] {
  if (!text.includes('\ufffd')) return [];
  return [...text.matchAll(/\ufffd+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
