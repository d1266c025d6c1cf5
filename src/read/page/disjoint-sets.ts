/** Sets of numbers below `size`, each alone at first. */
export interface DisjointSets {
  /** The number that stands for the set of this one. */
  find(one: number): number;
  unite(a: number, b: number): void;
}

/** Sets that can be united, each find near constant. */
export function disjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (one: number): number => {
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    find,
    unite(a, b) {
      parent[find(a)] = find(b);
    },
  };
}
