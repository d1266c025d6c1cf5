import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { textOf } from './from-row.ts';

/** A question about any number of nodes: one statement, one answer an id, in the order of the ids. */
export type Batch<Answer> = (run: Run, ids: readonly string[]) => Promise<Answer[]>;

/** A batch whose statement gives one row an id, or none where the node is not there (null). */
export const oneRowEach =
  <Answer>(name: string, answer: (row: Row) => Answer): Batch<Answer | null> =>
  async (run, ids) => {
    const rows = await run(statement(name), { ids: [...ids] });
    const found = new Map(rows.map((row) => [textOf(row.id), answer(row)]));
    return ids.map((id) => found.get(id) ?? null);
  };

/** A batch whose statement gives any number of rows an id. */
export const rowsEach =
  <Answer>(name: string, answer: (rows: Row[]) => Answer): Batch<Answer> =>
  async (run, ids) => {
    const found = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await run(statement(name), { ids: [...ids] })) found.get(textOf(row.id))?.push(row);
    return ids.map((id) => answer(found.get(id) ?? []));
  };
