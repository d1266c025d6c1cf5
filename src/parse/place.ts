import type { Lexicon } from './lexicon.ts';

const PRINTED =
  /^(?:中共|中国共产党|共青团|国家税务总局|国网)?([一-龥]{2,6}?(?:自治区|自治州|自治县|省|市|地区|盟|县|区|旗))(?!场|政府采购)/;

/** The place a name or title begins with: 江门市司法局 → 江门市; printed places that are not in the list too. */
export function placeOf(name: string, lex: Lexicon): string | null {
  const bare = name.replace(/^(?:中共|中国共产党|共青团|国家税务总局|国网)/, '').replace(/^[“"《]/, '');
  const known = lex.places.find((place) => bare.startsWith(place));
  const printed = PRINTED.exec(bare)?.[1];
  // a district may be named within its city: 广州市南沙区
  if (known !== undefined) return known;
  if (printed !== undefined && !/[全各本我局委办部厅关于的年]|^(?:市|省|县|区)/.test(printed)) return printed;
  const stem = [...lex.stems.keys()].find((s) => bare.startsWith(s));
  return stem === undefined ? null : (lex.stems.get(stem) ?? null);
}

/**
 * The single place a text speaks of most (DESIGN: jurisdiction): named at least three times and twice as often as any
 * other that neither lies in it nor holds it. Null where no place stands out.
 */
export function dominantPlace(folded: string, lex: Lexicon): string | null {
  const counts = new Map<string, number>();
  for (const [stem, place] of lex.stems) {
    let count = 0;
    for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + stem.length)) count++;
    if (count > 0) counts.set(place, count);
  }
  const [best, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 3) return null;
  const rival = others.find(([place]) => lex.parent.get(place) !== best[0] && lex.parent.get(best[0]) !== place);
  return rival !== undefined && rival[1] * 2 > best[1] ? null : best[0];
}
