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
  /** Count more or fewer citations under a key at a document. */
  addStanding(key: string, document: string, more: number): void;
  flush(): Promise<void>;
}

interface Entry {
  readonly held: Set<string>;
  /** Citations at each document. */
  readonly cited: Map<string, number>;
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

  return {
    async fetch(keys) {
      const ids = [...new Set([...keys].map(boundedId))].filter((id) => !entries.has(id));
      for (const id of ids) entries.set(id, { held: new Set(), cited: new Map(), changed: false });
      for (const some of chunks(ids)) {
        for (const row of await run(statement('load/read-keys'), { ids: some }))
          entries.set(text(row.id), entryOf(row));
      }
    },
    bearers: (key) => [...entry(key).held],
    standing: (key) => [...entry(key).cited.keys()],
    setBearer(key, document, bears) {
      const found = entry(key);
      found.changed = true;
      if (bears) found.held.add(document);
      else found.held.delete(document);
    },
    addStanding(key, document, more) {
      const found = entry(key);
      found.changed = true;
      const count = (found.cited.get(document) ?? 0) + more;
      if (count === 0) found.cited.delete(document);
      else found.cited.set(document, count);
    },
    flush: () => write(run, entries),
  };
}

function entryOf(row: Row): Entry {
  const counts = Array.isArray(row.counts) ? row.counts.map(Number) : [];
  const cited = texts(row.cited).map((document, at) => [document, counts[at] ?? 0] as const);
  return { held: new Set(texts(row.held)), cited: new Map(cited), changed: false };
}

async function write(run: Run, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const rows: Row[] = [];
  const unused: string[] = [];
  for (const [id, { held, cited, changed }] of entries) {
    if (!changed) continue;
    if (held.size + cited.size === 0) unused.push(id);
    else rows.push({ id, held: [...held], cited: [...cited.keys()], counts: [...cited.values()] });
  }
  for (const some of chunks(rows)) await run(statement('load/write-keys'), { rows: some });
  for (const some of chunks(unused)) await run(statement('load/delete-keys'), { ids: some });
}
