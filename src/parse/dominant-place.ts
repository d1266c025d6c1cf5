import type { Lexicon } from './lexicon.ts';

/**
 * The single place a text speaks of most (DESIGN: jurisdiction): named at least three times and twice as often as any
 * other that neither lies in it nor holds it. Null where no place stands out.
 */
export function dominantPlace(folded: string, lex: Lexicon): string | null {
  const counts = new Map<string, number>();
  const own = folded.replace(/《[^《》]{0,400}》/g, '');
  for (const [stem, place] of lex.places.stems) {
    let count = 0;
    for (let at = own.indexOf(stem); at >= 0; at = own.indexOf(stem, at + stem.length)) count++;
    if (count > 0) counts.set(place, count);
  }
  const [best, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 3) return null;
  const rival = others.find(
    ([place]) => lex.places.parent.get(place) !== best[0] && lex.places.parent.get(best[0]) !== place,
  );
  return rival !== undefined && rival[1] * 2 > best[1] ? null : best[0];
}
