import type { SectionDraft } from '../model/draft.ts';
import { storedSpan, type Source } from '../model/source.ts';
import { isFrame } from './is-frame.ts';
import type { Lexicon } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';
import { articleOf, itemMarker } from './ordinal.ts';
import { type Node } from './outline.ts';

/** A stretch of the clean text that is one measure, before its words are looked at. */
export interface MeasureRange {
  readonly from: number;
  readonly to: number;
  readonly ordinal: string | null;
  /** Where its words begin, after ordinal and marker. */
  readonly wordsFrom: number;
  /** Where they end, if before the end of the measure. */
  readonly wordsTo?: number;
  /** Index in the sections. */
  readonly section: number | null;
  /** Of a row of a table: where the cell ends that is its heading. */
  readonly headingTo?: number;
}

interface Walk {
  readonly source: Source;
  readonly lex: Lexicon;
  /** Ends of the responsibility clauses that begin in a stretch. */
  readonly clauses: (from: number, to: number) => readonly number[];
  /** Whether a sentence of a stretch makes somebody responsible. */
  readonly duty: (from: number, to: number) => boolean;
  /** Whether a table stands right below a line. */
  readonly opensTable: (line: Line) => boolean;
  readonly sections: SectionDraft[];
  readonly measures: MeasureRange[];
  /** Whether the paper numbers its tasks below its headings, and says of no other paragraph whose it is. */
  readonly numbered: boolean;
  /** What `severalAt` has found, by the siblings asked about. */
  readonly several: Map<readonly Node[], ReadonlySet<number>>;
}

/**
 * The measures of an outline and the sections they stand in: at the level where the paper states its tasks, a parent
 * with a clause of its own too, each 一是 item right under a bare heading (see `docs/rules.md`).
 */
export function measures(
  root: Node,
  source: Source,
  lex: Lexicon,
  rules: Pick<Walk, 'clauses' | 'duty' | 'opensTable'>,
  into: { sections: SectionDraft[]; measures: MeasureRange[] },
  clausesOnly = false,
): void {
  const walk: Walk = { source, lex, ...rules, ...into, numbered: isNumbered(root, rules.clauses), several: new Map() };
  const articles = [...root.paragraphs, ...root.children.flatMap(all)].filter(
    (line) => articleOf(line.text) === 'article',
  );
  const mode: Mode = articles.length >= 3 ? 'rule' : clausesOnly ? 'frame' : 'task';
  for (const line of root.paragraphs) {
    if (mode !== 'rule' && closesWithClause(walk, line))
      walk.measures.push({ from: line.from, to: line.to, ordinal: null, wordsFrom: line.from, section: null });
  }
  for (const child of root.children) visit(walk, child, null, mode, root.children);
}

/** A paragraph that belongs to no item and closes with a clause is a measure by itself. */
const closesWithClause = (walk: Walk, line: Line): boolean =>
  walk.clauses(line.from, line.to).some((stop) => stop >= line.to - 1);

/** Whether tasks are numbered items; then a paragraph under a heading only tells of them (eval: papers that number nothing). */
function isNumbered(root: Node, clauses: Walk['clauses']): boolean {
  const items = root.children.flatMap(nodes);
  const numbered = items.filter((item) => item.ordinal !== null && item.level >= 2 && !item.heading);
  const spoken = items.some(
    ({ heading, paragraphs: own }) => heading && own.some((line) => clauses(line.from, line.to).length > 0),
  );
  return numbered.length >= 3 && !spoken;
}

const nodes = (item: Node): Node[] => [item, ...item.children.flatMap(nodes)];

const all = (item: Node): Line[] => [...item.lines, ...item.paragraphs, ...item.children.flatMap(all)];

type Mode = 'task' | 'frame' | 'rule';

function visit(walk: Walk, item: Node, parent: number | null, mode: Mode, siblings: readonly Node[]): void {
  const inner = mode === 'task' && isFrame(headingWords(item), walk.lex) ? 'frame' : mode;
  if (item.heading && !isWhole(walk, item, siblings)) {
    visitHeading(walk, item, parent, inner);
    return;
  }
  const clause = hasClause(walk, (item.lines[0] as Line).from, ownEnd(item));
  const deep = item.children.filter((child) => child.level >= 4);
  const steps = item.children.filter((child) => child.level < 4);
  const clausedDeep = deep.filter((child) => hasClause(walk, (child.lines[0] as Line).from, ownEnd(child)));
  const states = inner === 'task' || (inner === 'frame' && clause);
  if (steps.length > 0 || clausedDeep.length > 0) {
    if (clause && states) addMeasure(walk, item, parent);
    const section = addSection(walk, item, parent);
    for (const child of steps.length > 0 ? item.children : clausedDeep)
      visit(walk, child, section, inner, item.children);
  } else if (states) addMeasure(walk, item, parent, deep);
}

/**
 * Whether a numbered heading and what stands right under it are one measure: its label lines, or its one paragraph that
 * names who is responsible, or a clause in the heading itself. Where neighbours hold several such paragraphs, each of
 * those is a measure, and so it is here.
 */
function isWhole(walk: Walk, item: Node, siblings: readonly Node[]): boolean {
  if (item.ordinal === null || item.children.some((child) => child.level < 4)) return false;
  if (item.labels.length > 0) return true;
  if (item.children.length > 0 || item.paragraphs.length > 1) return false;
  const [paragraph] = item.paragraphs;
  const own = item.lines[0] as Line;
  if (hasClause(walk, own.from, own.to)) return true;
  if (paragraph !== undefined && siblings.length > 1 && siblings.every(isHeadedParagraph))
    return endsSentence(paragraph.text);
  return (
    paragraph !== undefined &&
    !severalAt(walk, siblings).has(item.level) &&
    (hasClause(walk, paragraph.from, paragraph.to) || walk.duty(paragraph.from, paragraph.to))
  );
}

/** 一、加强领导 / 各单位要…。: a numbered heading with one paragraph below it. */
const isHeadedParagraph = ({ ordinal, heading, paragraphs: own, children, labels }: Node): boolean =>
  ordinal !== null &&
  heading &&
  own.length === 1 &&
  itemMarker(own[0]?.text ?? '') === null &&
  children.length === 0 &&
  labels.length === 0;

/** Levels of siblings at which a heading has more than one paragraph with a clause. */
function severalAt(walk: Walk, siblings: readonly Node[]): ReadonlySet<number> {
  const known = walk.several.get(siblings);
  if (known) return known;
  const has = ({ heading, paragraphs: own }: Node): boolean =>
    heading && own.filter((line) => hasClause(walk, line.from, line.to)).length > 1;
  const levels = new Set(siblings.filter(has).map(({ level }) => level));
  walk.several.set(siblings, levels);
  return levels;
}

function visitHeading(walk: Walk, item: Node, parent: number | null, mode: Mode): void {
  const { children, paragraphs: own } = item;
  const alone = children.length === 0 && own.length === 0 && !walk.opensTable(item.lines.at(-1) as Line);
  if (alone && item.ordinal !== null && (item.level > 1 || (item.lines.at(-1) as Line).text.length > 12)) {
    if (mode === 'task') addMeasure(walk, item, parent);
    return;
  }
  const section = addSection(walk, item, parent);
  paragraphs(
    walk,
    own,
    section,
    mode,
    children.some((child) => child.ordinal !== null),
  );
  for (const child of children) visit(walk, child, section, mode, children);
}

/** End of an item's own text: its lines, paragraphs and labels, without children. */
const ownEnd = (item: Node): number =>
  [...item.lines, ...item.paragraphs, ...item.labels].reduce((end, line) => Math.max(end, line.to), 0);

const hasClause = (walk: Walk, from: number, to: number): boolean => walk.clauses(from, to).length > 0;

function headingWords(item: Node): string {
  const words = item.lines
    .map((line) => line.text)
    .join('')
    .slice(item.ordinal?.length ?? 0);
  return words.split('。')[0] ?? words;
}

function addSection(walk: Walk, item: Node, parent: number | null): number {
  const first = item.lines[0] as Line;
  const last = item.lines.at(-1) as Line;
  const from = first.from + (item.ordinal?.length ?? 0);
  const stop = item.heading ? last.to : Math.min(last.to, indexOrEnd(walk.source.folded, '。', from, last.to));
  const words = item.lines.map((line, i) =>
    walk.source.clean.slice(i === 0 ? from : line.from, i === item.lines.length - 1 ? stop : line.to),
  );
  const span = storedSpan(walk.source, first.from, stop);
  walk.sections.push({
    ordinal: item.ordinal?.printed ?? null,
    heading: words.join(' '),
    level: depth(walk, parent),
    parent,
    ...span,
  });
  return walk.sections.length - 1;
}

const depth = (walk: Walk, parent: number | null): number =>
  parent === null ? 1 : (walk.sections[parent]?.level ?? 0) + 1;

const indexOrEnd = (text: string, what: string, from: number, end: number): number => {
  const at = text.indexOf(what, from);
  return at < 0 || at > end ? end : at;
};

/** Unnumbered paragraphs under a bare heading: each a measure, or each 一是 item of it. */
function paragraphs(walk: Walk, list: readonly Line[], section: number, mode: Mode, beforeItems: boolean): void {
  for (const line of list) {
    const clause = hasClause(walk, line.from, line.to);
    const aside = (mode === 'frame' || beforeItems || (walk.numbered && itemMarker(line.text) === null)) && !clause;
    if (
      mode === 'rule' ||
      aside ||
      !endsSentence(line.text) ||
      isNewsVoice(line.text, walk.lex) ||
      FORWARDS.test(line.text)
    )
      continue;
    const marks =
      itemMarker(line.text) === null
        ? []
        : [...line.text.matchAll(/(?:^|(?<=[。;]\s{0,2}))[一二三四五六七八九十]{1,2}是/g)];
    if (marks.length === 0)
      walk.measures.push({ from: line.from, to: line.to, ordinal: null, wordsFrom: line.from, section });
    for (const [i, mark] of marks.entries()) {
      const from = line.from + mark.index;
      const to = line.from + (marks[i + 1]?.index ?? line.text.length);
      walk.measures.push({ from, to, ordinal: mark[0], wordsFrom: from + mark[0].length, section });
    }
  }
}

/** What a notice says of the plan it forwards, or whom it is for: never a measure. */
const FORWARDS = /现.{0,40}(?:印发|转发)给你们|^《[^》]+》已?经.{2,40}(?:同意|通过)|^[^。]{2,400}:$/;

/** 据了解,…: the page speaks, not the paper it retells. */
const isNewsVoice = (text: string, lex: Lexicon): boolean =>
  lex.words.furniture.voice.some((word) => text.startsWith(word));

function addMeasure(walk: Walk, item: Node, section: number | null, parts: readonly Node[] = []): void {
  const first = item.lines[0] as Line;
  const from = first.from;
  const continued = continuation(walk, item);
  const end = Math.max(
    ownTextEnd(walk, first),
    ...[...item.labels, ...continued, ...parts.flatMap((part) => [...all(part), ...part.labels])].map(
      (line) => line.to,
    ),
  );
  walk.measures.push({
    from,
    to: end,
    ordinal: item.ordinal?.printed ?? null,
    // ?。 is what is left of an ordinal that lost a byte
    wordsFrom: from + (item.ordinal?.length ?? (first.text.startsWith('?。') ? 2 : 0)),
    section,
  });
}

/** Where an item's own line ends; 具体工作: behind its clause only opens the list below. */
function ownTextEnd(walk: Walk, line: Line): number {
  const stop = walk.clauses(line.from, line.to).at(-1);
  const tail = stop === undefined ? '' : walk.source.folded.slice(stop, line.to);
  return stop !== undefined && /^[。;\s]*[^。;]{1,10}:$/.test(tail) ? stop : line.to;
}

/** Paragraphs after a numbered item that still belong to it: not after a closed clause, not the closing words of a paper. */
function continuation(walk: Walk, item: Node): Line[] {
  const kept: Line[] = [];
  let last = item.lines.at(-1) as Line;
  for (const line of item.paragraphs) {
    const closed = closesWithClause(walk, last);
    if (closed && !hasClause(walk, line.from, line.to)) break;
    if (
      /^[^。;]{2,12}:$|^(?:本(?:方案|措施|意见|办法|计划|通知|规划|要点)|附件|附:|注:|以上|(?:特)?此通知|本.{1,6}由.{2,20}负责解释|\(?(?:联系|监督|咨询|举报|投诉)(?:科室|人|电话|方式|邮箱))|自.{2,12}起(?:施行|实施|执行)/.test(
        line.text,
      )
    )
      break;
    kept.push(line);
    last = line;
  }
  return kept;
}
