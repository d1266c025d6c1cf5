import { byCodePoint } from '../../model/order.ts';
import { statement } from '../../store/statement.ts';
import type { Row, Run, Value } from '../../store/store.ts';
import { text, texts } from '../columns.ts';

export interface StoredNode {
  /** Its label; several are joined by `:`. */
  readonly label: string;
  /** Empty where it has none. */
  readonly id: string;
  readonly properties: Row;
}

export interface StoredEdge {
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly properties: Row;
}

/** The whole graph as it is stored, sound or not, in the shape the rules ask it. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly StoredEdge[];
  /** Nodes with exactly this label. */
  of(label: string): readonly StoredNode[];
  edgesOf(type: string): readonly StoredEdge[];
  into(node: StoredNode, type: string): readonly StoredEdge[];
  outOf(node: StoredNode, type: string): readonly StoredEdge[];
}

/** Read the whole graph. */
export async function storedGraph(run: Run): Promise<StoredGraph> {
  const nodes = (await run(statement('load/all-nodes'))).map(({ labels, properties }) =>
    node(labels, (properties as Row).id, properties as Row),
  );
  const known = new Map(nodes.map((each) => [nameOf(each), each]));
  const end = (labels: Value | undefined, id: Value | undefined): StoredNode => {
    const bare = node(labels, id, {});
    return known.get(nameOf(bare)) ?? bare;
  };
  const edges = (await run(statement('load/all-edges'))).map((row): StoredEdge => ({
    type: text(row.type),
    from: end(row.fromLabels, row.from),
    to: end(row.toLabels, row.to),
    properties: row.properties as Row,
  }));
  const byLabel = groupBy(nodes, ({ label }) => label);
  const byType = groupBy(edges, ({ type }) => type);
  const byFrom = groupBy(edges, ({ from }) => from);
  const byTo = groupBy(edges, ({ to }) => to);
  return {
    nodes,
    edges,
    of: (label) => byLabel.get(label) ?? [],
    edgesOf: (type) => byType.get(type) ?? [],
    into: (to, type) => ofType(byTo.get(to), type),
    outOf: (from, type) => ofType(byFrom.get(from), type),
  };
}

const ofType = (list: readonly StoredEdge[] | undefined, type: string): readonly StoredEdge[] =>
  (list ?? []).filter((edge) => edge.type === type);

function groupBy<Key, Item>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

const node = (labels: Value | undefined, id: Value | undefined, properties: Row): StoredNode => ({
  label: texts(labels).sort(byCodePoint).join(':'),
  id: typeof id === 'string' ? id : '',
  properties,
});

/** What a finding calls a node. */
export const nameOf = ({ label, id }: StoredNode): string => `${label} ${id}`;

/** What a finding calls an edge: its type, its ends, and where it is quoted. */
export const edgeName = ({ type, from, to, properties }: StoredEdge): string =>
  `${from.id} -${type}-> ${to.id}${typeof properties.start === 'number' ? ` @${properties.start}` : ''}`;
