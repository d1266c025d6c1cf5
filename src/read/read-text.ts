import type { Source } from '../model/source.ts';
import { foldWidth } from '../model/fold-width.ts';
import { simplify } from './simplify.ts';
import { stripBold } from './strip-bold.ts';
import { stripGlosses } from './strip-glosses.ts';
import { type Wrap, wraps } from './wraps.ts';

/** A paper from its stored text: the text the rules look at and the way back to the stored one. */
export function readText(text: string, uri: string, sha256: string): Source {
  const { text: bare, starts, broken } = stripBold(stripGlosses(text));
  const clean = simplify(bare);
  const joined = withoutWraps(clean, starts);
  return { uri, text, ...joined, sha256, garbled: [...broken, ...replaced(text)] };
}

/** The clean text with wrapped lines joined, and the starts of what is left of it. */
function withoutWraps(clean: string, starts: Int32Array): Pick<Source, 'clean' | 'folded' | 'starts'> {
  const folded = foldWidth(clean);
  const cuts = wraps(folded);
  if (cuts.length === 0) return { clean, folded, starts };
  const left = new Int32Array(clean.length + 1);
  let length = 0;
  let from = 0;
  for (const cut of [...cuts, { from: clean.length, to: clean.length, by: '' } satisfies Wrap]) {
    for (let i = from; i < cut.from; i++) left[length++] = starts[i] as number;
    if (cut.by !== '') left[length++] = starts[cut.from] as number;
    from = cut.to;
  }
  left[length] = starts[clean.length] as number;
  return { clean: cutOut(clean, cuts), folded: cutOut(folded, cuts), starts: left.slice(0, length + 1) };
}

function cutOut(text: string, cuts: readonly Wrap[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const cut of cuts) {
    parts.push(text.slice(from, cut.from), cut.by);
    from = cut.to;
  }
  return parts.join('') + text.slice(from);
}

/** Places where a character was lost in an earlier conversion and stands as U+FFFD. */
function replaced(text: string): { start: number; end: number }[] {
  if (!text.includes('\ufffd')) return [];
  return [...text.matchAll(/\ufffd+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
