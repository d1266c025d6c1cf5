import { parseOwn } from '../own-citations.ts';
import type { Row } from '../../store/store.ts';
import { edgeName } from './stored-graph.ts';
import type { StoredGraph, StoredNode } from './stored-graph.ts';
import { homeOf } from './home-of.ts';

/** A citation, of whatever it cites; one of a paper by itself outside its measures has no edge. */
export interface StoredCitation {
  readonly name: string;
  readonly source: StoredNode;
  readonly home: StoredNode | undefined;
  readonly target: StoredNode;
  readonly properties: Row;
  readonly own: boolean;
}

const known = new WeakMap<StoredGraph, readonly StoredCitation[]>();

/** Every citation of a graph; made once. */
export function citationsOf(graph: StoredGraph): readonly StoredCitation[] {
  const made = known.get(graph) ?? [
    ...graph.edgesOf('CITES').map((edge) => ({
      name: edgeName(edge),
      source: edge.from,
      home: homeOf(edge.from, graph),
      target: edge.to,
      properties: edge.properties,
      own: false,
    })),
    ...graph.of('Document').flatMap(ownOf),
  ];
  known.set(graph, made);
  return made;
}

const ownOf = (document: StoredNode): StoredCitation[] =>
  readOwn(document).map((properties) => ({
    name: `${document.id} -CITES-> ${document.id} @${Number(properties.start)}`,
    source: document,
    home: document,
    target: document,
    properties,
    own: true,
  }));

/** The citations of itself that a document keeps; none where they cannot be read, which is a finding of its own. */
function readOwn({ properties }: StoredNode): Row[] {
  try {
    const list: unknown = parseOwn(properties.ownCitations);
    return Array.isArray(list) ? list.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
  } catch {
    return [];
  }
}
