import type { Clause } from './clause.ts';
import { readClause } from './clause.ts';
import type { NameScope } from './name-list.ts';
import { looksLikeUnit } from './unit-name.ts';

const SENTENCE =
  /由([^,。;!?:《》“”\n]{2,60}?)(牵头负责|牵头组织|牵头落实|牵头|负责落实|负责组织实施|具体负责|分别负责|按职责分工负责|负责|承办|组织实施|具体实施)(?!的|人|解释|本|任)(?:[、,][^,。;!?:《》“”\n]{2,60}?(?:配合|参与|参加|协办|协同|协助|支持|负责))?/g;

/**
 * Who a sentence makes responsible, in a measure that has no clause: 由{A}会同{B}负责落实. Persons (由市长牵头) and
 * attributes (由A牵头的联席会议) are none (FORMATS: in-sentence clauses, false friends).
 */
export function sentenceDuties(fresh: () => NameScope, from: number, to: number): Clause[] {
  const { folded, lex } = fresh();
  const found: Clause[] = [];
  for (const match of folded.slice(from, to).matchAll(SENTENCE)) {
    const start = from + match.index + 1;
    const end = from + match.index + match[0].length;
    const last = (match[1] ?? '').split(/[、和与及]|会同/).at(-1) ?? '';
    if (!looksLikeUnit(last.replace(/等.{0,6}$/, ''), lex)) continue;
    const clause = readClause(fresh(), start, end, false);
    if (clause && clause.unread.length === 0) found.push(clause);
  }
  return found;
}
