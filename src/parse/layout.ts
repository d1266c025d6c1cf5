import { isDateLine } from './dates.ts';
import { isNumberLine, numberOf } from './document-number.ts';
import { furniture } from './furniture.ts';
import type { Lexicon } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';
import { articleOf, ordinalOf } from './ordinal.ts';
import { looksLikeUnit } from './unit-name.ts';
import { withoutTail } from './without-tail.ts';

/** One text of a file: the notice that forwards a plan, or the paper itself. */
export interface Part {
  /** Issuers above the title, several in columns. */
  readonly issuers: readonly Line[];
  readonly title: readonly Line[];
  /** The title again, as a page prints it in pieces. */
  readonly repeated: readonly Line[];
  readonly addressees: Line | null;
  readonly body: readonly Line[];
  readonly signers: readonly Line[];
  readonly date: Line | null;
}

/** How a file is laid out: a notice before the paper where there is one, and what the page around them tells. */
export interface Layout {
  readonly notice: Part | null;
  readonly paper: Part;
  readonly number: string | null;
  /** Lines of the page around them and of the number. */
  readonly page: readonly Line[];
  readonly metadata: ReadonlyMap<string, string>;
}

/** Tell page, notice and paper apart (FORMATS: title and metadata block). */
export function layout(all: readonly Line[], lex: Lexicon): Layout {
  const { body: lines, metadata, first } = furniture(all, lex);
  const body = lines.map((line, i) => (i < TITLE_WITHIN ? plainTitle(line) : line));
  const decree = decreeIn(body);
  const number = decree?.number ?? numberIn(body) ?? numberIn(lines);
  const rest = body.filter(
    (line) =>
      !isNumberLine(line.text) && !isNumberLine(line.text.replace(/^\(|\)$/g, '')) && !decree?.lines.includes(line),
  );
  const kept = new Set(rest);
  const around = { number, page: all.filter((line) => !kept.has(line)), metadata };
  const cut = noticeEnd(rest, lex);
  if (cut !== null) {
    return { notice: part(rest.slice(0, cut), lex, false), paper: part(rest.slice(cut), lex, false), ...around };
  }
  const own = titleBeforeBody(rest, lex);
  if (own !== null && own.from > 0) {
    return {
      notice: part(rest.slice(0, own.from), lex, first),
      paper: part(rest.slice(own.from), lex, false),
      ...around,
    };
  }
  return { notice: null, paper: part(rest, lex, first), ...around };
}

/** A title without the column of the page before it (【重点工作】…), its number and marks (…1号《…的通知》). */
function plainTitle(line: Line): Line {
  const lead = /^(?:【[^【】]{2,10}】(?=.{8,})|.{2,14}号\s?《(?=[^《》]{8,}》$))/.exec(line.text)?.[0] ?? '';
  if (lead === '' || /[。;]$/.test(line.text)) return line;
  const tail = lead.endsWith('《') ? 1 : 0;
  const from = line.from + lead.length;
  return { ...line, from, to: line.to - tail, text: line.text.slice(lead.length, line.text.length - tail) };
}

/** A decree is numbered over two lines: 云澜市人民政府令 / 第41号. */
function decreeIn(body: readonly Line[]): { number: string; lines: readonly Line[] } | null {
  for (const [i, line] of body.slice(0, 6).entries()) {
    const next = body[i + 1];
    const numbered = next && /^\(?第\s?[\d一二三四五六七八九十百〇]{1,6}\s?号\)?$/.test(next.text);
    if (numbered && /^[^。,:]{2,20}令$/.test(line.text))
      return { number: line.text + next.text.replace(/[()\s]/g, ''), lines: [line, next] };
  }
  return null;
}

/** The number among the first lines, or in the lead paragraph of a page: …印发《T》(云司发〔2024〕5号). */
function numberIn(body: readonly Line[]): string | null {
  const top = body.slice(0, 12);
  const alone = top.find((line) => isNumberLine(line.text.replace(/^\(|\)$/g, '')));
  if (alone) return numberOf(alone.text);
  // …的通知(韶府〔2019〕31号)
  const behind = top
    .map((line) => /(?:通知|意见|方案|决定|办法|计划|措施)\s?(\([^()]*号\))$/.exec(line.text)?.[1])
    .find((words) => words !== undefined && numberOf(words) !== null);
  if (behind !== undefined) return numberOf(behind);
  const before = top
    .map((line) => /^(.{2,14}号)\s?《[^《》]{8,}》$/.exec(line.text)?.[1])
    .find((words) => words !== undefined);
  if (before !== undefined) return numberOf(before);
  const lead = body.slice(0, 4).find((line) => /印发《(?:(?!印发《)[^》])+》\(/.test(line.text));
  return lead ? numberOf(/印发《(?:(?!印发《)[^》])+》(\([^)]{0,80}\))/.exec(lead.text)?.[1] ?? '') : null;
}

/** (经镇党委会研究通过), (2025年2月27日印发): a remark under a title. */
const REMARK = /^\((?=[^()]*(?:通过|印发|审议|批准|修订|发布|试行版))[^()]*\)$/;

const TAIL = /\((?:(?=[^()]*\d{4})[^()]*|试行|暂行|征求意见稿|草案|送审稿|修订)\)$/;

const isTitleLine = (line: Line, lex: Lexicon): boolean =>
  !lex.label.has(line.text.replace(/\s/g, '')) &&
  !/^附件|^(?:有效|无|全文|正文|返回|通知|公告|号)$/.test(line.text) &&
  !endsSentence(line.text.replace(TAIL, '')) &&
  line.text.length <= 70 &&
  ordinalOf(line.text) === null &&
  articleOf(line.text) === null &&
  !/[|]/.test(line.text);

/** Index after the sign-off of a forwarding notice: a date under an issuer, with a paper after it. */
function noticeEnd(body: readonly Line[], lex: Lexicon): number | null {
  for (let i = 1; i < body.length - 2; i++) {
    const line = body[i];
    if (line === undefined || !isDateLine(line.text) || line.text.startsWith('(')) continue;
    const before = body[i - 1]?.text ?? '';
    const signed =
      looksLikeUnit(before, lex) || isPerson(before) || /^\([^()]*代章\)$/.test(before) || endsSentence(before);
    const forwards = body.slice(0, i).some((l) => /印发|转发|下发|施行|贯彻执行|遵照执行/.test(l.text));
    if (!signed || !forwards) continue;
    const after = body.slice(i + 1).findIndex((l) => !/^附件\d*:?$|^\([^()]*\)$/.test(l.text));
    if (after >= 0 && body.length - (i + 1 + after) >= 2) return i + 1 + after;
  }
  return null;
}

/** The last run of title lines before the first numbered line whose words end as titles do. */
function titleBeforeBody(body: readonly Line[], lex: Lexicon): { from: number; to: number } | null {
  const start = body.findIndex((line) => ordinalOf(line.text) !== null || articleOf(line.text) !== null);
  const limit = start < 0 ? body.length : start;
  let found: { from: number; to: number } | null = null;
  for (let i = 0; i < limit; i++) {
    const from = i;
    while (i < limit && isTitleLine(body[i] as Line, lex) && i - from < 4) i++;
    if (i > from && endsLikeTitle(body.slice(from, i), lex)) found = { from, to: i };
  }
  return found;
}

const endsLikeTitle = (run: readonly Line[], lex: Lexicon): boolean => {
  const words = run
    .filter((l) => !isDateLine(l.text) && !REMARK.test(l.text))
    .map((l) => l.text)
    .join('');
  const bare = withoutTail(words, '(', ')', '《》的').replace(/\([^()]*\)$/, '');
  return lex.kinds.some((kind) => bare.endsWith(kind) || words.endsWith(kind));
};

/** How far down a part its title may begin: below a letterhead and what the page puts there. */
const TITLE_WITHIN = 10;

/** The run of title lines of a part: the first whose words end as titles do; on a page also the headline at its top. */
function titleRun(lines: readonly Line[], lex: Lexicon, headline: boolean): { from: number; to: number } | null {
  const run = firstRun(lines, lex, headline);
  if (run === null) return null;
  // navigation, the name of the site, the title a first time stand above a line that is a title by itself
  const whole = lines.slice(run.from, run.to).findLastIndex((line) => isWholeTitle(line, lex));
  const above = lines.slice(run.from, run.from + Math.max(whole, 0));
  const own = (line: Line): boolean => looksLikeUnit(line.text, lex) && !/[首页网]/.test(line.text);
  return whole < 1 || above.every(own) ? run : { from: run.from + whole, to: run.to };
}

/** {青岚市人民政府}关于修堤的意见: issuer, subject and kind in one line. */
const isWholeTitle = (line: Line, lex: Lexicon): boolean => {
  const issuer = /^(.{4,24}?)关于.{2,}/.exec(line.text)?.[1];
  return issuer !== undefined && looksLikeUnit(issuer, lex) && endsLikeTitle([line], lex);
};

function firstRun(lines: readonly Line[], lex: Lexicon, headline: boolean): { from: number; to: number } | null {
  for (let from = 0; from < Math.min(lines.length, TITLE_WITHIN); from++) {
    const first = lines[from] as Line;
    if (/[。;]$/.test(first.text) || isAddressees(first, lex) || ordinalOf(first.text) !== null) break;
    let to = from;
    while (to < lines.length && to - from < 5 && isTitleLine(lines[to] as Line, lex) && !isAddressees(lines[to], lex))
      to++;
    for (let end = to; end > from; end--) {
      if (endsLikeTitle(lines.slice(from, end), lex)) return { from, to: end };
    }
  }
  let to = 0;
  while (to < lines.length && to < 5 && isTitleLine(lines[to] as Line, lex) && !isAddressees(lines[to], lex)) to++;
  return headline && to > 0 ? { from: 0, to } : null;
}

/**
 * How many lines at the top of a title run are issuers: one that the title does not go on from (关于印发…), or several
 * in columns.
 */
function issuersAbove(run: readonly Line[], lex: Lexicon): number {
  const rows = run.map(({ text }) => text.split(/\s+/));
  const count = rows.findIndex((names) => !names.every((name) => looksLikeUnit(name, lex)));
  if (count <= 0) return 0;
  const goesOn = /^(?:关于|印发|转发|批转)/.test((run[count] as Line).text);
  return goesOn && rows.slice(0, count).flat().length === 1 ? 0 : count;
}

/** Title, addressees, body and sign-off of one part; `headline` says that page furniture stands before it. */
function part(linesOf: readonly Line[], lex: Lexicon, headline: boolean): Part {
  const run = titleRun(linesOf, lex, headline);
  const head = run === null ? [] : linesOf.slice(run.from, run.to);
  const above = issuersAbove(head, lex);
  const title = head.slice(above);
  let rest = run === null ? linesOf : linesOf.slice(run.to);
  const under =
    rest[0] !== undefined && rest[0].text.startsWith('(') && (isDateLine(rest[0].text) || REMARK.test(rest[0].text))
      ? rest[0]
      : null;
  if (under) rest = rest.slice(1);
  // a page prints the title again, in pieces, before it goes on
  const again = rest.slice(0, 8).findIndex((line) => isAddressees(line, lex));
  const isAgain = run !== null && again > 0 && rest.slice(0, again).every((line) => !/[。;]$/.test(line.text));
  const repeated = isAgain ? rest.slice(0, again) : [];
  rest = rest.slice(repeated.length);
  const addressees = isAddressees(rest[0], lex) ? (rest[0] ?? null) : null;
  if (addressees) rest = rest.slice(1);
  const { body, signers, date } = signOff(rest, lex);
  const inTitle = title.find((line) => isDateLine(line.text) || REMARK.test(line.text)) ?? null;
  return {
    issuers: head.slice(0, above),
    title: title.filter((line) => line !== inTitle),
    repeated,
    addressees,
    body,
    signers,
    date: date ?? inTitle ?? under,
  };
}

/** The paragraph that ends with a colon and names the bodies a notice is for (主送). */
const isAddressees = (line: Line | undefined, lex: Lexicon): boolean =>
  line !== undefined &&
  line.text.endsWith(':') &&
  !line.text.endsWith('如下:') &&
  !line.text.includes('。') &&
  ordinalOf(line.text) === null &&
  line.text
    .slice(0, -1)
    .split(/[,、]/)
    .some((name) => looksLikeUnit(name, lex));

/** Issuers and date at the end of a part. */
function signOff(
  linesOf: readonly Line[],
  lex: Lexicon,
): { body: readonly Line[]; signers: Line[]; date: Line | null } {
  const at = linesOf.findLastIndex((line) => isDateLine(line.text) && !line.text.startsWith('('));
  if (at < 0 || linesOf.length - at > 4) return undated(linesOf, lex);
  let from = at;
  while (from > 0 && at - from < 16 && isSigner(linesOf[from - 1] as Line, lex)) from--;
  return { body: linesOf.slice(0, from), signers: linesOf.slice(from, at), date: linesOf[at] ?? null };
}

/** Issuers that sign at the very end without a date, below a blank line. */
function undated(linesOf: readonly Line[], lex: Lexicon): { body: readonly Line[]; signers: Line[]; date: null } {
  // the last cells of a table sign nothing
  if (linesOf.some(({ text }) => isColumnHead(text, lex))) return { body: linesOf, signers: [], date: null };
  let from = linesOf.length;
  while (from > 0 && linesOf.length - from < 4 && isSigner(linesOf[from - 1] as Line, lex)) from--;
  const signed = from > 0 && from < linesOf.length && linesOf[from]?.afterBlank === true;
  return signed
    ? { body: linesOf.slice(0, from), signers: linesOf.slice(from), date: null }
    : { body: linesOf, signers: [], date: null };
}

/** 牵头单位 alone in a line, or between bars: the heading of a column of a table. */
const isColumnHead = (text: string, lex: Lexicon): boolean =>
  text
    .split('|')
    .some((cell) => ['lead', 'responsible', 'support'].includes(lex.label.get(cell.replace(/\s/g, '')) ?? ''));

/** A decree is signed by a person: 市长 梁文韬. */
export const isPerson = (text: string): boolean => /^代?[省市县区州部局厅]长\s|^(?:主任|主席|总理)\s/.test(text);

const isSigner = ({ text }: Line, lex: Lexicon): boolean => {
  if (text.length > 60 || ordinalOf(text) !== null) return false;
  if (/^\([^()]*代章\)$/.test(text) || isPerson(text)) return true;
  const names = text.split(/\s+/);
  // 科     技     部
  const spaced = names.length > 1 && names.every((name) => name.length === 1);
  return !endsSentence(text) && (spaced ? [names.join('')] : names).every((name) => looksLikeUnit(name, lex));
};
