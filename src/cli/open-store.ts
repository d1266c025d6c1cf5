import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counts } from '../ask/counts.ts';
import { Fault } from '../model/fault.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { borrow } from '../store/borrow.ts';
import { lend } from '../store/lend.ts';
import { socketPath } from '../store/socket-path.ts';
import { openGrafeo } from '../store/grafeo.ts';
import type { Migrated } from '../store/migrate.ts';
import type { Deadlines, Neo4jAddress } from '../store/neo4j-address.ts';
import type { Store } from '../store/store.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Folder of the store where neither `--store` nor `NEO4J_URI` says otherwise. */
export const DEFAULT_STORE = '.zeren';

/** What reads or writes the whole graph at once may take longer than a question, in milliseconds. */
export const WHOLE_GRAPH: Partial<Deadlines> = { read: 600_000, write: 600_000 };

/** Open the store to write into it: the folder given, else the Neo4j of the environment, else the default folder. */
export async function openStore(folder: string | undefined, deadlines: Partial<Deadlines> = {}): Promise<Store> {
  const place = placeOf(folder);
  const store = await (place.neo4j === null ? openFolder(place.name) : openServer({ ...place.neo4j, deadlines }));
  await orClose(store, () => store.prepare());
  return store;
}

/** Open the store to ask it. Asking never makes a store, and an empty one has no answers. */
export async function openLoadedStore(folder: string | undefined, deadlines: Partial<Deadlines> = {}): Promise<Store> {
  const store = await openExistingStore(folder, deadlines);
  await orClose(store, async () => {
    const { held } = await counts(store);
    const { name, load } = placeOf(folder);
    if (held === 0) {
      throw new Fault('NOT_FOUND', {
        zh: `${name} 里的库还是空的。先载入文件：${load}`,
        en: `The store in ${name} holds no paper. Load papers first: ${load}`,
      });
    }
  });
  return store;
}

/** Open the store as it is, also where it holds no paper; it is not made. */
export async function openExistingStore(
  folder: string | undefined,
  deadlines: Partial<Deadlines> = {},
): Promise<Store> {
  const { name, neo4j, load } = placeOf(folder);
  if (neo4j === null && !existsSync(join(name, 'graph.grafeo'))) {
    throw new Fault('NOT_FOUND', {
      zh: `${name} 里还没有库。先载入文件：${load}`,
      en: `There is no store in ${name}. Load papers first: ${load}`,
    });
  }
  return neo4j === null ? openFolder(name) : openServer({ ...neo4j, deadlines });
}

/** The embedded store of a folder; where another process holds and lends it, through that one. */
async function openFolder(folder: string): Promise<Store> {
  try {
    return await openGrafeo(folder, tellMigrated);
  } catch (error) {
    const lent = error instanceof Fault && error.code === 'STORE_BUSY' ? await borrow(folder) : null;
    if (lent === null) throw error;
    return lent;
  }
}

/** The driver is read only where it is needed: it takes a tenth of a second. */
const openServer = async (address: Neo4jAddress): Promise<Store> =>
  (await import('../store/neo4j.ts')).openNeo4j(address, tellMigrated);

/** Say that the graph is of our schema now; an older zeren opens it no more. */
const tellMigrated: Migrated = (from, location) =>
  void process.stderr.write(
    spokenLanguage() === 'zh'
      ? `zeren: ${location} 中的图已由第 ${from} 版结构升级到第 ${SCHEMA_VERSION} 版，旧版 zeren 不能再用它。\n`
      : `zeren: the graph in ${location} was brought from schema version ${from} to ${SCHEMA_VERSION}; an older zeren cannot use it any more.\n`,
  );

/** Let others work through an embedded store while this process holds it; gives what ends that. */
export async function lendStore(store: Store, folder: string | undefined): Promise<() => Promise<void>> {
  const { name, neo4j } = placeOf(folder);
  const owned = neo4j === null && store.location !== socketPath(name);
  return owned ? lend(store, name) : async () => {};
}

interface StorePlace {
  /** For messages. */
  readonly name: string;
  readonly neo4j: Neo4jAddress | null;
  /** The command that loads papers into it. */
  readonly load: string;
}

/** Where the store is. */
function placeOf(folder: string | undefined): StorePlace {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  if (folder !== undefined || !uri) {
    const name = folder ?? DEFAULT_STORE;
    return { name, neo4j: null, load: `zeren load FOLDER${name === DEFAULT_STORE ? '' : ` --store ${name}`}` };
  }
  if (!password) {
    throw new Fault('USAGE', {
      zh: '设了 NEO4J_URI，还要设 NEO4J_PASSWORD。',
      en: 'NEO4J_URI is set, so NEO4J_PASSWORD has to be set too.',
    });
  }
  const neo4j = { uri, user: user || 'neo4j', password, ...(database ? { database } : {}) };
  return { name: 'Neo4j', neo4j, load: 'zeren load FOLDER' };
}

async function orClose(store: Store, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await store.close();
    throw error;
  }
}
