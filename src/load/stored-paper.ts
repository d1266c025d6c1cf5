import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { text } from './columns.ts';
import { stampOf } from './load-context.ts';

/** A held paper as it was read: what is needed to resolve it anew without its file. */
export interface StoredPaper {
  readonly uri: string;
  readonly sha256: string;
  readonly text: string;
  /** Under which rules and registry it was loaded. */
  readonly stamp: string;
}

/** A held paper with its text; null where it is not held any more. */
export async function storedPaper(store: Store, id: string): Promise<StoredPaper | null> {
  const [row] = await store.read((run) => run(statement('load/paper-text'), { id }));
  if (row === undefined) return null;
  const stamp = stampOf({ rulesVersion: Number(row.rulesVersion), registryHash: text(row.registryHash) });
  return { uri: text(row.uri), sha256: text(row.sha256), text: text(row.text), stamp };
}
