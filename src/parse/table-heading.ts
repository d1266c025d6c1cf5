import type { LabelKind, Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';

/** One cell of a flattened table: a range of the clean text. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a column holds; `note` what is no part of a task, `other` for headings that no list knows. */
export type ColumnKind = LabelKind | 'note' | 'other';

/** The cells of a line: between bars, tabs or two and more spaces; a bare bar is none. */
export function cellsOf(line: Line): Cell[] {
  const found: Cell[] = [];
  for (const match of line.text.matchAll(/[^|\t]+/g)) {
    if (/^[\s\-─━═┄┅┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛:+]+$/.test(match[0])) continue;
    // 目   标   与   任   务 is one cell
    const apart = match[0].includes('  ') && /[^\s]{2}/.test(match[0]);
    for (const part of apart ? match[0].matchAll(/\S+(?: \S+)*/g) : [{ 0: match[0], index: 0 }]) {
      const words = part[0];
      const from = line.from + match.index + part.index + (words.length - words.trimStart().length);
      const text = words.trim();
      if (text !== '') found.push({ from, to: from + text.length, text });
    }
  }
  return found;
}

/** The columns of a table and how many cells, or lines, its heading takes: more than columns where it has two rows. */
export interface Heading {
  readonly columns: readonly ColumnKind[];
  readonly size: number;
}

/**
 * The columns of a task table, where a run of cells is its heading: a task or number column and a column of units, and
 * at most two short headings that no list knows (整治领域). `cells` goes on beyond the heading.
 */
export function headingOf(cells: readonly Cell[], lex: Lexicon): Heading | null {
  const kinds: ColumnKind[] = [];
  let size = 0;
  for (let i = 0; i < cells.length; i++) {
    const [cell, next] = [cells[i] as Cell, cells[i + 1]];
    // 牵头 / 部门: one heading over two lines
    const joined = columnOf(cell.text + (next?.text ?? ''), lex);
    const broken = cell.text.length <= 4 && HALF.test(next?.text ?? '') && joined !== 'other' ? joined : undefined;
    const inTwo = broken !== undefined;
    const kind = inTwo ? broken : columnOf(cell.text, lex);
    if (inTwo) i++;
    const strange = kinds.filter((k) => k === 'other').length;
    const counted = kinds[0] === 'number' && isNearFirst(cells, i);
    if (kind === 'other' && ((strange >= 2 && !counted) || cell.text.length > 8 || /[、,。;:\d]/.test(cell.text)))
      break;
    kinds.push(kind);
    if (kind !== 'other' || counted) size = i + 1;
  }
  if (kinds[0] === 'other' && kinds[1] === 'number') kinds[0] = 'category';
  while (kinds.at(-1) === 'other' && kinds.length > (kinds[0] === 'number' && isNearFirst(cells, size - 1) ? size : 0))
    kinds.pop();
  // 任务名称, 修堤, 牵头单位, 市水务局: a card of labels and values
  const isCard = kinds[1] === 'other' && kinds[3] === 'other';
  const columns = withoutGroup(kinds);
  return !isCard && isTaskHeading(columns) ? { columns, size } : null;
}

/** Whether the first row, number 1, begins a few short cells behind one. */
function isNearFirst(cells: readonly Cell[], at: number): boolean {
  const first = cells.findIndex((cell, i) => i > at && /^\(?[1一]\)?[.、]?$/.test(cell.text));
  return first > at && first - at <= 3 && cells.slice(at, first).every((cell) => cell.text.length <= 8);
}

/** Whether some columns are those of a task table. */
export function isTaskHeading(kinds: readonly ColumnKind[]): boolean {
  const known = kinds.filter((kind) => kind !== 'other').length;
  return (
    kinds[0] !== 'other' &&
    known >= 3 &&
    kinds.some(isUnitColumn) &&
    (kinds.includes('task') || kinds.includes('number'))
  );
}

/** Whether the cells of a column are units. */
export const isUnitColumn = (kind: ColumnKind | undefined): kind is 'lead' | 'responsible' | 'support' =>
  kind === 'lead' || kind === 'responsible' || kind === 'support';

/** 序号, 任务, 责任分工, 时限, 牵头单位, 配合单位: the last two are the second row of the heading, under the group 责任分工. */
function withoutGroup(kinds: readonly ColumnKind[]): readonly ColumnKind[] {
  const lower = kinds.findLastIndex((kind) => kind !== 'lead' && kind !== 'support') + 1;
  const group = kinds.indexOf('responsible');
  const under = kinds.slice(lower);
  if (group < 0 || group >= lower - 1 || !(under.includes('lead') && under.includes('support'))) return kinds;
  return [...kinds.slice(0, group), ...under, ...kinds.slice(group + 1, lower)];
}

/** What a heading of four characters ends with, where it is broken over two lines. */
const HALF =
  /^(?:领导|部门|单位|科室|处室|时间|时限|要求|任务|内容|措施|主体|名称|事项|目标|指标|节点|期限|状态|形式)$/;

/** What the words of a heading say that no list has, in the order in which they decide: 协同配合单位, 进度要求. */
const BY_WORDS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^(?:序号|编号|序)$/, 'number'],
  [/备注|附注|进展|情况|状态|电话|分值|得分|评分/, 'note'],
  [/领导|组长|^(?!.*(?:单位|部门|科室|处室)).*(?:责任人|负责人|人员)/, 'person'],
  [/(?:牵头|主办|主责).{0,6}(?:单位|部门|科室|处室|股室|办公室|机构)/, 'lead'],
  [/(?:配合|协办|协同|协助|参与|参加|协作).{0,6}(?:单位|部门|科室|处室|股室|机构)/, 'support'],
  [/(?:责任|负责|落实|承办|实施|完成).{0,6}(?:单位|部门|科室|处室|股室|办公室|机构|主体|站所)/, 'responsible'],
  [/时限|时间|进度|期限|节点|时序/, 'deadline'],
  [/类别|分类|板块|方面|类型/, 'category'],
  [/任务|措施|举措|内容|要点|要求|目标|指标|事项|工作|项目|问题/, 'task'],
];

/** The kind of a heading cell: 牵头单位, 责 任 单 位(部门), 完成时限; `other` where neither list nor words tell. */
export function columnOf(text: string, lex: Lexicon): ColumnKind {
  // 2023年目标, 责任单位(部门)
  const bare = text.replace(/[\s:]|^(?:19|20)\d{2}年度?/g, '').replace(/\([^()]*\)$/, '');
  const known = lex.label.get(bare);
  if (known !== undefined) return known;
  if (bare.length > 12 || /[、,。;\d]/.test(bare)) return 'other';
  return BY_WORDS.find(([words]) => words.test(bare))?.[1] ?? 'other';
}
