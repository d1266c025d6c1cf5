import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { chunks } from './chunks.ts';
import { text, texts } from './columns.ts';
import { type Place, placeOf } from './place.ts';

/**
 * Describe the documents that are only cited by what their citations call them, the first by code point, so that the
 * order of loading does not show; and take away those that nothing cites any more. Held documents stay as they are.
 * Only where a citation is lost are all citations of its document looked at.
 */
export async function describePlaceholders(run: Run, lost: readonly Place[], put: readonly Place[]): Promise<void> {
  const shrunk = new Set(lost.map(({ target }) => target));
  const grown = new Set(put.map(({ target }) => target).filter((id) => !shrunk.has(id)));
  for (const ids of chunks([...shrunk])) {
    const found = await run(statement('load/placeholder-citations'), { ids });
    const unused = found.filter((row) => row.cited !== true).map((row) => text(row.id));
    if (unused.length > 0) await run(statement('load/delete-documents'), { ids: unused });
    await describe(run, found.filter((row) => row.cited === true).map(namedByAll));
  }
  for (const ids of chunks([...grown])) {
    const found = await run(statement('load/read-placeholders'), { ids });
    await describe(
      run,
      found.map((row) => namedByMore(row, put)),
    );
  }
}

const describe = async (run: Run, rows: readonly Row[]): Promise<void> => {
  if (rows.length > 0) await run(statement('load/write-placeholders'), { rows });
};

const namedByAll = (row: Row): Row => ({
  id: text(row.id),
  held: false,
  title: first(texts(row.titles)),
  number: first(texts(row.numbers)),
  jurisdiction: first(texts(row.jurisdictions)),
});

function namedByMore(row: Row, put: readonly Place[]): Row {
  const id = text(row.id);
  const places = [placeOf(id, row), ...put.filter(({ target }) => target === id)];
  return {
    id,
    held: false,
    title: first(places.map(({ title }) => title)),
    number: first(places.map(({ number }) => number)),
    jurisdiction: first(places.map(({ jurisdiction }) => jurisdiction)),
  };
}

const first = (names: readonly (string | null)[]): string | null =>
  names.filter((name) => name !== null).sort(byCodePoint)[0] ?? null;
