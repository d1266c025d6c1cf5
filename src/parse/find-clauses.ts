import { append } from '../model/append.ts';
import { closings, groups } from './brackets.ts';
import { type Clause, readClause } from './clause.ts';
import { isUnitLabel, labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameScope } from './name-list.ts';
import { isCollective, looksLikeUnit, prefixOf } from './unit-name.ts';

/**
 * The responsibility clauses inside a stretch of a paper, in order: bracketed ones (all bracket kinds, nested ones as
 * part of their names) and label lines without brackets. `fresh` gives the scope of each, since a prefix does not reach
 * into the next clause.
 *
 *     …。【{行政立法科}，{各县(市、区)司法局}】   …。({市司法局}牵头,{财政局}配合)   责任单位:{市司法局}、{财政局}
 */
export function findClauses(fresh: () => NameScope, from: number, to: number): Clause[] {
  const { folded } = fresh();
  const text = folded.slice(from, to);
  const found: Clause[] = [];
  const close = /[【〔([]/.test(text) ? closings(text) : new Int32Array(0);
  for (const group of groups(text, '【〔([', close)) {
    const clause = readClause(
      fresh(),
      from + group.open + 1,
      from + group.close,
      bareAllowed(fresh(), from + group.open, from + group.close, to),
    );
    if (clause && outside(text, group.open, clause))
      found.push({ ...clause, from: from + group.open, to: from + group.close + 1 });
  }
  const open = unclosed(text, close);
  if (open !== null && !found.some((clause) => clause.to > from + open)) {
    const clause = readClause(fresh(), from + open + 1, to, false);
    if (clause) found.push({ ...withoutHalfName(clause, fresh()), from: from + open });
  }
  append(
    found,
    labelLines(fresh, from, to).filter((line) => !found.some((c) => c.from < line.to && line.from < c.to)),
  );
  return found.sort((a, b) => a.from - b.from);
}

/** The last name of a clause that is cut short may be half a name: 各县(市、区)人. */
function withoutHalfName(clause: Clause, { folded, lex }: NameScope): Clause {
  const last = clause.units.at(-1);
  const half =
    last && folded.slice(last.to, clause.to).trim() === '' && !looksLikeUnit(folded.slice(last.from, last.to), lex);
  return half
    ? { ...clause, units: clause.units.slice(0, -1), unread: [...clause.unread, { from: last.from, to: last.to }] }
    : clause;
}

/** The last bracket of a stretch that nothing closes: a clause cut short still names who is responsible. */
function unclosed(text: string, close: Int32Array): number | null {
  for (let i = text.length - 1; i >= 0 && close.length > 0 && text.length - i < 400; i--) {
    if ('(【〔['.includes(text[i] ?? '') && close[i] === -1) return i;
  }
  return null;
}

/**
 * A list without label and verb is a clause in 【】, and in other brackets only as the last words of a sentence's end,
 * also on a line of its own.
 */
function bareAllowed(scope: NameScope, open: number, close: number, to: number): boolean {
  const { folded } = scope;
  if (folded[open] === '【') return true;
  const before =
    folded
      .slice(Math.max(0, open - 20), open)
      .trimEnd()
      .at(-1) ?? '';
  if (before === '') return false;
  if (!/^[。;\s]*(?:$|\n)/.test(folded.slice(close + 1, to)))
    return scope.habits.beforeStops && /^[。;]/.test(folded.slice(close + 1, to)) && isListOfBodies(scope, open, close);
  return '。;!」”’'.includes(before) || isListOfBodies(scope, open, close);
}

const BODY_BEFORE = /(?:省|市|县|区|州)[一-龥]{1,9}[局委办厅部院会处科室]$/;

/**
 * 安置退役士兵(市退役军人局、市人社局)。 several names with their level, or any in a paper that ends its measures so; not the other
 * names of the body before them.
 */
function isListOfBodies({ folded, lex, habits }: NameScope, open: number, close: number): boolean {
  const names = folded.slice(open + 1, close).split(/[、,]/);
  const isBody = (name: string): boolean =>
    looksLikeUnit(name, lex) &&
    (habits.bareLists || prefixOf(name, lex) !== null || isCollective(name, lex) || /[市县区]人?民?政府$/.test(name));
  const before = folded.slice(Math.max(0, open - 14), open);
  return (
    (names.length > 1 || habits.bareLists || habits.beforeStops) && names.every(isBody) && !BODY_BEFORE.test(before)
  );
}

/** A bracket in the middle of a sentence is a clause only when it has a label or verb and closes something. */
function outside(text: string, open: number, clause: Clause): boolean {
  const before = text.slice(0, open).trimEnd().at(-1) ?? '';
  if (
    before === '' ||
    '。;!?:】)〕」'.includes(before) ||
    clause.units.some((unit) => unit.rule === 'bare-list') ||
    /[。;!][”’]$/.test(text.slice(0, open).trimEnd())
  )
    return true;
  return clause.units.length > 0 && clause.units.every((unit) => unit.rule === 'label' || unit.rule === 'verb');
}

/** Where a label may begin: a line, a sentence, behind a comma or a space where it is one of units. */
const STARTS =
  /(?:^|[。;!】)〕])\s*|[,\s]\s{0,4}(?=(?:牵头|责任|配合|主办|承办|协办|落实)(?:单位|部门|科室|处室|股室)\s?:)/g;

/** Where the clause of a label ends: with its line, or before a sentence that no label begins. */
function endOfClause(folded: string, start: number, stop: number, lex: Lexicon): number {
  for (let at = folded.indexOf('。', start); at >= 0 && at < stop - 1; at = folded.indexOf('。', at + 1))
    if (
      labelOf(folded.slice(at + 1, stop).trimStart(), lex) === null &&
      !/^\s*(?:[(〔【]|$)/.test(folded.slice(at + 1, stop))
    )
      return at;
  return stop;
}

/** Lines that begin with a label, and what a label begins after a sentence; the rest of the line is one clause. */
function labelLines(fresh: () => NameScope, from: number, to: number): Clause[] {
  const { folded, lex } = fresh();
  const found: Clause[] = [];
  for (const match of folded.slice(from, to).matchAll(/[^\n]+/g)) {
    const line = from + match.index;
    const stop = line + match[0].trimEnd().length;
    for (const sentence of match[0].matchAll(STARTS)) {
      const start = line + sentence.index + sentence[0].length;
      const label = labelOf(folded.slice(start, stop), lex);
      if (label === null || !(isUnitLabel(label.kind) || label.kind === 'deadline' || label.kind === 'person'))
        continue;
      const clause = readClause(fresh(), start, endOfClause(folded, start + label.length, stop, lex), false);
      if (clause) found.push(clause);
      break;
    }
  }
  return found;
}
