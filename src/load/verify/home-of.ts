import type { StoredGraph, StoredNode } from './stored-graph.ts';

/** The document a measure stands in; a document is its own. */
export const homeOf = (node: StoredNode, graph: StoredGraph): StoredNode | undefined =>
  node.label === 'Document' ? node : graph.into(node, 'CONTAINS')[0]?.from;

/** Whether the words an edge quotes stand where it says. */
export function isQuoted(properties: StoredNode['properties'], home: StoredNode | undefined): boolean {
  const { quote, start, end } = properties;
  const text = home?.properties.text;
  return (
    typeof text === 'string' &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    start >= 0 &&
    end > start &&
    text.slice(start, end) === quote
  );
}
