import { cursorsOf } from '../../ask/page.ts';
import type { Page } from '../../ask/page.ts';

/** The nodes of a page with their cursors. */
export function edges<Node>(page: Page<Node>): { readonly cursor: string; readonly node: Node }[] {
  const cursors = cursorsOf(page);
  return page.nodes.map((node, at) => ({ cursor: cursors[at] ?? '', node }));
}

/** A page whose nodes are looked up; their order and its place stay. */
export async function withNodes<From, To>(
  { nodes, ...rest }: Page<From>,
  look: (node: From) => Promise<readonly To[]>,
): Promise<Page<To>> {
  return { nodes: (await Promise.all(nodes.map(look))).flat(), ...rest };
}
