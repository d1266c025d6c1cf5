import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { text, texts } from './columns.ts';

/**
 * Describe the documents that are only cited by what their citations call them, the first by code point, so that the
 * order of loading does not show; and take away those that nothing cites any more. Held documents stay as they are.
 */
export async function describePlaceholders(run: Run, ids: ReadonlySet<string>): Promise<void> {
  for (const some of chunks([...ids])) {
    const found = await run(statement('load/placeholder-citations'), { ids: some });
    const cited = found.filter((row) => row.cited === true);
    const rows = cited.map(placeholderRow);
    if (rows.length > 0) await run(statement('load/write-placeholders'), { rows });
    const unused = found.filter((row) => row.cited !== true).map((row) => text(row.id));
    if (unused.length > 0) await run(statement('load/delete-documents'), { ids: unused });
  }
}

const placeholderRow = (row: Row): Row => ({
  id: row.id ?? null,
  held: false,
  title: first(texts(row.titles)),
  number: first(texts(row.numbers)),
  jurisdiction: first(texts(row.jurisdictions)),
});

const first = (list: readonly string[]): string | null => [...list].sort(byCodePoint)[0] ?? null;
