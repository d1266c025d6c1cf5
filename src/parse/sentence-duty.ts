import { type Clause, readClause } from './clause.ts';
import type { NameScope } from './name-list.ts';
import { looksLikeUnit } from './unit-name.ts';

const VERB =
  '一同负责|全面负责|统一负责|直接负责|归口负责|共同负责|联合负责|牵头负责|牵头组织|牵头落实|牵头|负责落实|负责组织实施|具体负责|分别负责|按职责分工负责|负责|承办|组织实施|具体实施';
const SUPPORT = '(?:[、,][^,。;!?:《》“”由\\n]{2,60}?(?:配合|参与|参加|协办|协同|协助|支持|负责|落实))';
const LIST = '([^,。;!?:《》“”\\n]{2,60}?)';
/** What bodies do together. */
const WORK =
  '制定|编制|起草|研究|组织|开展|出台|建立|实施|提出|落实|推进|修订|印发|完善|拟订|拟定|审核|确定|推动|加强|做好|统筹|负责';
/** 由A会同B负责落实, 由A牵头、B配合, 由A牵头会同B制定…. */
const BY = new RegExp(`由${LIST}(?:${VERB})(?!的|人|解释|本|任)(?:${SUPPORT}|,?会同${LIST}(?=${WORK}))?`, 'g');
/** 由A会同B制定《…》: who acts together, and what they do. */
const TOGETHER = new RegExp(`由([^,。;!?:《》“”\\n由]{2,30}?会同[^,。;!?:《》“”\\n]{2,60}?)(?=${WORK})`, 'g');
/** …。A负责。 a sentence of names and a verb alone. */
const ALONE = new RegExp(
  `(?<=[。;]\\s{0,2})((?:(?!要|应|须|将|认真|切实|严格|全面|进一步)[^。;!?:《》“”\\n由]){2,80}?)(?:${VERB}|按职责分工负责|分工负责|按职责分工落实|配合|指导)(?=[。;]|\\s*$)`,
  'g',
);
/** …,A牵头,B配合: a pair of groups needs no 由. */
const PAIR = new RegExp(`(?<=[,。;:])${LIST}(?:${VERB})(?:${SUPPORT}|(?=,[^,。;!?:《》“”\\n由]{0,20}由))`, 'g');

/**
 * Who a sentence makes responsible, in a measure that has no clause: 由{A}会同{B}负责落实; 由{A}会同{B}制定…; {A}牵头,{B}配合. Persons
 * (由市长牵头) and attributes (由A牵头的联席会议) are none (FORMATS: in-sentence clauses, false friends).
 */
export function sentenceDuties(fresh: () => NameScope, from: number, to: number): Clause[] {
  const { folded, lex } = fresh();
  const text = folded.slice(from, to);
  const found: Clause[] = [];
  for (const match of [
    ...text.matchAll(BY),
    ...text.matchAll(PAIR),
    ...text.matchAll(TOGETHER),
    ...text.matchAll(ALONE),
  ]) {
    const start = from + match.index + (match[0].startsWith('由') ? 1 : 0);
    const end = from + match.index + match[0].length;
    const last = (match[1] ?? '').split(/[、和与及]|会同/).at(-1) ?? '';
    if (
      !looksLikeUnit(last.replace(/等.{0,6}$/, ''), lex) ||
      found.some((clause) => clause.from < end && start < clause.to)
    )
      continue;
    const clause = readClause(fresh(), start, end, (match[1] ?? '').includes('会同'));
    if (clause && clause.unread.length === 0) found.push(clause);
  }
  return found.sort((a, b) => a.from - b.from);
}
