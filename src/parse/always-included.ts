import type { Role } from '../model/vocabulary.ts';
import { readClause } from './clause.ts';
import { type ListedName, type NameScope, nameList } from './name-list.ts';

/** Units that a paper says once take part in all that follows. */
export interface AlwaysIncluded {
  /** Where it says so. */
  readonly at: number;
  readonly names: readonly ListedName[];
  readonly role: Role;
  /** Every later measure, or the projects only: those with a clause of their own. */
  readonly reach: 'later' | 'projects' | 'above';
  /** Where its reach begins; 0 where it is not bounded. */
  readonly since: number;
}

const SENTENCE =
  /(以下|各项目|每个项目|各项任务|各项工作|具体任务|所有任务|各项措施)[^。;\n(]{0,12}?均(?:需要|需|须|由|涉及)(?:([^。;\n]{2,80}?)(共同落实|负责落实|组织实施|落实|配合|负责|参与|参加|实施)(?:[,、][^。;\n]{1,40}?)?|([^。;,\n]{2,60}?))[,、](?:均?不再|不一一|下同)/g;
/** {各县政府}均为责任单位,不再逐一列出 */
const ALL_ARE = /(?<=^|[。;(\n])([^。;,(\n]{2,40}?)均为(责任|配合|参与|落实)单位[,、](?:均?不再|不一一|下同)/g;

/**
 * Units that always take part (FORMATS: document-wide conventions):
 *
 *     以下均需{县(市、区)政府}、{市级各开发区管委会}落实,不再列出
 *     各项目均需{各镇人民政府、街道办事处}配合,不再逐项列出
 */
export function alwaysIncluded(fresh: () => NameScope): AlwaysIncluded[] {
  const { folded } = fresh();
  const later = [...folded.matchAll(ALL_ARE)].map((match): AlwaysIncluded => {
    const [, list = '', role = ''] = match;
    const from = match.index;
    return {
      at: from,
      names: nameList(fresh(), from, from + list.length),
      role: /配合|参与/.test(role) ? 'support' : 'responsible',
      reach: 'later',
      since: 0,
    };
  });
  const spoken = [...folded.matchAll(SENTENCE)].map((match): AlwaysIncluded => {
    const [, scope = '', before = '', verb = '', alone = ''] = match;
    const list = before + alone;
    const from = match.index + match[0].indexOf(list, scope.length);
    return {
      at: match.index,
      names: nameList(fresh(), from, from + list.length),
      role: /配合|参与|参加/.test(verb) ? 'support' : 'responsible',
      reach: scope.includes('项目') ? 'projects' : 'later',
      since: 0,
    };
  });
  return [...later, ...spoken, ...above(fresh)].sort((a, b) => a.at - b.at);
}

const ABOVE =
  /(?<=^|[。;\n]\s{0,4})以上(?:各项|所有|全部)?(?:工作|任务|措施|项目|事项|内容)?均?由([^。;\n]{2,120})(?=[。;\n]|$)/g;
const SECTION = /(?:^|\n)\s{0,4}[一二三四五六七八九十]{1,3}、/g;

/** 以上工作由{A}牵头,会同{B}负责: whom all measures above it in its section have that name nobody themselves. */
function above(fresh: () => NameScope): AlwaysIncluded[] {
  const { folded } = fresh();
  const sections = [...folded.matchAll(SECTION)].map((match) => match.index);
  let before = 0;
  return [...folded.matchAll(ABOVE)].flatMap((match): AlwaysIncluded[] => {
    const at = match.index;
    const since = Math.max(before, sections.findLast((section) => section < at) ?? 0);
    before = at;
    const from = at + match[0].indexOf('由') + 1;
    const clause = readClause(fresh(), from, from + (match[1]?.length ?? 0), false);
    return (clause?.units ?? []).map((unit) => ({ at, names: [unit], role: unit.role, reach: 'above', since }));
  });
}
