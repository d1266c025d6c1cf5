/** How a line is numbered; levels in the order of the genre: 一、 → (一) → 1. → (1) → ① (FORMATS: numbering). */
export interface Ordinal {
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** As printed, without its end mark: `1.` → `1`, `一、` → `一`, `(一)` → `(一)`. */
  readonly printed: string;
  readonly value: number;
  /** Length of ordinal, end mark and white space after it. */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾]{1,5}';
const FORMS: readonly (readonly [Ordinal['level'], RegExp])[] = [
  [1, new RegExp(`^(${HAN})\\s{0,2}[、.]\\s{0,4}`)],
  [2, new RegExp(`^(\\(\\s?${HAN}\\s?\\))\\s{0,4}[、.]?`)],
  [4, /^(\(\d{1,3}\)|\d{1,3}\))\s{0,4}/],
  [3, /^(\d{1,3})\s?(?:[、.](?!\d(?!\d{3}年))(?!(?:jpe?g|png|gif|bmp|docx?|pdf|xlsx?)\b)|、)\s{0,4}/i],
  [5, /^([①-⑳])\s{0,4}[、.]?/],
  // 1.1.1 and 1.1 before words; 1.5公里 is none
  [4, /^(\d{1,2}\.\d{1,2}\.\d{1,2})[、.]?\s{0,4}(?=[一-龥“《])/],
  [3, /^(\d{1,2}\.\d{1,2})\s{1,4}(?=[一-龥“《])/],
  // 问题1:, 任务三: in lists of what is to be mended or done
  [3, new RegExp(`^((?:问题|任务|事项|指标|清单)\\s?(?:\\d{1,3}|${HAN}))\\s?[:.、]\\s{0,4}`)],
];

/** The ordinal a folded line begins with. `1.jpg`, `12.4`, `2020年` are none. */
export function ordinalOf(text: string): Ordinal | null {
  for (const [level, form] of FORMS) {
    const match = form.exec(text);
    if (match?.[1] !== undefined) {
      return { level, printed: match[1].replace(/\s/g, ''), value: valueOf(match[1]), length: match[0].length };
    }
  }
  return null;
}

/** The marker 一是, 二是 … a text begins with. */
export const itemMarker = (text: string): string | null =>
  /^([一二三四五六七八九十]{1,2}是)[^否]/.exec(text)?.[1] ?? null;

const ARTICLE = new RegExp(`^第(?:${HAN}|\\d{1,3})(条|章|节)(?:\\s|$)`);
const ARTICLE_GLUED = new RegExp(`^第(?:${HAN}|\\d{1,3})(条)`);

/** Whether a line is an article (第三条) or a chapter (第二章) of a 办法 or 条例. */
export const articleOf = (text: string): 'article' | 'chapter' | null => {
  if (!text.startsWith('第')) return null;
  const match = ARTICLE.exec(text) ?? ARTICLE_GLUED.exec(text);
  return match ? (match[1] === '条' ? 'article' : 'chapter') : null;
};

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore

/** The number of an ordinal: 十二 → 12, (三) → 3, ② → 2. */
export function valueOf(printed: string): number {
  const bare = printed.replace(/[()\s]|^[问任事指清][题务项标单]/g, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  if (/^[\d.]+$/.test(bare)) return Number(bare.split('.').at(-1));
  const circled = bare.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f;
  let total = 0;
  let digit = 0;
  for (const c of bare) {
    if (c === '十' || c === '拾') {
      total += (digit || 1) * 10;
      digit = 0;
    } else if (c === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else digit = DIGITS[c] ?? 0;
  }
  return total + digit;
}
