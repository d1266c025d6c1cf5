import { append } from '../model/append.ts';
import type { CitationDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import type { Tense } from '../model/vocabulary.ts';
import { foldWidth } from '../model/fold-width.ts';
import { citationUse } from './citation-kind.ts';
import { numberCitations } from './cite-numbers.ts';
import { numberBefore, numberOf } from './document-number.ts';
import type { Lexicon } from './lexicon.ts';
import { abbreviations, type TitleMark, titles } from './titles.ts';

/** All titles of a paper, read once; `citations` then takes them stretch by stretch. */
export interface TitleTable {
  readonly marks: readonly TitleMark[];
  readonly short: ReadonlyMap<string, string>;
  readonly definitions: ReadonlySet<number>;
  /** The number of the paper itself, which cites nothing. */
  readonly own: string | null;
}

export function titleTable(source: Source, own: string | null): TitleTable {
  const marks = titles(source.clean, source.folded, 0, source.folded.length);
  return {
    marks,
    own,
    ...abbreviations(
      source.folded,
      marks.filter((m) => m.closed),
    ),
  };
}

/**
 * The documents a stretch cites, one for each mention: 《》 with nesting, short forms as their full title, a number
 * behind the title taken along. What is no document (newspapers, programmes, projects) is left out; so is the
 * definition of a short form, and a short form in the stretch that has its full title.
 */
export function citations(
  source: Source,
  table: TitleTable,
  lex: Lexicon,
  from: number,
  to: number,
  tense: Tense,
): CitationDraft[] {
  const { folded } = source;
  const marks = marksIn(table.marks, from, to).filter((m) => m.closed && !table.definitions.has(m.from));
  const found: CitationDraft[] = [];
  for (let i = 0; i < marks.length; i++) {
    const run = runFrom(folded, marks, i);
    const first = marks[i] as TitleMark;
    const last = marks[run] as TitleMark;
    const after = folded.slice(last.to, Math.min(to, last.to + 120));
    const use = citationUse(folded.slice(Math.max(from, first.from - 120), first.from), after, tense, lex);
    for (const mark of marks.slice(i, run + 1)) {
      const full = fullTitle(table, mark, lex);
      if (full === null && isNoDocument(folded, mark, lex)) continue;
      const title = full ?? mark.title;
      if (full !== null && found.some((c) => c.title === title)) continue;
      const number =
        numberOf(/^\s?\([^()]*\)/.exec(folded.slice(mark.to, mark.to + 40))?.[0] ?? '') ??
        numberBefore(folded, mark.from);
      found.push({
        title,
        number,
        kind: use.kind,
        action: use.action,
        nested: mark.nested,
        rule: full === null ? 'title' : 'abbreviation',
        ...storedSpan(source, mark.from, mark.to),
      });
    }
    i = run;
  }
  append(found, numberCitations(source, marks, lex, from, to, tense, table.own));
  return found.sort((a, b) => a.start - b.start);
}

/** The marks that lie within a stretch; all of them are in order and apart. */
function marksIn(marks: readonly TitleMark[], from: number, to: number): TitleMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: TitleMark[] = [];
  for (let mark = marks[low]; mark !== undefined && mark.from < to; mark = marks[++low])
    if (mark.to <= to) found.push(mark);
  return found;
}

/** Index of the last title of the run that begins at `i`: 《A》《B》、《C》和《D》. */
function runFrom(folded: string, marks: readonly TitleMark[], i: number): number {
  let last = i;
  while (last + 1 < marks.length) {
    const between = folded.slice((marks[last] as TitleMark).to, (marks[last + 1] as TitleMark).from);
    if (!/^(?:\([^()]*\))?\s*(?:[、和与及]\s*)?(?:以及)?$/.test(between)) break;
    last++;
  }
  return last;
}

/** The full title a short form means: defined in the paper, or the end of the one longer title that has it. */
function fullTitle(table: TitleTable, mark: TitleMark, lex: Lexicon): string | null {
  const key = foldWidth(mark.title);
  const defined = table.short.get(key);
  if (defined !== undefined) return defined === mark.title ? null : defined;
  if (key.length > 8 || lex.words.laws.includes(key) || !lex.kinds.some((kind) => key.endsWith(kind))) return null;
  const longer = new Set(
    table.marks
      .filter(
        (m) =>
          m.closed &&
          m.title.length > key.length + 2 &&
          foldWidth(m.title)
            .replace(/\([^()]*\)$/, '')
            .endsWith(key),
      )
      .map((m) => m.title),
  );
  return longer.size === 1 ? ([...longer][0] ?? null) : null;
}

/** Newspapers, columns, programmes, platforms, projects (FORMATS: not documents though in 《》). */
function isNoDocument(folded: string, mark: TitleMark, lex: Lexicon): boolean {
  const bare = foldWidth(mark.title).replace(/\([^()]*\)$/, '');
  const { notDocuments, contextNotDocuments } = lex.words.titles;
  if (bare === '') return true;
  if (notDocuments.some((word) => bare.endsWith(word))) return true;
  if (lex.kinds.some((kind) => bare.endsWith(kind)) || /(?:法|典|章程|宪法|纲要|信|书|表)$/.test(bare)) return false;
  const around = folded.slice(Math.max(0, mark.from - 10), mark.from) + folded.slice(mark.to, mark.to + 6);
  return bare.length <= 6 || contextNotDocuments.some((word) => around.includes(word));
}
