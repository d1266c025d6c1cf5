import { Fault } from '../model/fault.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run, Store } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { texts, text } from './columns.ts';
import { dumpLines } from './dump.ts';
import { keyIndex } from './key-index.ts';
import { stampOf } from './load-context.ts';
import { parseOwn } from './own-citations.ts';
import type { ReadDump } from './read-dump.ts';

/** How many nodes and edges were imported. */
export interface ImportReport {
  readonly nodes: number;
  readonly edges: number;
}

/** Nobody knows by which rules and registry an imported paper was read, so the next load reads it once more. */
const UNKNOWN = { rulesVersion: 0, registryHash: '' } as const;

/**
 * Put the graph of a dump into an empty store, in one transaction. What the dump leaves out is made again: the index of
 * keys, and the marks by which later loads tell what is theirs.
 */
export async function importGraph(store: Store, dump: ReadDump, clock: () => Date): Promise<ImportReport> {
  const [nodes, edges] = [count(dump.nodes), count(dump.edges)];
  let tried = false;
  await store.write(async (run) => {
    const isFull = (await run(statement('load/any-fact'))).length > 0;
    // Full when tried again: the first attempt was stored, only its answer was lost.
    if (isFull && tried && (await dumpLines(run)).length === nodes + edges) return;
    if (isFull) throw notEmpty(store.location);
    tried = true;
    await write(run, dump, clock().toISOString());
  });
  await store.settle();
  return { nodes, edges };
}

const count = (lists: ReadonlyMap<string, readonly unknown[]>): number =>
  [...lists.values()].reduce((sum, list) => sum + list.length, 0);

const notEmpty = (location: string): Fault =>
  new Fault('GUARD', {
    zh: `${location} 里已有内容，导入只用于空库。请另选位置：--store NEW_FOLDER`,
    en: `${location} is not empty, and an import needs an empty store. Choose another place: --store NEW_FOLDER`,
  });

async function write(run: Run, { nodes, edges }: ReadDump, loadedAt: string): Promise<void> {
  for (const [list, found] of nodes) {
    const rows = list === 'documents' ? found.map((row) => documentRow(row, loadedAt)) : found;
    for (const some of chunks(rows)) await run(statement(`load/import-${list}`), { rows: some });
  }
  const stamp = stampOf(UNKNOWN);
  for (const [list, found] of edges) {
    const more = list === 'part-of' || list === 'member-of' ? { stamp } : {};
    for (const some of chunks(found)) {
      const ends = some.map(({ from, to }) => ({ from, to }));
      const rows = some.map(({ properties }) => ({ ...properties, ...more }));
      await run(statement(`load/import-${list}`), { ends, rows });
    }
  }
  await writeKeys(run, { nodes, edges });
  await run(statement('load/move-meta'), { rulesVersion: null, registryHash: null });
}

const documentRow = ({ ownCitations, ...row }: Row, loadedAt: string): Row => {
  if (row.held !== true) return row;
  const own = Array.isArray(ownCitations) ? { ownCitations: JSON.stringify(ownCitations) } : {};
  return { ...row, ...own, ...UNKNOWN, loadedAt };
};

/** Make the index of keys from the documents that bear them and the citations under them. */
async function writeKeys(run: Run, { nodes, edges }: ReadDump): Promise<void> {
  const documents = nodes.get('documents') ?? [];
  const borne = documents.flatMap(({ id, held, keys }) =>
    held === true ? texts(keys).map((key) => ({ key, document: text(id) })) : [],
  );
  const cited = [
    ...['measure-cites', 'document-cites'].flatMap((list) => edges.get(list) ?? []),
    ...documents.flatMap(({ id, ownCitations }) =>
      ownOf(ownCitations).map((properties) => ({ to: text(id), properties })),
    ),
  ].flatMap(({ to, properties }) => [...new Set(texts(properties.keys))].map((key) => ({ key, document: to })));
  const index = keyIndex(run);
  await index.fetch([...borne, ...cited].map(({ key }) => key));
  for (const { key, document } of borne) index.setBearer(key, document, true);
  for (const { key, document } of cited) index.addStanding(key, document, 1);
  await index.flush();
}

const ownOf = (value: Row[string] | undefined): Row[] => (Array.isArray(value) ? parseOwn(JSON.stringify(value)) : []);
