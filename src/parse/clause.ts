import type { Role } from '../model/vocabulary.ts';
import { splitOutside } from './brackets.ts';
import { deadlineWords, isDeadline } from './deadline.ts';
import type { LabelKind, Lexicon } from './lexicon.ts';
import { type ListedName, type NameScope, nameList } from './name-list.ts';
import { isCollective, looksLikeUnit, prefixOf } from './unit-name.ts';

/** A unit that a clause names, with its role and the rule that gave it. */
export interface ClauseUnit extends ListedName {
  readonly role: Role;
  readonly rule: 'label' | 'verb' | 'joint' | 'column' | 'sentence' | 'bare-list' | 'trailing';
}

/** What a responsibility clause says. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly units: readonly ClauseUnit[];
  /** Printed deadlines, in order. */
  readonly deadlines: readonly string[];
  /** Sentences about the whole paper, as 列第一位者为牵头单位,下同. */
  readonly conventions: readonly string[];
  /** Ranges that are no unit, deadline or convention. */
  readonly unread: readonly { readonly from: number; readonly to: number }[];
}

const CONVENTION =
  /下同|不再(?:逐项|一一|单独|另行)?列出|不再做?分工|(?:第一|首)(?:位|名|个)?.{0,12}(?:为|是).{0,4}(?:牵头|主办)|牵头单位$|均需/;

interface State {
  readonly scope: NameScope;
  readonly units: ClauseUnit[];
  readonly deadlines: string[];
  readonly conventions: string[];
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
  const state: State = { scope, units: [], deadlines: [], conventions: [], unread: [], pending: [], label: null, deadlineFrom: null, labelled: false, verbs: false, joint: false }; // prettier-ignore
  const text = scope.folded.slice(from, to);
  for (const piece of splitOutside(text, ',;。\n')) {
    for (const part of afterVerbs(scope, from + piece.from, from + piece.to)) readPiece(state, part.from, part.to);
  }
  settle(state, bare);
  const understood = state.units.length > 0 || (state.labelled && state.deadlines.length > 0);
  if (!understood || (!state.labelled && !state.verbs && !bare)) return null;
  return {
    from,
    to,
    units: state.units,
    deadlines: state.deadlines,
    conventions: state.conventions,
    unread: state.unread,
  };
}

/** A piece cut where 、 follows a verb: A牵头、B配合. */
function afterVerbs(scope: NameScope, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const piece of splitOutside(scope.folded.slice(from, to), '、')) {
    const last = parts.at(-1);
    const ended = last !== undefined && verbOf(scope, last.from, last.to) !== undefined;
    if (last !== undefined && !ended) last.to = from + piece.to;
    else parts.push({ from: from + piece.from, to: from + piece.to });
  }
  return parts;
}

/** The verb a list ends with; the end of a name that only sounds like one is none (…民生协办, 人民参与). */
const verbOf = (scope: NameScope, from: number, to: number): Lexicon['verbs'][number] | undefined => {
  const words = scope.folded.slice(from, to);
  const last = words.slice(words.lastIndexOf('、') + 1);
  const isName = (name: string): boolean =>
    looksLikeUnit(name.replace(/等.{0,8}$/, ''), scope.lex) || isCollective(name, scope.lex);
  return scope.lex.verbs.find((verb) => {
    const rest = last.slice(0, -verb.word.length);
    return last.endsWith(verb.word) && (rest === '' || isName(rest) || !looksLikeUnit(last, scope.lex));
  });
};

function readPiece(state: State, from: number, to: number): void {
  const { folded, lex } = state.scope;
  while (from < to && /\s/.test(folded[from] ?? '')) from++;
  while (to > from && /\s/.test(folded[to - 1] ?? '')) to--;
  const label = labelOf(folded.slice(from, to), lex);
  if (label) {
    flush(state, 'label');
    state.label = label.kind;
    state.deadlineFrom = null;
    state.labelled = true;
    from += label.length;
    while (from < to && /\s/.test(folded[from] ?? '')) from++;
  }
  if (from >= to) return;
  const words = folded.slice(from, to);
  if (state.label === 'deadline') {
    addDeadline(state, from, to);
    return;
  }
  if (state.label !== null && state.label !== 'lead' && state.label !== 'responsible' && state.label !== 'support')
    return;
  if (CONVENTION.test(words)) return void state.conventions.push(words);
  if (isDeadline(words)) return void state.deadlines.push(deadlineWords(state.scope.clean.slice(from, to)));
  readNames(state, from, to);
}

/** What stands under a deadline label is one deadline, with its commas: 2023年11月底前,以后持续推进. */
function addDeadline(state: State, from: number, to: number): void {
  const begun = state.deadlineFrom ?? from;
  if (state.deadlineFrom !== null) state.deadlines.pop();
  state.deadlineFrom = begun;
  state.deadlines.push(state.scope.clean.slice(begun, to));
}

function readNames(state: State, from: number, to: number): void {
  const { folded, lex } = state.scope;
  if (folded.startsWith('由', from)) from++;
  const words = folded.slice(from, to);
  const inner = /牵头(?=.{2,30}(?:配合|参与|参加|协办|协同|负责|落实)$)/.exec(words);
  if (inner && looksLikeUnit(words.slice(0, inner.index), lex)) {
    readNames(state, from, from + inner.index + 2);
    readNames(state, from + inner.index + 2, to);
    return;
  }
  const verb = verbOf(state.scope, from, to);
  const end = verb ? to - verb.word.length : to;
  if (end > from) addNames(state, from, end);
  if (verb && state.pending.length > 0) close(state, verb.role, 'verb');
}

/** A会同B: where the joint word stands between two names; the 商 of 区商务局 is none. */
function jointOf(words: string, lex: Lexicon): { word: string; at: number } | null {
  for (const word of lex.words.joint) {
    const at = words.indexOf(word);
    const left = words.slice(words.lastIndexOf('、', at) + 1, at);
    const right = words.slice(at + word.length).replace(/等.{0,6}$/, '');
    // 商 is a word in many names: it joins only what begins with a level of its own
    const apart = word.length > 1 || prefixOf(right, lex) !== null;
    if (at > 0 && apart && left.length > 2 && looksLikeUnit(left, lex) && looksLikeUnit(right, lex))
      return { word, at };
  }
  return null;
}

function addNames(state: State, from: number, to: number): void {
  const { folded, lex } = state.scope;
  const joint = jointOf(folded.slice(from, to), lex);
  if (joint) {
    state.joint = true;
    state.pending.push(
      ...nameList(state.scope, from, from + joint.at),
      ...nameList(state.scope, from + joint.at + joint.word.length, to),
    );
    return;
  }
  state.pending.push(...nameList(state.scope, from, to));
}

function close(state: State, role: Role, rule: ClauseUnit['rule']): void {
  state.verbs ||= rule === 'verb';
  for (const name of state.pending) {
    if (isUnit(state, name)) state.units.push({ ...name, role, rule: state.joint ? 'joint' : rule });
    else state.unread.push({ from: name.from, to: name.to });
  }
  state.pending = [];
  state.joint = false;
}

/** Pending names at the end of a label's list take the role of the label. */
function flush(state: State, rule: 'label'): void {
  if (state.pending.length === 0) return;
  const role = state.label === 'lead' || state.label === 'support' ? state.label : 'responsible';
  close(state, role, state.label === null ? 'trailing' : rule);
}

function settle(state: State, bare: boolean): void {
  if (state.pending.length === 0) return;
  if (state.label !== null) return flush(state, 'label');
  const good = state.pending.filter((name) => isUnit(state, name));
  if (state.verbs) close(state, 'responsible', 'trailing');
  else if (bare && good.length * 2 > state.pending.length) close(state, 'responsible', 'bare-list');
  else state.pending = [];
}

const isUnit = (state: State, name: ListedName): boolean => {
  const folded = state.scope.folded.slice(name.from, name.to);
  return (
    (looksLikeUnit(folded, state.scope.lex) ||
      isCollective(folded, state.scope.lex) ||
      /^[^,。]{2,20}[科处室股]$/.test(folded)) &&
    !/《|^(?:本|该|此)/.test(folded)
  );
};

/** The label a folded text begins with, spaced ones too (责 任 单 位:). */
export function labelOf(text: string, lex: Lexicon): { kind: LabelKind; length: number } | null {
  const match = /^([^:,;。、()《》]{2,16}):/.exec(text);
  if (match?.[1] === undefined) return null;
  const kind = lex.label.get(match[1].replace(/\s/g, ''));
  return kind === undefined ? null : { kind, length: match[0].length };
}
