import type { Span } from './span.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every finding about a paper. Codes are permanent; `$1` is replaced by the finding's detail. */
export const FINDINGS = {
  'empty-file': ['error', '文件没有内容。', 'The file has no text.'],
  'not-text': ['error', '不是文本文件：$1。', 'This is not a text file: $1.'],
  'unreadable-file': ['error', '文件无法读取：$1。', 'The file cannot be read: $1.'],
  'too-large': ['error', '文件过大：$1。', 'The file is too large: $1.'],
  'unsupported-format': ['error', '暂不支持这种格式：$1。', 'This format is not supported: $1.'],
  'wrong-ending': ['error', '文件名与内容不符：$1。', 'The name does not fit the content: $1.'],
  'encrypted-file': ['error', '文件有密码保护，无法读取；请去掉密码后再载入。', 'The file is protected by a password; take it off and load it again.'],
  'damaged-file': ['error', '文件已损坏：$1。', 'The file is damaged: $1.'],
  'no-text-layer': ['error', '没有文字层（扫描件），请先作文字识别：$1。', 'There is no text layer (a scan); have the text recognised first: $1.'],
  'unreadable-letters': ['error', '文字层中的字无法还原：$1。', 'The letters of the text layer cannot be told: $1.'],
  'too-deep': ['error', '嵌套过深：$1。', 'Nested too deeply: $1.'],
  'too-slow': ['error', '读取超时（$1 秒），已停止。', 'Reading took more than $1 seconds and was stopped.'],
  'too-much-memory': ['error', '读取所需内存过多（$1 MB），已停止。', 'Reading took more than $1 MB of memory and was stopped.'],
  'unsafe-path': ['error', '压缩包中的路径不安全：$1。', 'The archive holds an unsafe path: $1.'],
  'page-without-text': ['warning', '第 $1 页没有文字（可能是扫描页），没有读。', 'Page $1 has no text (perhaps a scan) and was not read.'],
  'hidden-sheet': ['info', '工作表“$1”是隐藏的，没有读。', 'The sheet “$1” is hidden and was not read.'],
  'two-paths': ['warning', '与 $1 是同一份文件，未重复载入。', 'The same paper as $1; it was not loaded again.'],
  'shrunk': ['error', '新版本丢失一半以上任务（$1），已保留旧版本；确认无误请加 --force。', 'The new version would lose more than half of its measures ($1); the old one was kept. Use --force if this is right.'],
  'garbled-text': ['warning', '此处有损坏的字符“$1”。', 'Characters are broken here: “$1”.'],
  'no-measure': ['info', '没有读出任何任务。', 'No measure was found.'],
  'no-title': ['info', '没有标题。', 'The paper has no title.'],
  'no-issuer': ['warning', '看不出发文机关。', 'The issuer cannot be told.'],
  'inferred-issuer': ['info', '发文机关“$1”是推断的。', 'The issuer “$1” was inferred.'],
  'no-jurisdiction': ['warning', '看不出所属地区，简称无法落实。', 'The place cannot be told, so short names stay open.'],
  'unread-clause': ['warning', '像责任分工但没有读懂：“$1”。', 'This looks like a responsibility clause and was not understood: “$1”.'],
  'drawn-table': ['warning', '用线条画的表格，格内文字断成几行，没有读。', 'A table drawn with lines, whose cells go over several lines, was not read.'],
  'unread-name': ['warning', '责任分工中“$1”不像单位名称。', '“$1” in a clause does not look like a unit.'],
  'unknown-unit': ['warning', '名录中没有“$1”，按未确认单位记录。', '“$1” is not in the registry; it was kept as an unconfirmed unit.'],
  'ambiguous-unit': ['warning', '“$1”可能是几个单位，未作判断。', '“$1” may be several units; left open.'],
  'stale-correction': ['warning', '更正没有采用：$1。', 'A correction was not applied: $1.'],
  'outdated-name': ['info', '“$1”不是文件日期时的名称，但名录中只有一个单位用过。', '“$1” was not the name at the date of the paper, but only one unit was ever called so.'],
  'open-citation': ['info', '看不出对《$1》做什么。', 'What is done with 《$1》 cannot be told.'],
  'unresolved-citation': ['info', '引用的$1不在所查文件中，名录也没有登记。', 'The document cited as $1 is not among the papers checked, nor known to the registry.'],
  'unaccounted-text': ['info', '这段文字没有归入任务、标题、引用或文件信息：“$1”', 'This text is in no measure, heading, citation or data of the paper: “$1”'],
  'law-without-marks': ['info', '提到$1，没有书名号，不计为引用。', '$1 is named without title marks and not counted as a citation.'],
  'unclosed-title': ['warning', '书名号没有配对：“$1”。', 'A title mark has no partner: “$1”.'],
  'unknown-abbreviation': ['info', '《$1》像简称，但没有说明全称。', '《$1》 looks like an abbreviation without its full title.'],
} as const satisfies Record<string, readonly [Severity, string, string]>; // prettier-ignore
export type FindingCode = keyof typeof FINDINGS;

/** One finding about a paper: what, how bad, where (null: the whole paper) and about which words. */
export interface Diagnostic {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly detail: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A finding with its wording from the table (Chinese first, English by `wording`). */
export function report(code: FindingCode, span: Span | null, detail = ''): Diagnostic {
  const severity = FINDINGS[code][0];
  return {
    code,
    severity,
    message: wording(code, detail, 'zh'),
    detail,
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

/** The sentence of a finding in a user's language. */
export const wording = (code: FindingCode, detail: string, lang: 'zh' | 'en'): string =>
  FINDINGS[code][lang === 'zh' ? 1 : 2].replace('$1', () => detail);
