import type { PhysicalLine } from './physical-lines.ts';

const HAN = '[一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾]{1,5}';
const LEVELS: readonly RegExp[] = [
  new RegExp(`^${HAN}\\s?[、.]`),
  new RegExp(`^\\(\\s?${HAN}\\s?\\)`),
  /^\d{1,3}\s?[、.](?!\d(?!\d{3}年))/,
  /^(?:\(\d{1,3}\)|\d{1,3}\))/,
  /^[①-⑳]/,
];
const ARTICLE = new RegExp(`^第(?:${HAN}|\\d{1,3})[条章节编]`);
const ITEM = /^(?:[一二三四五六七八九十]{1,2}是[^否]|——|附件|附:|注:|备注:|[•·●■◆])/;
const DATE = /^\(?(?:[12]\d{3}|[二一][〇零一二三四五六七八九]{3})\s?年\s?\S{1,3}\s?月(?:\s?\S{1,3}\s?日)?\)?$/;
const LABEL = /^[一-龥]{2,4}\s?(?:单位|部门|科室|处室|股室|领导|时限|时间|主体|措施|内容|目标|编号|要求)\s?:/;
const HEADING_CELL =
  /^(?:序\s?号|类\s?别|工作任务|任务|重点任务|重点工作|工作内容|具体任务|工作举措|主要任务|牵头单位|牵头部门|责任单位|责任部门|责任科室|配合单位|配合部门|完成时限|完成时间|时限要求|分管领导|备\s?注)$/;

const STARTS = new Set('一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾0123456789(第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');

/** Depth of the number a line begins with: 0 for 一、 to 4 for ①, 5 for 第三条; -1 where it begins with none. */
export const levelOf = (text: string): number => {
  if (!STARTS.has(text[0] ?? '')) return -1;
  const level = LEVELS.findIndex((form) => form.test(text));
  return level >= 0 ? level : ARTICLE.test(text) ? 5 : -1;
};

/** Whether a line ends where a sentence or a clause may end. */
export function isEnded(text: string): boolean {
  const last = text.at(-1) ?? '';
  return (
    STOPS.includes(last) || ')】〕]'.includes(last) || ('”’"\''.includes(last) && STOPS.includes(text.at(-2) ?? ' '))
  );
}

const STOPS = '。;:!?…';

/** Whether a line begins with what can only follow: a comma, a closing bracket; not ?。, an ordinal that lost a byte. */
export const followsOn = (text: string): boolean => /^(?!\?。)[,。;:、)】〕》”’!?%]/.test(text);

/** Whether a line begins something new whatever stands before it. */
export const beginsAnew = (text: string): boolean =>
  levelOf(text) >= 0 || text.startsWith('?。') || ITEM.test(text) || (text.length < 20 && DATE.test(text));

/** Whether a line ends as titles and names of offices do, and does not begin as 《T》已经… does. */
export const standsAlone = (text: string): boolean =>
  !/^《[^》]+》./.test(text) &&
  (/(?:方案|意见|通知|计划|要点|办法|规划|措施|报告|规定|细则|分工|分解|清单|总结|安排|决定|公告|通报|函|纲要|政府|局|委|委员会|办公室|厅|部|中心|院|小组)(?:\([^()]*\))?$/.test(
    text,
  ) ||
    /〔\d{4}〕\s?\d+\s?号$/.test(text));

export const isLabelLine = (text: string): boolean => LABEL.test(text);

/** Whether a line is a row of cells. */
export const isCells = (text: string): boolean =>
  text.includes('|') || text.includes('\t') || text.includes('   ') || /^[┌├└╔╠╚┏┣┗][─━═]/.test(text);

/** 序号 工作任务 责任单位: the heading of a table with one row a line. */
const SPACED_HEADING =
  /^(?:(?:类\s?别|领域|板块)\s{1,8}序\s?号|序\s?号|(?:工作|重点|主要|具体)?任务|项目名称)\s{1,8}\S.{0,80}(?:单位|部门|科室|处室|股室)/;

/** Index of the line where the cells or rows of a table begin to stand one a line; the number of lines where none does. */
export function tableStart(lines: readonly PhysicalLine[]): number {
  if (SPACED_HEADING.test(lines[0]?.text ?? '')) return 0;
  for (let i = 1; i < lines.length; i++) {
    if (SPACED_HEADING.test((lines[i] as PhysicalLine).text)) return i;
    if (
      HEADING_CELL.test(bareCell(lines[i])) &&
      (HEADING_CELL.test(bareCell(lines[i - 1])) || HEADING_CELL.test(bareCell(lines[i - 2])))
    )
      return i - 2;
  }
  return lines.length;
}

const bareCell = (line: PhysicalLine | undefined): string =>
  line === undefined || line.text.length > 8 ? '' : line.text.replace(/\s?\|$/, '');

/** Whether a bracket is open at the end of a text and the next words close it. */
export function closesIn(text: string, next: () => string): boolean {
  const open: number[] = [];
  for (let i = Math.max(0, text.length - 300); i < text.length; i++) {
    const kind = BRACKETS[text.charCodeAt(i)] as number;
    if (kind > 0) open.push(kind);
    else if (kind < 0 && open.at(-1) === -kind) open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return false;
  let depth = 1;
  for (const c of next()) {
    const kind = BRACKETS[c.charCodeAt(0)];
    if (kind === last) depth++;
    else if (kind === -last && --depth === 0) return true;
  }
  return false;
}

/** Opening brackets as numbers, their closing ones as the negatives. */
const BRACKETS = new Int8Array(0x10000);
for (const [i, pair] of ['()', '[]', '{}', '<>', '《》', '【】', '〔〕', '“”', '‘’', '「」'].entries()) {
  BRACKETS[pair.charCodeAt(0)] = i + 1;
  BRACKETS[pair.charCodeAt(1)] = -i - 1;
}
