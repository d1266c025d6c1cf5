import { isDateLine } from './dates.ts';
import { isNumberLine } from './document-number.ts';
import { tableHeading } from './find-heading.ts';
import { furniture } from './furniture.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';
import { ownNumber } from './own-number.ts';
import { printedTwice } from './printed-twice.ts';
import { isPerson, signOff } from './sign-off.ts';
import { isAddressees, REMARK, TITLE_WITHIN, titleBeforeBody, titleRun } from './title-run.ts';
import { looksLikeUnit } from './unit-name.ts';

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
  const body = lines.map((line, i) => (i < TITLE_WITHIN && !isDutyLine(line, lex) ? plainTitle(line) : line));
  const own = ownNumber(body, lines, all);
  const rest = body.filter(
    (line) => !isNumberLine(line.text) && !isNumberLine(line.text.replace(/^\(|\)$/g, '')) && !own.lines.includes(line),
  );
  const kept = new Set(rest);
  const around = { number: own.number, page: all.filter((line) => !kept.has(line)), metadata };
  const cut = noticeEnd(rest, lex);
  if (cut !== null) {
    return { notice: part(rest.slice(0, cut), lex, false), paper: part(rest.slice(cut), lex, false), ...around };
  }
  const titled = titleBeforeBody(aboveTable(rest, lex), lex);
  if (titled !== null && titled.from > 0) {
    return {
      notice: part(rest.slice(0, titled.from), lex, first),
      paper: part(rest.slice(titled.from), lex, false),
      ...around,
    };
  }
  return { notice: null, paper: part(rest, lex, first), ...around };
}

/** 【责任单位】区城管局 is no title with the column of its page before it. */
const isDutyLine = (line: Line, lex: Lexicon): boolean =>
  ['lead', 'responsible', 'support', 'deadline', 'person'].includes(labelOf(line.text, lex)?.kind ?? '');

/** A title without the column of the page before it (【重点工作】…), its number and marks (…1号《…的通知》). */
function plainTitle(printed: Line): Line {
  const dated = /(?:通知|意见|方案|办法|计划|要点|措施)(?=\d{4}-\d{1,2}-\d{1,2}$)/.exec(printed.text);
  const line = dated === null ? printed : shortened(printed, dated.index + dated[0].length);
  const lead =
    /^(?:[•·●◆■▪]\s{0,4}(?=.{8,})|【[^【】]{2,10}】(?=.{8,})|.{2,14}号\s?《(?=[^《》]{8,}》$))/.exec(line.text)?.[0] ??
    '';
  if (lead === '' || /[。;]$/.test(line.text)) return line;
  const tail = lead.endsWith('《') ? 1 : 0;
  const from = line.from + lead.length;
  return { ...line, from, to: line.to - tail, text: line.text.slice(lead.length, line.text.length - tail) };
}

const shortened = (line: Line, length: number): Line => ({
  ...line,
  to: line.from + length,
  text: line.text.slice(0, length),
});

/** How far down a paper a table is looked for, in lines. */
const TABLE_WITHIN = 60;

/** The lines above the heading of a table, whose cells end like titles: 整改措施. */
function aboveTable(lines: readonly Line[], lex: Lexicon): readonly Line[] {
  for (let at = 0; at < Math.min(lines.length, TABLE_WITHIN); at++)
    if (tableHeading(lines, at, lex) !== null) return lines.slice(0, at);
  return lines;
}

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

/**
 * How many lines at the top of a title run are issuers: one that the title does not go on from (关于印发…), or several
 * in columns.
 */
function issuersAbove(run: readonly Line[], lex: Lexicon): number {
  const rows = run.map(({ text }) => text.split(/\s+/));
  // 云浦市创建模范市 and 市司法局贯彻落实省政府办公厅 are the first lines of titles
  const isIssuer = (name: string): boolean =>
    looksLikeUnit(name, lex) && !/[市县区州镇乡村]$|贯彻|落实|关于|印发|转发/.test(name);
  const count = rows.findIndex((names) => !names.every(isIssuer));
  if (count <= 0) return 0;
  const goesOn = /^(?:办公室|委员会|领导小组|指挥部|人民政府|办公厅)?(?:关于|印发|转发|批转)/.test(
    (run[count] as Line).text,
  );
  return goesOn && rows.slice(0, count).flat().length === 1 ? 0 : count;
}

/** Title, addressees, body and sign-off of one part; `headline` says that page furniture stands before it. */
function part(linesOf: readonly Line[], lex: Lexicon, headline: boolean): Part {
  const run = titleRun(aboveTable(linesOf, lex), lex, headline);
  const head = run === null ? [] : linesOf.slice(run.from, run.to);
  const above = issuersAbove(head, lex);
  const said = head.slice(above);
  const title = said.slice(printedTwice(said));
  let rest = run === null ? linesOf : linesOf.slice(run.to);
  const under =
    rest[0] !== undefined && rest[0].text.startsWith('(') && (isDateLine(rest[0].text) || REMARK.test(rest[0].text))
      ? rest[0]
      : null;
  if (under) rest = rest.slice(1);
  // issuer and date right below the title
  const [issuer, day] = rest;
  const signed =
    run !== null && issuer && day && looksLikeUnit(issuer.text, lex) && isDateLine(day.text) ? { issuer, day } : null;
  if (signed) rest = rest.slice(2);
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
    repeated: [...said.slice(0, printedTwice(said)), ...repeated],
    addressees,
    body,
    signers: signers.length === 0 && signed ? [signed.issuer] : signers,
    date: date ?? inTitle ?? under ?? signed?.day ?? null,
  };
}
