import type { CitationDraft, Draft, MeasureDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Words } from '../model/words.ts';
import { alwaysIncluded } from './always-included.ts';
import { citations, titleTable } from './cite.ts';
import type { Clause } from './clause.ts';
import { dueDates } from './deadline.ts';
import { deadlineInterval } from './deadline-interval.ts';
import { withoutDrawnTables } from './drawn-tables.ts';
import { findings } from './findings.ts';
import { habitsOf } from './habits.ts';
import { head } from './head.ts';
import { inlineLines } from './inline-lines.ts';
import { type Item, items } from './items.ts';
import { layout } from './layout.ts';
import { leadConventions } from './lead-conventions.ts';
import { lexicon } from './lexicon.ts';
import { lines } from './lines.ts';
import { nameScope } from './name-list.ts';
import { headLines, rest, unreadIn } from './rest.ts';
import { responsibilities } from './responsibilities.ts';
import { sentenceDuties } from './sentence-duty.ts';
import { isReport, tenseOf } from './tense.ts';
import { unreadClauses } from './unread-clauses.ts';

/** Read one paper: its data, sections, measures with units and citations, and what was not understood. Never throws. */
export function parse(source: Source, words: Words): Draft {
  const lex = lexicon(words);
  const { lines: all, unread: drawn } = withoutDrawnTables(inlineLines(lines(source.folded)));
  const plan = layout(all, lex);
  const report = isReport(
    source.folded,
    plan.paper.title.map((line) => line.text).join(''),
    plan.paper.body.length,
    lex,
  );
  const document = head(source, plan, lex, report);
  const habits = habitsOf(source.folded);
  const fresh = () => nameScope(source, lex, document.jurisdiction, habits);

  const { sections, items: found, headings } = items([plan.notice, plan.paper], source, lex, fresh);
  const places = found.map((item) => {
    const clauses = item.clauses.length > 0 ? item.clauses : sentenceDuties(fresh, item.from, item.to);
    return { ...item, clauses, unread: unreadClauses(source.folded, item.from, item.to, clauses) };
  });
  const headed = sections.some(({ heading }) => HEADED.test(heading));
  const units = responsibilities(
    source,
    lex,
    places,
    alwaysIncluded(fresh),
    leadConventions(source.folded),
    document,
    headed,
  );
  const titles = titleTable(source, document.number);
  const year = document.date === null ? null : Number(document.date.slice(0, 4));

  const titleYear = yearOfTitle(document.title);

  const measures = found.map((item, i): MeasureDraft => {
    const tense = tenseOf(report, item.section, sections, lex);
    const text = source.clean.slice(item.wordsFrom, item.wordsTo ?? item.to);
    const deadline = deadlineOf(item.clauses) ?? (tense === 'task' ? dueIn(source, item, year) : null);
    return {
      ordinal: item.ordinal,
      title: titleOf(headingWords(item, text), (item.clauses[0]?.from ?? 0) - item.wordsFrom),
      text,
      section: item.section,
      tense,
      deadline,
      deadlines: (deadline?.split(';') ?? []).map((words) => deadlineInterval(words, document.date, titleYear)),
      units: units[i] ?? [],
      cites: citations(source, titles, lex, item.from, item.to, tense),
      ...storedSpan(source, item.from, item.to),
    };
  });
  const own = new Set([document.title, document.noticeTitle].map(bare));
  const heads = [plan.notice, plan.paper].flatMap((part) => part?.title ?? []);
  const outside = between(
    [...found, ...heads].sort((a, b) => a.from - b.from),
    source.folded.length,
  ).flatMap((gap) => citations(source, titles, lex, gap.from, gap.to, 'achievement'));
  const cites = outside.filter((cite, i) => !own.has(bare(cite.title)) && !isRepeated(cite, i, outside));
  const clauses = spansOf(
    source,
    places.flatMap((place) => place.clauses),
  );
  const known = [...sections, ...measures, ...cites, ...measures.flatMap((m) => m.units.flatMap((u) => u.span ?? []))];
  const left = rest(source, all, [...headLines(plan), ...headings], known);
  const diagnostics = findings(
    source,
    document,
    measures,
    cites,
    [...places, unreadIn(source, left)],
    titles.marks,
    lex.words.laws,
    drawn,
  );
  return { source, document, sections, measures, cites, clauses, rest: left, diagnostics };
}

/** 二、强化创新(区科技局牵头): a heading that names who leads its section. */
const HEADED = /[(（〔【][^()（）]{2,40}(?:牵头|负责|主办|抓总)[)）〕】]$/;

/** Each clause once: one in a merged cell stands in several measures. */
const spansOf = (source: Source, clauses: readonly Clause[]): Span[] => [
  ...new Map(clauses.map(({ from, to }) => [from, storedSpan(source, from, to)])).values(),
];

const bare = (title: string | null): string => (title ?? '').normalize('NFKC').replace(/[\s<>《》〈〉“”]/g, '');

/** A short form outside measures says again what was named before. */
const isRepeated = (cite: CitationDraft, i: number, all: readonly CitationDraft[]): boolean =>
  cite.rule === 'abbreviation' && all.findIndex((other) => other.title === cite.title) < i;

/** The words a title is in: of a row of a table those of one cell, which may go on over lines. */
const headingWords = ({ headingTo, wordsFrom }: Item, text: string): string =>
  headingTo === undefined
    ? text
    : text
        .slice(0, headingTo - wordsFrom)
        .split('\n')
        .map((line) => line.trim())
        .join('');

/** The heading of a measure: its words up to the first 。, at most its first line or cell, without a clause behind them. */
function titleOf(text: string, clause: number): string {
  const words = /^(?:(?! {2})[^。\n|\t])*/.exec(text)?.[0].trim() ?? '';
  return clause > 1 && clause < words.length
    ? words
        .slice(0, clause)
        .trim()
        .replace(/[,，:：]$/, '')
    : words;
}

/** The one year a title names: 2023年工作要点; null for 2021-2025年 and where there is none. */
function yearOfTitle(title: string | null): number | null {
  const years = [...(title ?? '').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)];
  return years.length === 1 ? Number(years[0]?.[0]) : null;
}

/** Deadlines of clauses, label lines and cells as printed, joined by ; where there are several. */
const deadlineOf = (clauses: readonly Clause[]): string | null => {
  const found = [...new Set(clauses.flatMap((clause) => clause.deadlines))].filter((words) => words !== '');
  return found.length === 0 ? null : found.join(';');
};

/** Due dates in the words of a measure, outside its clauses. */
function dueIn(source: Source, item: Item, year: number | null): string | null {
  const inside = between(item.clauses, item.to).filter((gap) => gap.to > item.from);
  const found = inside.flatMap(({ from, to }) =>
    dueDates(
      source.folded.slice(Math.max(from, item.from), to),
      source.clean.slice(Math.max(from, item.from), to),
      year,
    ),
  );
  return found.length === 0 ? null : [...new Set(found)].join(';');
}

/** What lies between stretches that follow each other, up to an end. */
function between(
  stretches: readonly { readonly from: number; readonly to: number }[],
  end: number,
): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let from = 0;
  for (const stretch of stretches) {
    if (stretch.from > from) gaps.push({ from, to: stretch.from });
    from = Math.max(from, stretch.to);
  }
  if (end > from) gaps.push({ from, to: end });
  return gaps;
}
