import { UNIT_KINDS } from '../../model/vocabulary.ts';
import { edgesOf, nodesOf, twice } from './rule.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './stored-graph.ts';
import type { StoredGraph, StoredNode } from './stored-graph.ts';
import { isOneOf, isText, isTextOrAbsent, told } from './stored-values.ts';

/** What holds of units and of how they belong together. */
export const UNIT_RULES = {
  'unit-names': nodesOf(
    'Unit',
    '单位没有全称或简称，或地区不是文字。',
    'A unit lacks its full or its short name, or its jurisdiction is no text.',
    ({ properties: { name, shortName, jurisdiction } }) =>
      !isText(name) || !isText(shortName) || !isTextOrAbsent(jurisdiction),
  ),
  'unit-kind': nodesOf(
    'Unit',
    '单位的类别不在词表之内。',
    'A unit is of a kind outside the vocabulary.',
    ({ properties }) => !isOneOf(properties.kind, UNIT_KINDS),
  ),
  'unit-confirmed': nodesOf(
    'Unit',
    '单位没有写明是否登记，或未登记单位的编号不是“unit:范围:名称”。',
    'A unit does not say whether it is registered, or the id of one that is not is not its name within its range.',
    ({ id, properties: { confirmed, name } }) =>
      typeof confirmed !== 'boolean' || (!confirmed && !(id.startsWith('unit:') && id.endsWith(`:${told(name)}`))),
  ),
  'collective-flag': nodesOf(
    'Unit',
    '集合单位没有相应标记，或有名单而不是集合单位。',
    'A collective is not marked as one, or a unit that has a roster is none.',
    (node, graph) =>
      node.properties.collective !== (node.properties.kind === 'collective') ||
      (!isCollective(node) && graph.into(node, 'MEMBER_OF').length > 0),
  ),
  'unit-twice': {
    zh: '同一地区有两个同名的已登记单位。',
    en: 'Two registered units of one place have the same name.',
    find: (graph) =>
      twice(
        graph
          .of('Unit')
          .filter(({ properties }) => properties.confirmed === true && isText(properties.jurisdiction))
          .map(({ properties }) => `${told(properties.jurisdiction)} ${told(properties.name)}`),
      ),
  },
  'orphan-unit': {
    zh: '没有文件、上级或名单涉及的单位（孤立节点）。',
    en: 'No paper, section or roster reaches a unit.',
    find(graph) {
      const reached = reachedUnits(graph);
      return graph
        .of('Unit')
        .filter((unit) => !reached.has(unit))
        .map(nameOf);
    },
  },
  'unit-ring': {
    zh: '单位的隶属关系成环。',
    en: 'Units are part of each other in a ring.',
    find: (graph) =>
      graph
        .of('Unit')
        .filter((unit) => isAbove(graph, unit))
        .map(nameOf),
  },
  'member-source': edgesOf(
    ['MEMBER_OF'],
    '名单没有写明出处。',
    'A place on a roster does not say where it comes from.',
    ({ properties }) => !isText(properties.source),
  ),
  'hierarchy-stamp': edgesOf(
    ['PART_OF', 'MEMBER_OF'],
    '隶属或名单没有写明按哪版规则和名录写入。',
    'A place in the hierarchy does not say under which rules and registry it was written.',
    ({ properties }) => !isText(properties.stamp),
  ),
} as const satisfies Record<string, Rule>;

const isCollective = ({ properties }: StoredNode): boolean => properties.collective === true;

/** Units that papers name, and those that these keep: what they are part of, their collectives and members. */
function reachedUnits(graph: StoredGraph): ReadonlySet<StoredNode> {
  const named = graph
    .of('Unit')
    .filter(
      (unit) =>
        graph.outOf(unit, 'RESPONSIBLE_FOR').length > 0 ||
        graph.outOf(unit, 'ISSUED').length > 0 ||
        graph.into(unit, 'ADDRESSED_TO').length > 0,
    );
  const reached = new Set(named);
  for (const unit of reached) {
    for (const { to } of [...graph.outOf(unit, 'PART_OF'), ...graph.outOf(unit, 'MEMBER_OF')]) reached.add(to);
    for (const { from } of graph.into(unit, 'MEMBER_OF')) reached.add(from);
  }
  return reached;
}

/** Whether a unit is part of itself, at any distance. */
function isAbove(graph: StoredGraph, unit: StoredNode): boolean {
  const above = new Set<StoredNode>();
  const queue = [unit];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { to } of graph.outOf(at, 'PART_OF')) {
      if (to === unit) return true;
      if (!above.has(to)) queue.push(to);
      above.add(to);
    }
  }
  return false;
}
