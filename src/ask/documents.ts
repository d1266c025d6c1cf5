import { byCodePoint } from '../model/order.ts';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { documentRef, mapOf } from './from-row.ts';
import { page } from './page.ts';
import type { Page, PageArguments } from './page.ts';
import type { DocumentRef } from './refs.ts';

/** Which documents are listed. */
export interface DocumentFilter {
  readonly held?: boolean | null;
  readonly kind?: string | null;
  readonly jurisdiction?: string | null;
  readonly year?: number | null;
}

export interface DocumentsArguments extends PageArguments {
  readonly filter?: DocumentFilter | null;
}

/** The documents that pass a filter, the held ones first, by title. */
export async function documents(store: Store, { filter, ...args }: DocumentsArguments): Promise<Page<DocumentRef>> {
  const parameters = {
    held: filter?.held ?? null,
    kind: filter?.kind ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    year: filter?.year ?? null,
  };
  const rows = await store.read((run) => run(statement('ask/documents'), parameters));
  const found = rows.map((row) => documentRef(mapOf(row.document))).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const list = `documents ${JSON.stringify(parameters)}`;
  return page(found, args, { key: keyOf, compare: compareKeys, list });
}

type Key = readonly [number, string, string];
const keyOf = ({ held, title, id }: DocumentRef): Key => [held ? 0 : 1, title ?? '', id];
const compareKeys = (a: Key, b: Key): number => a[0] - b[0] || byCodePoint(a[1], b[1]) || byCodePoint(a[2], b[2]);
