import type { Role } from '../model/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { isCollective, looksLikeUnit } from './unit-name.ts';

/** The verb a list of units ends with. */
export interface ClauseVerb {
  readonly role: Role;
  /** Where the verb begins in the text. */
  readonly at: number;
}

/** How a verb is done, which is no part of the name before it: 按照各自职责分别{负责}. */
const MANNER =
  /(?:按照?|依照?|依据|根据|结合)(?:各自|部门|工作|相关)?(?:的)?(?:职责|职能|责任|分工|任务)(?:任务|范围|权限)?(?:分工)?(?:分别|共同|协同|各自|抓好|做好|具体)?$/;

/**
 * The verb a folded list ends with, also with a space that a line wrap left in it (牵 头). The end of a name that only
 * sounds like one is none (人民参与和促进法治科 ends with none, 市赛事协办中心 neither).
 */
export function clauseVerb(text: string, lex: Lexicon): ClauseVerb | null {
  const start = text.lastIndexOf('、') + 1;
  const last = text.slice(start);
  const bare = last.replace(/\s/g, '');
  const isName = (name: string): boolean =>
    looksLikeUnit(name.replace(/等.{0,8}$/, ''), lex) || isCollective(name, lex);
  for (const { word, role } of lex.verbsBy.get(bare.at(-1) ?? '') ?? []) {
    if (!bare.endsWith(word)) continue;
    const rest = bare.slice(0, -word.length);
    if (rest !== '' && !isName(rest) && looksLikeUnit(bare, lex)) continue;
    const apart = /(?:分别|共同|联合|各自)$/.exec(rest)?.[0] ?? '';
    const manner = rest.length - (MANNER.exec(rest)?.[0] ?? apart).length;
    return { role, at: start + beforeLast(last, bare.length - manner) };
  }
  return null;
}

/** Index from which the last `count` characters that are no white space stand. */
function beforeLast(text: string, count: number): number {
  let left = count;
  let at = text.length;
  while (at > 0 && left > 0) if (!/\s/.test(text[--at] ?? '')) left--;
  return at;
}

/**
 * 市水务局(牵头), 市财政局〈配合〉: a role marked behind a single name; 市水务局★, where the paper says what a star means,
 * else a star says nothing.
 */
export function roleMark(name: string, lex: Lexicon, starLeads: boolean): { role: Role | null; length: number } | null {
  if (/[一-龥)][★☆*▲△※]$/.test(name)) return { role: starLeads ? 'lead' : null, length: 1 };
  const match = /[(<〔]([一-龥]{2,4})(?:单位|部门)?[)>〕]$/.exec(name);
  const verb = match && lex.verbs.find(({ word }) => word === match[1]);
  return match && verb ? { role: verb.role, length: match[0].length } : null;
}
