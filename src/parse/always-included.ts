import type { Role } from '../model/vocabulary.ts';
import { type ListedName, type NameScope, nameList } from './name-list.ts';

/** Units that a paper says once take part in all that follows. */
export interface AlwaysIncluded {
  /** Where it says so. */
  readonly at: number;
  readonly names: readonly ListedName[];
  readonly role: Role;
  /** Every later measure, or the projects only: those with a clause of their own. */
  readonly reach: 'later' | 'projects';
}

const SENTENCE =
  /(以下|各项目|每个项目|各项任务|各项工作|具体任务|所有任务|各项措施)[^。;\n(]{0,12}?均(?:需要|需|须|由|涉及)([^。;,\n]{2,60}?)(共同落实|负责落实|组织实施|落实|配合|负责|参与|参加|实施)?[,、](?:均?不再|不一一|下同)/g;

/**
 * Units that always take part (FORMATS: document-wide conventions):
 *
 *     以下均需{县(市、区)政府}、{市级各开发区管委会}落实,不再列出
 *     各项目均需{各镇人民政府、街道办事处}配合,不再逐项列出
 */
export function alwaysIncluded(fresh: () => NameScope): AlwaysIncluded[] {
  const { folded } = fresh();
  return [...folded.matchAll(SENTENCE)].map((match) => {
    const [, scope = '', list = '', verb = ''] = match;
    const from = match.index + match[0].indexOf(list, scope.length);
    return {
      at: match.index,
      names: nameList(fresh(), from, from + list.length),
      role: /配合|参与|参加/.test(verb) ? 'support' : 'responsible',
      reach: scope.includes('项目') ? 'projects' : 'later',
    };
  });
}
