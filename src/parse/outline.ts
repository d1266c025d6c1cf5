import { append } from '../model/append.ts';
import { splitOutside } from './brackets.ts';
import type { Lexicon } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';
import { labelOf } from './label.ts';
import { labelPair } from './label-pair.ts';
import { isCollective, looksLikeUnit, withoutBracket } from './unit-name.ts';
import { articleOf, itemMarker, type Ordinal, ordinalOf } from './ordinal.ts';

/** A numbered or headed item of a paper with what stands under it. */
export interface Node {
  readonly ordinal: Ordinal | null;
  readonly level: number;
  /** Heading lines, or the first line of an item that states something. */
  readonly lines: Line[];
  /** Whether its own line is only a heading. */
  readonly heading: boolean;
  /** Unnumbered paragraphs directly under it. */
  readonly paragraphs: Line[];
  /** Lines that begin with a label: 责任单位:… */
  readonly labels: Line[];
  readonly children: Node[];
}

/** The tree of a part of a paper; its root holds what comes before the first item. */
export function outline(body: readonly Line[], lex: Lexicon): Node {
  const root: Node = node(null, 0, [], true);
  const stack: Node[] = [root];
  const numbered = body.some((line) => ordinalOf(line.text) !== null);
  const pairAt = (i: number): number => (top(stack) === root ? i : (labelPair(body, i, lex)?.last ?? i));
  for (let i = 0; i < body.length; i++) {
    const line = body[i] as Line;
    if (ANNEX.test(line.text)) {
      stack.length = 1;
      continue;
    }
    if (/^附件\s?[:\d]/.test(line.text)) {
      while (
        i + 1 < body.length &&
        !/[。;]$/.test((body[i + 1] as Line).text) &&
        ordinalOf((body[i + 1] as Line).text) !== null
      )
        i++;
      continue;
    }
    const ordinal = ordinalOf(line.text);
    if (ordinal !== null || articleOf(line.text) === 'chapter')
      push(stack, node(ordinal, ordinal?.level ?? 1, [line], isHeading(line.text)));
    else if (BROKEN.test(line.text) && top(stack) !== root) {
      push(stack, node(null, top(stack).level, [line], false));
    } else if (pairAt(i) === i && isLabelLine(line.text, lex) && top(stack) !== root) {
      top(stack).labels.push(line);
      closeList(stack);
    } else if (pairAt(i) > i) {
      const last = pairAt(i);
      append(top(stack).labels, body.slice(i, last + 1));
      i = last;
      closeList(stack);
    } else if (isBareHeading(body, i)) {
      const run = [line];
      while (isBareHeading(body, i + 1) && !(body[i + 1] as Line).afterBlank) run.push(body[++i] as Line);
      push(stack, node(null, headingLevel(stack, body.slice(i + 1), numbered), run, true));
    } else if (opensList(body, i) && top(stack).level < 3) push(stack, node(null, LIST, [line], false));
    else top(stack).paragraphs.push(line);
  }
  liftLabels(root);
  return root;
}

/** 附件1 in a line of its own: what follows is in no section of the paper before it. */
export const ANNEX = /^附[件表]\s?\d{0,2}\s?:?$/;

/** （二） that lost a byte: an item whose ordinal cannot be read. */
const BROKEN = /^\?。./;

/** A line that gives units, persons or a deadline; 具体措施: only opens a list. */
const isLabelLine = (text: string, lex: Lexicon): boolean => {
  if (/^\(?联系(?:人|电话|方式|科室)/.test(text)) return false;
  if (/^【[^】。]+】$/.test(text)) return true;
  const inside = /^[(〔【[](.+)[)〕】\]][。;]?$/.exec(text)?.[1];
  if (inside !== undefined && namesIn(inside).every((name) => isName(name, lex))) return true;
  const kind = labelOf(inside ?? text, lex)?.kind;
  if (inside !== undefined && lex.verbs.some((verb) => inside.endsWith(verb.word))) return true;
  return kind !== undefined && kind !== 'task' && kind !== 'number' && kind !== 'category';
};

const namesIn = (list: string): string[] =>
  splitOutside(list, '、,;').map(({ from, to }) => list.slice(from, to).trim());

const isName = (name: string, lex: Lexicon): boolean =>
  looksLikeUnit(name, lex) || (isCollective(name, lex) && !/[一二三四五六七八九十]/.test(name));

/** Label lines after a list of (1), (2) … belong to the item above the list, unless each of the list has its own. */
function liftLabels(item: Node): void {
  for (const child of item.children) liftLabels(child);
  const deep = item.children.filter((child) => child.level >= 4);
  const last = deep.at(-1);
  if (last === undefined || item.level >= 4 || deep.slice(0, -1).some((child) => child.labels.length > 0)) return;
  append(item.labels, last.labels.splice(0));
}

/** A clause in brackets ends the unnumbered paragraph whose list it stands under. */
function closeList(stack: Node[]): void {
  const opened = stack.findIndex((item) => item.ordinal === null && item.level === LIST);
  if (opened >= 0) stack.length = opened;
}

/** Level of an unnumbered paragraph that opens a list: below the items of the paper, above (1). */
const LIST = 3.5;

/** An unnumbered paragraph that ends with a colon, with (1), (2) … below it and its clause in brackets below those. */
function opensList(body: readonly Line[], at: number): boolean {
  if (!/[^:]{20}:$/.test((body[at] as Line).text)) return false;
  let end = at + 1;
  while ((ordinalOf(body[end]?.text ?? '')?.level ?? 0) >= 4) end++;
  return end > at + 1 && /^[【(〔[].*[】)〕\]]$/.test(body[end]?.text ?? '');
}

const node = (ordinal: Ordinal | null, level: number, own: Line[], heading: boolean): Node => ({
  ordinal,
  level,
  lines: own,
  heading,
  paragraphs: [],
  labels: [],
  children: [],
});

const top = (stack: readonly Node[]): Node => stack.at(-1) as Node;

function push(stack: Node[], item: Node): void {
  while (stack.length > 1 && top(stack).level >= item.level) stack.pop();
  top(stack).children.push(item);
  stack.push(item);
}

/** A numbered line that only names what follows: 一、总体要求, 二、打好蓝天保卫战(市生态环境局总牵头). */
const isHeading = (text: string): boolean =>
  /^[^。;]{1,40}[:?]$/.test(text) || (!endsSentence(withoutBracket(text)) && !/。./.test(withoutBracket(text)));

/**
 * An unnumbered heading: a line without a stop at its end, with text below it; a line broken over two is one heading
 * (seed 003), a heading whose number got lost is one too (seed 002).
 */
function isBareHeading(body: readonly Line[], at: number): boolean {
  const line = body[at];
  if (line === undefined || at + 1 >= body.length) return false;
  const { text } = line;
  if (
    text.length > 50 ||
    text.length < 3 ||
    endsSentence(text) ||
    ordinalOf(text) !== null ||
    itemMarker(text) !== null
  )
    return false;
  if (/[|,。]|^注:|^附|^\(/.test(text)) return false;
  const below = body.slice(at + 1, at + 4).find((next) => endsSentence(next.text) || ordinalOf(next.text) !== null);
  return below !== undefined;
}

/** Where no heading is numbered, or the number before and after shows that one was lost, it is of the first level. */
function headingLevel(stack: readonly Node[], rest: readonly Line[], numbered: boolean): number {
  if (!numbered) return 1;
  const last = stack[1]?.ordinal;
  const next = rest.map((line) => ordinalOf(line.text)).find((o) => o?.level === 1);
  if (last?.level === 1 && next && next.value === last.value + 2) return 1;
  const holder = stack.findLast((item) => item.heading && item.ordinal !== null);
  return holder ? holder.level + 0.5 : 0.5;
}
