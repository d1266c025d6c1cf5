import { edgeName, nameOf } from './stored-graph.ts';
import type { StoredEdge, StoredGraph, StoredNode } from './stored-graph.ts';

/** Something that holds in every sound graph: what is wrong where it does not, and the nodes and edges of which that is true. */
export interface Rule {
  readonly zh: string;
  readonly en: string;
  readonly find: (graph: StoredGraph) => readonly string[];
}

/** A rule about each node of a kind. */
export const nodesOf = (
  label: string,
  zh: string,
  en: string,
  wrong: (node: StoredNode, graph: StoredGraph) => boolean,
): Rule => ({
  zh,
  en,
  find: (graph) =>
    graph
      .of(label)
      .filter((node) => wrong(node, graph))
      .map(nameOf),
});

/** A rule about each edge of some types. */
export const edgesOf = (
  types: readonly string[],
  zh: string,
  en: string,
  wrong: (edge: StoredEdge, graph: StoredGraph) => boolean,
): Rule => ({
  zh,
  en,
  find: (graph) =>
    types.flatMap((type) =>
      graph
        .edgesOf(type)
        .filter((edge) => wrong(edge, graph))
        .map(edgeName),
    ),
});

/** Names that come more than once. */
export function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) if (seen.size === seen.add(name).size) again.add(name);
  return [...again];
}
