import { SCHEMA_VERSION } from '../../model/version.ts';
import { edgesOf, nodesOf, twice } from './rule.ts';
import type { Rule } from './rule.ts';
import { edgeName, nameOf } from './stored-graph.ts';
import { isAbsent, isText, isTexts, isWhole } from './stored-values.ts';

/** What each type of edge joins. */
const ENDS: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  CONTAINS: [['Document', 'Measure']],
  RESPONSIBLE_FOR: [['Unit', 'Measure']],
  CITES: [
    ['Measure', 'Document'],
    ['Document', 'Document'],
  ],
  ABOUT: [['Measure', 'Theme']],
  ISSUED: [['Unit', 'Document']],
  ADDRESSED_TO: [['Document', 'Unit']],
  PART_OF: [['Unit', 'Unit']],
  MEMBER_OF: [['Unit', 'Unit']],
};

/** Where two nodes have at most one edge of a type; a document may be cited many times. */
const SINGLE = new Set(Object.keys(ENDS).filter((type) => type !== 'CITES'));
const LABELS = new Set(['Document', 'Measure', 'Unit', 'Theme', 'Key', 'Meta']);
const FACTS = new Set(['Document', 'Measure', 'Unit', 'Theme']);

/** What holds of nodes and edges of any kind. */
export const GRAPH_RULES = {
  'unknown-label': {
    zh: '节点的类别不在图的定义之内，或同时有几个类别。',
    en: 'A node is of a kind that the graph does not have, or of several.',
    find: ({ nodes }) => nodes.filter(({ label }) => !LABELS.has(label)).map(nameOf),
  },
  'no-id': {
    zh: '节点没有编号，或编号含控制字符、首尾空白。',
    en: 'A node has no id, or one with control characters or blanks at its ends.',
    find: ({ nodes }) => nodes.filter(({ id }) => id === '' || id !== id.trim() || /\p{Cc}/u.test(id)).map(nameOf),
  },
  'shared-id': {
    zh: '几个节点用了同一个编号。',
    en: 'Several nodes share an id.',
    find: ({ nodes }) => twice(nodes.filter(({ label }) => FACTS.has(label)).map(({ id }) => id)),
  },
  'unknown-edge': {
    zh: '边的类型不在图的定义之内。',
    en: 'An edge is of a type that the graph does not have.',
    find: ({ edges }) => edges.filter(({ type }) => ENDS[type] === undefined).map(edgeName),
  },
  'wrong-ends': {
    zh: '边的两端不是这类边所连的节点（悬空的边）。',
    en: 'An edge hangs at nodes that edges of its type do not join.',
    find: ({ edges }) =>
      edges
        .filter(({ type, from, to }) => ENDS[type]?.every(([a, b]) => a !== from.label || b !== to.label))
        .map(edgeName),
  },
  'edge-twice': {
    zh: '同一对节点之间有两条同类型的边。',
    en: 'Two nodes have more than one edge of a type.',
    find: ({ edges }) =>
      twice(edges.filter(({ type }) => SINGLE.has(type)).map(({ type, from, to }) => `${from.id} -${type}-> ${to.id}`)),
  },
  'one-meta': {
    zh: '图应有且只有一个 Meta 节点（编号 zeren）。',
    en: 'The graph has not exactly one Meta node, with the id zeren.',
    find(graph) {
      const metas = graph.of('Meta');
      if (metas.length === 1 && metas[0]?.id === 'zeren') return [];
      return metas.length === 0 ? ['Meta zeren'] : metas.map(nameOf);
    },
  },
  'meta-schema': nodesOf(
    'Meta',
    'Meta 所记的结构版本与本程序不符。',
    'The schema version of the Meta node is not that of this program.',
    ({ properties }) => properties.schemaVersion !== SCHEMA_VERSION,
  ),
  'meta-version': nodesOf(
    'Meta',
    'Meta 所记的图版本不是非负整数，或图中已有文件而版本为 0。',
    'The graph version of the Meta node is no whole number from 0 up, or is 0 in a graph that holds papers.',
    ({ properties: { graphVersion } }, graph) =>
      !isWhole(graphVersion) || graphVersion < 0 || (graphVersion === 0 && graph.of('Document').length > 0),
  ),
  'meta-rules': nodesOf(
    'Meta',
    'Meta 所记的规则版本或名录指纹不成形。',
    'The rules version or the registry hash of the Meta node is malformed.',
    ({ properties: { rulesVersion, registryHash } }) =>
      isAbsent(rulesVersion) !== isAbsent(registryHash) ||
      (!isAbsent(rulesVersion) && (!isWhole(rulesVersion) || rulesVersion < 0 || !isText(registryHash))),
  ),
  'theme-names': nodesOf(
    'Theme',
    '主题缺少中文名或英文名。',
    'A theme lacks its Chinese or its English name.',
    ({ properties }) => !isText(properties.name) || !isText(properties.nameEn),
  ),
  'orphan-theme': nodesOf(
    'Theme',
    '没有任务涉及的主题。',
    'No measure is about a theme.',
    (node, graph) => graph.into(node, 'ABOUT').length === 0,
  ),
  'theme-score': edgesOf(
    ['ABOUT'],
    '主题的得分不是正数，或命中的词不是列表。',
    'The score of a theme is not above zero, or its terms are no list.',
    ({ properties: { score, terms } }) => typeof score !== 'number' || !(score > 0) || !isTexts(terms),
  ),
} as const satisfies Record<string, Rule>;
