import type { DocumentDraft, NameDraft } from '../model/draft.ts';
import type { Source } from '../model/source.ts';
import { dateOf } from './dates.ts';
import { numberOf } from './document-number.ts';
import { speaker } from './issuer.ts';
import type { Layout } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { nameList, nameScope } from './name-list.ts';
import { printedName } from './name-draft.ts';
import { titles } from './titles.ts';
import { withoutTail } from './without-tail.ts';

/** The data of the paper itself: only what it or its page says, and what was inferred marked so. */
export function head(source: Source, plan: Layout, lex: Lexicon, report: boolean): DocumentDraft {
  const noticeTitle = joined(source, plan.notice?.title ?? []);
  const isNotice = noticeTitle !== null && /(?:通知|函|意见)(?:\([^()]*\))?$/.test(noticeTitle);
  const title = joined(source, plan.paper.title) ?? forwarded(source, plan);
  const who = speaker(source, plan, lex);
  const date = dates(source, plan, lex);
  const lead = plan.paper.body
    .slice(0, 2)
    .map((line) => line.text)
    .join('\n');
  return {
    title: title ?? noticeTitle,
    noticeTitle: isNotice ? noticeTitle : null,
    kind: kindOf(title ?? noticeTitle, lex) ?? kindFromWords(lead, plan, report),
    number: plan.number ?? numberOnPage(plan, lex),
    issuer: who.issuers.length === 0 ? null : who.issuers.map((n) => n.name).join('、'),
    issuers: who.issuers,
    jurisdiction: who.jurisdiction,
    inferred: [...who.inferred, ...(date?.inferred === true ? ['date' as const] : [])],
    date: date?.date ?? null,
    addressees: addressees(source, plan, lex),
  };
}

/** …的实施意见(安政〔2017〕101号) */
const NUMBER_BEHIND = /\s?[(（][^()（）]{1,16}〔\d{4}〕\s?\d{1,5}\s?号[)）]$/;

/** Title lines as one: broken lines are joined without a space (FORMATS: the title is broken without mark). */
function joined(source: Source, lines: readonly Line[]): string | null {
  const words = lines.map((line) => source.clean.slice(line.from, line.to)).join('');
  return words === ''
    ? null
    : words
        .replace(NUMBER_BEHIND, '')
        .replace(/(?<=[一-龥])\s(?=[一-龥]$)/, '')
        .replace(/^《([^》]+)》$/, '$1');
}

/** The paper a notice forwards, where the paper itself has no title. */
function forwarded(source: Source, plan: Layout): string | null {
  const sentence = plan.paper.body.slice(0, 2).find((line) => SENDS.test(line.text));
  for (const line of [...(plan.notice?.title ?? []), ...(plan.notice?.body ?? []), ...(sentence ? [sentence] : [])]) {
    // 为完成《政府工作报告》任务,现将《T》印发
    const sent = Math.max(0, line.text.indexOf('现将《'));
    const [first] = titles(source.clean, source.folded, line.from + sent, line.to).filter((mark) => mark.closed);
    if (first && (plan.notice?.addressees ?? sentence)) return first.title;
  }
  return null;
}

/** 现将《T》印发给你们, 《T》已经…同意,现印发: the notice that says what it forwards. */
const SENDS = /现将《[^》]+》[^。]{0,20}(?:印发|转发|下发)|^《[^》]+》[^。]{0,40}现(?:予)?(?:印发|转发|下发)/;

export const kindOf = (title: string | null, lex: Lexicon): string | null => {
  if (title === null) return null;
  const bare = withoutTail(title, '(\uff08', ')\uff09', '》');
  return lex.kinds.find((kind) => bare.endsWith(kind)) ?? null;
};

const kindFromWords = (lead: string, plan: Layout, report: boolean): string | null => {
  if (/报告如下/.test(lead)) return '工作报告';
  if (report) return '工作综述';
  if (/总体思路/.test(lead)) return '工作要点';
  return plan.metadata.size > 0 && plan.paper.title.length > 0 ? '新闻报道' : null;
};

const numberOnPage = (plan: Layout, lex: Lexicon): string | null => {
  const value = lex.words.furniture.metadata.number
    .map((label) => plan.metadata.get(label))
    .find((v) => v !== undefined);
  return value === undefined ? null : numberOf(value);
};

/** Sign-off, brackets under the title, the page's 成文日期, the page itself, else the year the text speaks of. */
function dates(source: Source, plan: Layout, lex: Lexicon): { date: string; inferred: boolean } | null {
  for (const line of [plan.notice?.date, plan.paper.date]) {
    const date = line ? dateOf(line.text) : null;
    if (date !== null) return { date, inferred: false };
  }
  const { date: labels, pageDate } = lex.words.furniture.metadata;
  const printed = dateUnder(labels, plan);
  if (printed !== null) return { date: printed, inferred: false };
  const numbered = /〔(\d{4})〕/.exec(plan.number ?? numberOnPage(plan, lex) ?? '')?.[1];
  const title = plan.paper.title.map((line) => line.text).join('');
  const named = /^[^\d]{0,20}((?:19|20)\d{2})\s?年(?!底|内|[—–-])/.exec(title)?.[1];
  const page = dateUnder(pageDate, plan);
  // a page may be years younger than its paper (FORMATS: the date of the web page); what reports a year comes after it
  const latest = numbered ?? (/报告|总结|情况/.test(title) ? undefined : named);
  if (page !== null && (latest === undefined || page.slice(0, 4) <= latest)) return { date: page, inferred: false };
  const first = /^((?:19|20)\d{2})年/.exec(plan.paper.body[0]?.text ?? '')?.[1];
  if (first !== undefined) return { date: first, inferred: true };
  const year = numbered ?? named ?? reported(source.folded);
  return year === null ? null : { date: year, inferred: true };
}

const dateUnder = (labels: readonly string[], plan: Layout): string | null =>
  labels.map((label) => dateOf(plan.metadata.get(label) ?? '')).find((date) => date !== null) ?? null;

/** The year whose work the text speaks of (2023年度), named at least twice; targets and periods tell nothing. */
function reported(folded: string): string | null {
  const years = new Map<string, number>();
  for (const match of folded.replace(/《[^《》]{0,400}》/g, '').matchAll(/(?<![\d-])((?:19|20)\d{2})年度/g))
    years.set(match[1] ?? '', (years.get(match[1] ?? '') ?? 0) + 1);
  const [best] = [...years].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]));
  return best !== undefined && best[1] >= 2 ? best[0] : null;
}

function addressees(source: Source, plan: Layout, lex: Lexicon): NameDraft[] {
  const line = plan.notice?.addressees ?? plan.paper.addressees;
  if (!line) return [];
  return nameList(nameScope(source, lex, null), line.from, line.to - 1).map((name) =>
    printedName(source, lex, name.from, name.to, name.name),
  );
}
