import { append } from '../model/append.ts';
import { foldWidth } from '../model/fold-width.ts';
import type { Role } from '../model/vocabulary.ts';
import { splitOutside } from './brackets.ts';
import { clauseVerb, roleMark } from './clause-verb.ts';
import { deadlineWords, dueFirst, isDeadline } from './deadline.ts';
import { isUnitLabel, labelOf, labelStarts } from './label.ts';
import type { LabelKind, Lexicon } from './lexicon.ts';
import { type ListedName, type NameScope, nameList } from './name-list.ts';
import { isCollective, looksLikeUnit, prefixOf, withoutBracket } from './unit-name.ts';

/** A unit that a clause names, with its role and the rule that gave it. */
export interface ClauseUnit extends ListedName {
  readonly role: Role;
  readonly rule: 'label' | 'verb' | 'mark' | 'joint' | 'column' | 'bare-list' | 'trailing';
}

/** What a responsibility clause says. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly units: readonly ClauseUnit[];
  /** Printed deadlines, in order. */
  readonly deadlines: readonly string[];
  /** Ranges that are no unit, deadline or convention. */
  readonly unread: readonly { readonly from: number; readonly to: number }[];
}

/** Words about the whole paper, which other rules read: 列第一位者为牵头单位, 下同, 不再列出. */
const CONVENTION =
  /下同|不再.{0,4}(?:列出|分工|逐)|(?:第一|首)(?:位|名|个)?.{0,12}(?:为|是).{0,4}(?:牵头|主办)|牵头单位$|均(?:需|须|由|为|涉及)|未(?:注明|列明|明确)的|除外$|无.{0,8}职能的?$/;

interface State {
  readonly scope: NameScope;
  readonly units: ClauseUnit[];
  readonly deadlines: string[];
  readonly unread: { from: number; to: number }[];
  /** Names whose verb has not come yet. */
  pending: ListedName[];
  label: LabelKind | null;
  /** Where the deadline begins that a label has opened. */
  deadlineFrom: number | null;
  labelled: boolean;
  verbs: boolean;
  /** Whether 会同 stands among the pending names: all of them are responsible alike. */
  joint: boolean;
}

/**
 * Read the inside of a responsibility clause (FORMATS: responsibility clauses); null where it is none.
 *
 *     {市司法局}牵头,{市财政局}、{公安局}配合,6月底前完成
 *     责任单位:{A}、{B};完成时限:2024年底
 *     {行政立法科},{各县(市、区)司法局}          only where `bare` lists may be clauses
 */
export function readClause(scope: NameScope, from: number, to: number, bare: boolean): Clause | null {
  const state: State = { scope, units: [], deadlines: [], unread: [], pending: [], label: null, deadlineFrom: null, labelled: false, verbs: false, joint: false }; // prettier-ignore
  for (const piece of pieces(scope, from, to)) readPiece(state, piece.from, piece.to);
  settle(state, bare);
  const { units, deadlines, unread, labelled, verbs } = state;
  const understood = units.length > 0 || (labelled && deadlines.length > 0);
  return understood && (labelled || verbs || bare) ? { from, to, units, deadlines, unread } : null;
}

interface Piece {
  from: number;
  to: number;
}

/** The clause cut at its commas and stops, before labels, and where 、 follows a verb (A牵头、B配合). */
function pieces({ folded, lex }: NameScope, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  const remarks = remarksIn(folded.slice(from, to));
  for (const part of splitOutside(folded.slice(from, to), ',;。\n')) {
    if (remarks.some((remark) => part.from >= remark.from && part.to <= remark.to)) continue;
    const text = folded.slice(from + part.from, from + part.to);
    const starts = [0, ...labelStarts(text, lex), text.length];
    for (let i = 0; i + 1 < starts.length; i++)
      found.push(
        ...afterVerbs(folded, from + part.from + (starts[i] ?? 0), from + part.from + (starts[i + 1] ?? 0), lex),
      );
  }
  return found;
}

/** Sentences behind the first that say something of the whole paper: A牵头。{明确牵头部门的,其他部门配合,下同}. */
const remarksIn = (text: string): Piece[] =>
  text.includes('。')
    ? splitOutside(text, '。')
        .slice(1)
        .filter((sentence) => REMARK.test(text.slice(sentence.from, sentence.to)))
    : [];

const REMARK = /下同|不(?:再|逐)(?:一)?(?:一)?列|(?:列|排)(?:在)?第一/;

function afterVerbs(folded: string, from: number, to: number, lex: Lexicon): Piece[] {
  const parts: Piece[] = [];
  for (const piece of splitOutside(folded.slice(from, to), '、')) {
    const last = parts.at(-1);
    if (last !== undefined && clauseVerb(folded.slice(last.from, last.to), lex) === null) last.to = from + piece.to;
    else parts.push({ from: from + piece.from, to: from + piece.to });
  }
  return parts;
}

function readPiece(state: State, start: number, stop: number): void {
  const { folded, clean, lex } = state.scope;
  let [from, to] = [start, stop];
  while (from < to && /\s/.test(folded[from] ?? '')) from++;
  while (to > from && /\s/.test(folded[to - 1] ?? '')) to--;
  const label = labelOf(folded.slice(from, folded[to] === '。' ? to + 2 : to), lex);
  if (label) {
    flush(state);
    state.label = label.kind;
    state.deadlineFrom = null;
    state.labelled = true;
    from += label.length;
  }
  if (from >= to) return;
  const words = folded.slice(from, to);
  if (state.label === 'deadline') addDeadline(state, from, to);
  else if (state.label !== null && !isUnitLabel(state.label)) return;
  else if (CONVENTION.test(withoutBracket(words))) return;
  else if (isDeadline(words)) state.deadlines.push(deadlineWords(clean.slice(from, to)));
  else {
    const due = looksLikeUnit(words, lex) ? null : dueFirst(words);
    if (due === null) readNames(state, from, to);
    else {
      const at = from + words.indexOf(due);
      state.deadlines.push(clean.slice(at, at + due.length));
    }
  }
}

/** What stands under a deadline label is one deadline, with its commas: 2023年11月底前,以后持续推进. */
function addDeadline(state: State, from: number, to: number): void {
  const begun = state.deadlineFrom ?? from;
  if (state.deadlineFrom !== null) state.deadlines.pop();
  state.deadlineFrom = begun;
  state.deadlines.push(state.scope.clean.slice(begun, to));
}

function readNames(state: State, start: number, to: number): void {
  const { folded, lex } = state.scope;
  // 由A牵头,会同B负责
  const from = start + (/^(?:由|会同)/.exec(folded.slice(start, start + 2))?.[0].length ?? 0);
  const words = folded.slice(from, to);
  const inner = /牵头(?=.{2,30}(?:配合|参与|参加|协办|协同|负责|落实)$)/.exec(words);
  if (inner && looksLikeUnit(words.slice(0, inner.index), lex)) {
    readNames(state, from, from + inner.index + 2);
    readNames(state, from + inner.index + 2, to);
    return;
  }
  // A牵头会同B: A leads, B is responsible too
  const led = /牵头会同/.exec(words);
  if (led && looksLikeUnit(words.slice(0, led.index), lex)) {
    readNames(state, from, from + led.index + 2);
    readNames(state, from + led.index + 2, to);
    return;
  }
  const verb = clauseVerb(words, lex);
  addNames(state, from, verb ? from + verb.at : to);
  if (verb && state.pending.length > 0) close(state, verb.role, 'verb');
}

/** A会同B: where the joint word stands between two names; the 商 of 区商务局 is none. */
function jointOf(words: string, lex: Lexicon): { word: string; at: number } | null {
  for (const word of lex.words.joint) {
    const at = words.indexOf(word);
    const left = words.slice(words.lastIndexOf('、', at) + 1, at);
    const right = words.slice(at + word.length).replace(/等.{0,6}$/, '');
    // 商 is a word in many names: it joins only what is no longer a name without it
    const apart =
      word.length > 1 || prefixOf(right, lex) !== null || (left.length > 4 && !/^(?:务|业|会|贸|标|检)/.test(right));
    if (at > 0 && apart && left.length > 2 && looksLikeUnit(left, lex) && looksLikeUnit(right, lex))
      return { word, at };
  }
  return null;
}

function addNames(state: State, from: number, to: number): void {
  if (from >= to) return;
  const joint = jointOf(state.scope.folded.slice(from, to), state.scope.lex);
  state.joint ||= joint !== null;
  const cut = joint === null ? to : from + joint.at;
  append(state.pending, nameList(state.scope, from, cut));
  if (joint) append(state.pending, nameList(state.scope, cut + joint.word.length, to));
}

/** 分管副省长, 秘书长: persons are no units (eval: persons left out). */
const PERSON =
  /(?:分管|协管|主管|常务)[一-龥]{0,4}(?:长|主任|书记|领导)$|^(?:副?(?:省|市|县|区|州|旗|镇|乡)长|副?秘书长)$|(?:包村|包片|驻村|机关|全体|村组)干部$|网格员$/;

function close(state: State, role: Role, rule: ClauseUnit['rule']): void {
  state.verbs ||= rule === 'verb';
  for (const printed of state.pending) {
    const mark = roleMark(
      state.scope.folded.slice(printed.from, printed.to),
      state.scope.lex,
      state.scope.habits.starLeads,
    );
    const name = mark
      ? { name: printed.name.slice(0, -mark.length), from: printed.from, to: printed.to - mark.length }
      : printed;
    if (PERSON.test(name.name)) continue;
    if (!isUnit(state, name)) state.unread.push({ from: name.from, to: name.to });
    else
      state.units.push({ ...name, role: mark?.role ?? role, rule: mark?.role ? 'mark' : state.joint ? 'joint' : rule });
  }
  state.pending = [];
  state.joint = false;
}

/** Pending names at the end of a label's list take the role of the label. */
function flush(state: State): void {
  const role = state.label === 'lead' || state.label === 'support' ? state.label : 'responsible';
  if (state.pending.length > 0) close(state, role, state.label === null ? 'trailing' : 'label');
}

function settle(state: State, bare: boolean): void {
  if (state.label !== null) return flush(state);
  const good = state.pending.filter((name) => isUnit(state, name));
  if (state.verbs) flush(state);
  else if (bare && good.length * 2 > state.pending.length) close(state, 'responsible', 'bare-list');
  else state.pending = [];
}

const isUnit = ({ scope }: State, name: ListedName): boolean => {
  const folded = scope.folded.slice(name.from, name.to).replace(/[★☆*▲△※]$/, '');
  if (/[《:]|^(?:本|该|此)/.test(folded) || scope.lex.label.has(folded)) return false;
  const filled = name.name.endsWith(scope.clean.slice(name.from, name.to)) ? folded : foldWidth(name.name);
  return looksLikeUnit(filled, scope.lex) || isCollective(folded, scope.lex) || /^[^,。]{2,20}[科处室股]$/.test(folded);
};
