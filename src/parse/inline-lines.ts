import { isDateLine } from './dates.ts';
import type { Line } from './lines.ts';
import { type Ordinal, ordinalOf } from './ordinal.ts';

/** A line longer than this may hold a whole section or paper, in characters. */
const LONG = 600;

/** A clause with an item right behind it: …(市水务局负责)2.种草。 */
const ITEM = String.raw`\s{0,4}(?:\d{1,3}[.、](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)`;
const CLAUSED = new RegExp(
  String.raw`(?:牵头|负责|配合|落实|参与|单位:|部门:|科室:)[^()〔〕【】]{0,200}[)〕】\]][。;]?${ITEM}|(?:单位|部门|科室):[^。]{2,200}。${ITEM}`,
);

/** A heading with its first item right behind it: 二、工作措施(一)完善设施。 */
const GLUED =
  /^((?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)(?=[^()]{2,20}1[.、](?!\d)))[^。,;:()《》\d]{2,20})(?:\((?:[一二三四五六七八九十]{1,3}|1)\)|\d{1,2}[.、]\s?(?!\d))/;

/**
 * Lines of a paper that lost its line ends (FORMATS: everything inline in one paragraph): where hardly any are left, a
 * space is one; and a line in which items are counted on, a long one or one with
 * a clause before an item, is cut before each of them.
 */
export function inlineLines(lines: readonly Line[]): Line[] {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const lost = (length > 1200 && length / Math.max(lines.length, 1) > 700) || (lines.length === 1 && length > 150);
  return lines.flatMap(atBullets).flatMap((line) => {
    const clausesInside = CLAUSED.test(line.text) || line.text.search(BEHIND_NAME) >= 0;
    if (line.text.length < LONG && !lost && !clausesInside) return withoutItem(line);
    const parts = (lost ? atSpaces(line) : [line]).flatMap(withoutItem);
    const items = parts.map(itemsOf);
    const counted = new Set(items.flat().map(({ ordinal }) => countOf(ordinal.level, ordinal.value)));
    const split = parts.flatMap((part, i) =>
      cut(
        part,
        (items[i] ?? []).filter((item) => goesOn(item, counted)).map(({ at }) => at),
      ),
    );
    return signedApart(split.flatMap(withoutItem));
  });
}

/** What a list was marked with, also as ? where its sign was lost: ? 推进科普。(科技部牵头) ? 扩大开放。 */
const BULLET = /(?:^|(?<=[。;)】〕\s]))(?:\?{1,3}|[•●◆■▪►])\s{1,3}(?=[一-龥“《])/g;

/** A line with several bulleted items as a line for each, without its bullet. */
function atBullets(line: Line): Line[] {
  const bullets = [...line.text.matchAll(BULLET)];
  if (bullets.length < 2) return [line];
  const places = bullets.flatMap(({ index, 0: sign }) => [index, index + sign.length]);
  return cut(line, places).filter(({ text }) => !/^(?:\?{1,3}|[•●◆■▪►])$/.test(text));
}

const cut = (line: Line, places: readonly number[]): Line[] => {
  const starts = [0, ...places.filter((at) => at > 0 && at < line.text.length)];
  return starts.flatMap((start, i): Line[] => {
    const words = line.text.slice(start, starts[i + 1] ?? line.text.length);
    const lead = words.length - words.trimStart().length;
    const text = words.trim();
    return text === ''
      ? []
      : [
          {
            from: line.from + start + lead,
            to: line.from + start + lead + text.length,
            text,
            afterBlank: i === 0 && line.afterBlank,
          },
        ];
  });
};

/** A figure in the words of a sentence, not an ordinal or a year. */
const FIGURE = /^(?!(?:19|20)\d{2}\s?年)\d{1,8}(?![\d.、])/;

/** Spaces outside titles, and the colon after the addressees. */
function atSpaces(line: Line): Line[] {
  const places: number[] = [];
  let inTitle = false;
  for (let i = 1; i < line.text.length; i++) {
    const c = line.text[i] ?? '';
    if (c === '《') inTitle = true;
    if (c === '》') inTitle = false;
    const before = line.text[i - 1] ?? '';
    // no space between a figure and its words: 投资 2 亿元
    const figure = /\d\s$/.test(line.text.slice(i - 2, i)) || FIGURE.test(line.text.slice(i, i + 8));
    const apart = before === ' ' && c !== ' ' && !figure;
    const addressed = before === ':' && /^(?:现将|《|经|为)/.test(line.text.slice(i, i + 2)) && i < 800;
    const closing = /[。)）]/.test(before) && /^本[^。,]{1,6}自[^。,]{2,14}起/.test(line.text.slice(i, i + 30));
    if (!inTitle && (apart || addressed || closing)) places.push(i);
  }
  return cut(line, places);
}

/** A heading and the item behind it apart. */
const withoutItem = (line: Line): Line[] => {
  const heading = GLUED.exec(line.text)?.[1];
  return heading === undefined ? [line] : cut(line, [heading.length]);
};

interface InlineItem {
  readonly at: number;
  readonly ordinal: Ordinal;
}

/** A label of units, and right behind its last name the next item: 配合部门:各街道2.建立 */
const BEHIND_NAME = /(?:责任|牵头|配合|主办|承办|落实)(?:单位|部门|科室):[^。;:]{2,80}?[一-龥)](?=\d{1,3}[.、](?!\d))/g;

/** What may be an item inside a line: an ordinal after the end of a sentence or clause. */
function itemsOf(line: Line): InlineItem[] {
  const found: InlineItem[] = [];
  const behind = new Set([...line.text.matchAll(BEHIND_NAME)].map((match) => match.index + match[0].length));
  for (let i = 0; i < line.text.length; i++) {
    if (!'。;!?)】〕: '.includes(line.text[i - 1] ?? '。') && !behind.has(i)) continue;
    const ordinal = ordinalOf(line.text.slice(i, i + 16));
    if (ordinal !== null && ordinal.level <= 4) found.push({ at: i, ordinal });
  }
  return found;
}

/** Whether it goes on counting: 1. 2. 3., (一) (二), 一、 二、. */
const goesOn = ({ ordinal: { level, value } }: InlineItem, counted: ReadonlySet<number>): boolean =>
  counted.has(countOf(level, value - 1)) || counted.has(countOf(level, value + 1));

/** Level and value of an ordinal in one number. */
const countOf = (level: number, value: number): number => value * 8 + level;

/** …请认真贯彻执行。渭阳市人民政府, with its date in the next part: the issuer signs, and is a line of its own. */
const signedApart = (parts: readonly Line[]): Line[] =>
  parts.flatMap((part, i) => {
    const signer = /。([^。,、:;]{3,30})$/.exec(part.text)?.[1];
    return signer !== undefined && isDateLine(parts[i + 1]?.text ?? '')
      ? cut(part, [part.text.length - signer.length])
      : [part];
  });
