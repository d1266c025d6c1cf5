import type { PaperFacts } from '../../src/model/graph.ts';
import { dump } from '../../src/load/dump.ts';
import type { LoadContext } from '../../src/load/load-context.ts';
import { loadPapers } from '../../src/load/load-papers.ts';
import { openGrafeoMemory } from '../../src/store/grafeo.ts';
import type { Row, Store } from '../../src/store/store.ts';

/** A context with a clock that stands still. */
export const loadContext = (more: Partial<LoadContext> = {}): LoadContext => ({
  rulesVersion: 1,
  registryHash: 'test',
  clock: () => new Date('2024-01-01T00:00:00Z'),
  ...more,
});

/** A prepared store in memory with nothing in it. */
export async function emptyStore(): Promise<Store> {
  const store = await openGrafeoMemory();
  await store.prepare();
  return store;
}

/** A store in memory with papers in it. */
export async function storeOf(papers: readonly PaperFacts[], more: Partial<LoadContext> = {}): Promise<Store> {
  const store = await emptyStore();
  await load(store, papers, more);
  return store;
}

/** Load papers and give what became of each; a paper that fails fails the test. */
export async function load(
  store: Store,
  papers: readonly PaperFacts[],
  more: Partial<LoadContext> = {},
): Promise<string[]> {
  const { outcomes } = await loadPapers(store, papers, loadContext(more));
  for (const { fault } of outcomes) if (fault !== null) throw fault;
  return outcomes.map(({ result }) => result);
}

/** The dump of a store as one text. */
export async function dumpOf(store: Store): Promise<string> {
  let text = '';
  for await (const line of dump(store)) text += line;
  return text;
}

/** Ask a store one question. */
export const ask = (store: Store, cypher: string, parameters: Row = {}): Promise<Row[]> =>
  store.read((run) => run(cypher, parameters));
