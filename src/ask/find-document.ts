import { statement } from '../store/statement.ts';
import type { Run } from '../store/store.ts';
import { findByName } from './find-by-name.ts';
import { textOf, textOrNull } from './from-row.ts';

/** The id of the document with this id, title, number or path; held or only cited. */
export async function findDocument(run: Run, wanted: string): Promise<string> {
  const rows = await run(statement('ask/document-names'));
  const documents = rows.map((row) => {
    const [id, title, number, uri] = [
      textOf(row.id),
      textOrNull(row.title),
      textOrNull(row.number),
      textOrNull(row.uri),
    ];
    const names = [title, number, uri].map((name) => (name === null ? [] : [name]));
    return { id, names, label: title ?? uri ?? id };
  });
  return findByName(wanted, documents, 'document');
}
