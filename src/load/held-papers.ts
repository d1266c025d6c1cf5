import { statement } from '../store/statement.ts';
import type { Row, Run, Store } from '../store/store.ts';
import { text } from './columns.ts';

/** A paper in the graph: what is needed to tell whether a file has to be read again. */
export interface HeldPaper {
  readonly id: string;
  readonly uri: string;
  readonly sha256: string;
  readonly rulesVersion: number;
  readonly registryHash: string;
  readonly measures: number;
  /** Whether it is kept where its text stands in the file; of plain text it is not. */
  readonly placed: boolean;
}

/** All held papers, in no order. */
export const heldPapers = async (store: Store): Promise<HeldPaper[]> =>
  (await store.read((run) => run(statement('load/held-papers')))).map(heldPaper);

/**
 * The held papers that stand where some papers want to: those with their ids or read from their paths, each once, those
 * with the ids first.
 */
export async function heldAt(run: Run, papers: readonly Pick<HeldPaper, 'id' | 'uri'>[]): Promise<HeldPaper[]> {
  const byId = await run(statement('load/papers-by-id'), { ids: papers.map(({ id }) => id) });
  const byUri = await run(statement('load/papers-by-uri'), { uris: papers.map(({ uri }) => uri) });
  return [...new Map([...byId, ...byUri].map((row) => [text(row.id), heldPaper(row)])).values()];
}

const heldPaper = (row: Row): HeldPaper => ({
  id: text(row.id),
  uri: text(row.uri),
  sha256: text(row.sha256),
  rulesVersion: Number(row.rulesVersion),
  registryHash: text(row.registryHash),
  measures: Number(row.measures),
  placed: row.placed === true,
});
