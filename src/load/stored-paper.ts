import type { PlacedSpan } from '../model/source.ts';
import { readPlaces } from '../model/stored-places.ts';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import { text } from './columns.ts';
import { stampOf } from './load-context.ts';

/** A held paper as it was read: what is needed to resolve it anew without its file. */
export interface StoredPaper {
  readonly uri: string;
  readonly sha256: string;
  readonly text: string;
  /** Where stretches of the text stand in the file; absent where that is not known, and of plain text. */
  readonly places?: readonly PlacedSpan[];
  /** Under which rules and registry it was loaded. */
  readonly stamp: string;
}

/** A held paper with its text; null where it is not held any more. */
export async function storedPaper(store: Store, id: string): Promise<StoredPaper | null> {
  const [row] = await store.read((run) => run(statement('load/paper-text'), { id }));
  if (row === undefined) return null;
  const stamp = stampOf({ rulesVersion: Number(row.rulesVersion), registryHash: text(row.registryHash) });
  const places = typeof row.places === 'string' ? readPlaces(row.places) : null;
  const paper = { uri: text(row.uri), sha256: text(row.sha256), text: text(row.text), stamp };
  return places === null ? paper : { ...paper, places };
}
