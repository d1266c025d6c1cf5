import type { PhysicalLine } from './physical-lines.ts';
import { beginsAnew, followsOn, isCells, isEnded, levelOf, tableStart } from './wrap-rules.ts';

/** How the lines of a paper are set. */
export interface Setting {
  /** Where most lines are full. */
  readonly width: Width | null;
  /** Columns before the lines of a paragraph but the first; null where first lines are not set off. */
  readonly margin: number | null;
  /** Whether sentences are broken in several places. */
  readonly broken: boolean;
  /** Whether so many are that a line without any punctuation is rather a piece than a heading. */
  readonly shredded: boolean;
  /** Levels whose numbered lines are sentences and no headings. */
  readonly prose: ReadonlySet<number>;
  readonly spaced: boolean;
  /** Indices of lines that are page numbers, or heads beside them. */
  readonly pages: ReadonlySet<number>;
  readonly table: number;
}

/** Tell how the lines of a paper are set: how wide, how far in, how often broken inside sentences. */
export function settingOf(lines: readonly PhysicalLine[]): Setting {
  const pages = pageLines(lines);
  const table = tableStart(lines);
  const text = lines.slice(0, table).filter((_, i) => !pages.has(i));
  const width = fullWidth(text);
  // lines that can only be the next of a paragraph: after one that is full, or that stopped inside a sentence
  const broken = text.filter((line, i) => {
    const before = text[i - 1];
    if (!before || isCells(before.text) || beginsAnew(line.text)) return false;
    return (
      followsOn(line.text) ||
      isInside(before.text) ||
      (width !== null && isFull(before, width) && !isEnded(before.text))
    );
  });
  return {
    width,
    margin: marginOf(text, broken),
    broken: broken.length >= 2,
    shredded: broken.length > 0.2 * text.length,
    prose: proseLevels(text),
    spaced: text.filter((line) => line.afterBlank).length > 0.8 * text.length,
    pages,
    table,
  };
}

/** Whether a line stops inside a sentence: it ends with a comma, or a sentence ended in it and the next did not. */
const isInside = (text: string): boolean => /[,、]$/.test(text) || (/[。;]./.test(text) && !isEnded(text));

/** How long full lines are, by each measure in which most lines are about as long as the longest. */
type Width = Partial<Record<'columns' | 'characters', number>>;

function fullWidth(lines: readonly PhysicalLine[]): Width | null {
  const long = lines.filter((line) => line.columns >= 30);
  const width: Width = {};
  for (const measure of ['columns', 'characters'] as const) {
    const most = long.map((line) => line[measure]).sort((a, b) => a - b)[Math.floor(0.9 * long.length)] ?? 0;
    const full = long.filter((line) => isFull(line, { [measure]: most }));
    const stopped = full.filter((line) => !isEnded(line.text));
    if (
      full.length >= 6 &&
      full.length > 0.5 * long.length &&
      full.length > 0.35 * lines.length &&
      stopped.length > 0.5 * full.length
    )
      width[measure] = most;
  }
  return width.columns === undefined && width.characters === undefined ? null : width;
}

/** Whether a line is as long as the full lines of its paper. */
export const isFull = (line: PhysicalLine, { columns, characters }: Width): boolean =>
  (columns !== undefined && line.columns >= columns - 5 && line.columns <= columns + 3) ||
  (characters !== undefined && line.characters >= characters - 2 && line.characters <= characters + 2);

function marginOf(lines: readonly PhysicalLine[], broken: readonly PhysicalLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { indent } of broken) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < 3 || most[1] < 0.6 * broken.length) return null;
  return lines.filter((line) => line.indent > most[0] + 1).length > 0.1 * lines.length ? most[0] : null;
}

function proseLevels(lines: readonly PhysicalLine[]): Set<number> {
  const counts = new Map<number, { all: number; sentences: number; commas: number }>();
  for (const { text } of lines) {
    const level = levelOf(text);
    if (level < 0) continue;
    const count = counts.get(level) ?? { all: 0, sentences: 0, commas: 0 };
    count.all++;
    if (/[。;!?]/.test(text) || isEnded(text)) count.sentences++;
    if (/[,;。]|、(?!.{0,3}$)/.test(text.slice(4))) count.commas++;
    counts.set(level, count);
  }
  return new Set(
    [...counts].flatMap(([level, { all, sentences, commas }]) =>
      sentences >= 0.35 * all || (level >= 2 && commas >= 0.6 * all) ? [level] : [],
    ),
  );
}

/** Page numbers that count up, and the lines beside them that come again. */
function pageLines(lines: readonly PhysicalLine[]): Set<number> {
  const marks = lines.flatMap((line, i) => {
    if (line.text.length > 16) return [];
    const number =
      /^(?:[-—–·]\s{0,3}(\d{1,3})\s{0,3}[-—–·]|第\s?(\d{1,3})\s?页(?:\s?[,/]?\s?共\s?\d{1,3}\s?页)?|[Pp]\.?\s?(\d{1,3})|(\d{1,3})\s?\/\s?\d{1,3})$/.exec(
        line.text,
      );
    return number ? [{ i, value: Number(number[1] ?? number[2] ?? number[3] ?? number[4]) }] : [];
  });
  const counted = marks.filter(
    (mark, k) => marks[k - 1]?.value === mark.value - 1 || marks[k + 1]?.value === mark.value + 1,
  );
  const beside = new Map<string, number[]>();
  for (const { i } of counted)
    for (const at of [i - 1, i + 1]) {
      const text = lines[at]?.text.replace(/\d+/g, '#') ?? '';
      if (text !== '' && text.length <= 40 && !isEnded(text)) beside.set(text, [...(beside.get(text) ?? []), at]);
    }
  return new Set([...counted.map(({ i }) => i), ...[...beside.values()].filter((places) => places.length >= 2).flat()]);
}
