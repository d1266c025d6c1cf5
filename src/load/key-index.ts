import { statement } from '../store/statement.ts';
import type { Row, Run } from '../store/store.ts';
import { boundedId } from './bounded-id.ts';
import { chunks } from './chunks.ts';
import { text, texts } from './columns.ts';

/**
 * Who bears a key and where citations under it stand, kept in the graph beside it, so that one paper more does not have
 * to look at all citations. A key must be fetched before it is asked for; `flush` writes what changed.
 */
export interface KeyIndex {
  fetch(keys: Iterable<string>): Promise<void>;
  /** Held documents that bear a key. */
  bearers(key: string): readonly string[];
  /** Documents, held or not, at which citations under a key stand. */
  standing(key: string): readonly string[];
  setBearer(key: string, document: string, bears: boolean): void;
  setStanding(key: string, document: string, stands: boolean): void;
  flush(): Promise<void>;
}

interface Entry {
  readonly held: Set<string>;
  readonly cited: Set<string>;
  changed: boolean;
}

/** The key index as one transaction sees it. */
export function keyIndex(run: Run): KeyIndex {
  const entries = new Map<string, Entry>();

  const entry = (key: string): Entry => {
    const found = entries.get(boundedId(key));
    if (found === undefined) throw new Error(`the key ${key} was not fetched`);
    return found;
  };

  const set = (key: string, list: 'held' | 'cited', document: string, present: boolean): void => {
    const found = entry(key);
    if (found[list].has(document) === present) return;
    found.changed = true;
    if (present) found[list].add(document);
    else found[list].delete(document);
  };

  return {
    async fetch(keys) {
      const ids = [...new Set([...keys].map(boundedId))].filter((id) => !entries.has(id));
      for (const id of ids) entries.set(id, { held: new Set(), cited: new Set(), changed: false });
      for (const some of chunks(ids)) {
        for (const row of await run(statement('load/read-keys'), { ids: some })) {
          const { held, cited } = row;
          entries.set(text(row.id), { held: new Set(texts(held)), cited: new Set(texts(cited)), changed: false });
        }
      }
    },
    bearers: (key) => [...entry(key).held],
    standing: (key) => [...entry(key).cited],
    setBearer: (key, document, bears) => set(key, 'held', document, bears),
    setStanding: (key, document, stands) => set(key, 'cited', document, stands),
    async flush() {
      const changed = [...entries].filter(([, { changed }]) => changed);
      const used = changed.filter(([, { held, cited }]) => held.size + cited.size > 0);
      const unused = changed.filter(([, { held, cited }]) => held.size + cited.size === 0).map(([id]) => id);
      const rows: Row[] = used.map(([id, { held, cited }]) => ({ id, held: [...held], cited: [...cited] }));
      for (const some of chunks(rows)) await run(statement('load/write-keys'), { rows: some });
      for (const some of chunks(unused)) await run(statement('load/delete-keys'), { ids: some });
    },
  };
}
