/** A text without its pinyin glosses; `starts[i]` is where its character `i` stood, with the old length at the end. */
export interface Stripped {
  readonly text: string;
  readonly starts: Int32Array;
  /** Ranges of the old text where a gloss lost its opening bracket together with the character before it. */
  readonly broken: readonly { readonly start: number; readonly end: number }[];
}

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const ANY_TONE = new RegExp(`[${TONED}]`);
const SYLLABLE = `(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?[aeiouüv${TONED}]{1,3}(?:ng?|r)?`;
// 領(lǐng), 會( huì ), 間(jian)(jian), 領（lǐng）; with the opening bracket broken away: 開展?fàn)I造
const GLOSS = new RegExp(
  `(?:(?<=[㐀-鿿A-Z]\\n?)[(（]|[?？])\\s{0,2}(${SYLLABLE}(?:\\s${SYLLABLE})?)\\s{0,2}[)）]`,
  'g',
);
const GLOSS_AGAIN = new RegExp(`^[(（]\\s{0,2}${SYLLABLE}\\s{0,2}[)）]`);

/**
 * Take the pinyin after traditional characters out (FORMATS: 發(fā)展), before any rule looks at brackets. Readings
 * without tone marks only where a paper has at least three with them, so that `(app)` or `(de)` in an ordinary paper stay.
 */
export function stripGlosses(text: string): Stripped {
  if (!ANY_TONE.test(text)) return { text, starts: identity(text.length), broken: [] };
  const all = [...text.matchAll(GLOSS)];
  const toned = all.filter((m) => ANY_TONE.test(m[1] ?? ''));
  if (toned.length === 0) return { text, starts: identity(text.length), broken: [] };
  const found = toned.length < 3 ? toned : all;
  const parts: string[] = [];
  const starts = new Int32Array(text.length + 1);
  const broken: { start: number; end: number }[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    parts.push(text.slice(from, to));
    for (let i = from; i < to; i++) starts[length++] = i;
  };
  for (const match of found) {
    const lost = /^[?？]/.test(match[0]);
    keep(match.index);
    if (lost) broken.push({ start: match.index, end: Math.min(text.length, match.index + match[0].length + 1) });
    from = match.index + match[0].length;
    for (
      let again = GLOSS_AGAIN.exec(text.slice(from, from + 20));
      again;
      again = GLOSS_AGAIN.exec(text.slice(from, from + 20))
    ) {
      from += again[0].length;
    }
  }
  keep(text.length);
  starts[length] = text.length;
  return { text: parts.join(''), starts: starts.subarray(0, length + 1), broken };
}

function identity(length: number): Int32Array {
  const starts = new Int32Array(length + 1);
  for (let i = 0; i <= length; i++) starts[i] = i;
  return starts;
}
