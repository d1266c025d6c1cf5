import { boundedId } from '../bounded-id.ts';
import { citationsOf } from './citations-of.ts';
import { isHeld } from './is-held.ts';
import type { StoredGraph } from './stored-graph.ts';
import { isTexts } from './stored-values.ts';

/** What the index should say of a key. */
export interface KeyHolders {
  /** Ids of the held documents that bear it. */
  readonly held: Set<string>;
  /** Citations under it, by the id of the document they stand at. */
  readonly cited: Map<string, number>;
}

const known = new WeakMap<StoredGraph, ReadonlyMap<string, KeyHolders>>();

/** The index of keys as the documents and citations of a graph have it, by the id of the key; made once. */
export function keyHolders(graph: StoredGraph): ReadonlyMap<string, KeyHolders> {
  const made = known.get(graph) ?? count(graph);
  known.set(graph, made);
  return made;
}

function count(graph: StoredGraph): Map<string, KeyHolders> {
  const keys = new Map<string, KeyHolders>();
  const entry = (key: string): KeyHolders => {
    const id = boundedId(key);
    const found = keys.get(id) ?? { held: new Set(), cited: new Map() };
    keys.set(id, found);
    return found;
  };
  for (const document of graph.of('Document').filter(isHeld)) {
    for (const key of textsOr(document.properties.keys)) entry(key).held.add(document.id);
  }
  for (const { target, properties } of citationsOf(graph)) {
    for (const key of new Set(textsOr(properties.keys))) {
      const { cited } = entry(key);
      cited.set(target.id, (cited.get(target.id) ?? 0) + 1);
    }
  }
  return keys;
}

const textsOr = (value: Parameters<typeof isTexts>[0]): readonly string[] => (isTexts(value) ? value : []);
