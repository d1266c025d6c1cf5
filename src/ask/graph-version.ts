import { statement } from '../store/statement.ts';
import type { Run } from '../store/store.ts';
import { numberOf } from './from-row.ts';

/** The version of the graph that a snapshot shows; 0 where nothing was ever loaded. */
export async function graphVersion(run: Run): Promise<number> {
  const [row] = await run(statement('ask/graph-version'));
  return numberOf(row?.graphVersion);
}
