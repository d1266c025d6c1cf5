import { readdirSync } from 'node:fs';
import { Fault } from '../model/fault.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { statement } from './statement.ts';
import type { Run } from './store.ts';

/** The names of the statements of `cypher/schema`, in the order in which they run, each in a transaction of its own. */
export const schemaStatements = (): string[] => statementsOf('schema');

/** The names of the statements that bring a graph from the version before to this one. */
export const migrationStatements = (version: number): string[] =>
  statementsOf('migrate').filter((name) => name.startsWith(`migrate/${version}-`));

const statementsOf = (folder: string): string[] =>
  readdirSync(new URL(`../../cypher/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`);

/**
 * The schema version of a graph, ours or one that can be brought to it; null for a new, empty graph. Refuses a graph that
 * is not one of zeren's, or one of a newer schema.
 */
export async function schemaOf(run: Run, location: string): Promise<number | null> {
  const [meta] = await run(statement('load/read-meta'));
  if (meta !== undefined) {
    const { schemaVersion: version } = meta;
    if (typeof version === 'number' && Number.isInteger(version) && version > 0 && version <= SCHEMA_VERSION) {
      return version;
    }
    throw typeof version === 'number' && version > SCHEMA_VERSION
      ? newer(location, version)
      : unknown(location, JSON.stringify(version));
  }
  if ((await run(statement('load/any-node'))).length === 0) return null;
  throw new Fault('STORE_FOREIGN', {
    zh: `${location} 中的图不是 zeren 建的，未作改动。请另选位置：${newStore(location)}`,
    en: `The graph in ${location} was not made by zeren and is left as it is. Choose another place: ${newStore(location)}`,
  });
}

/** Refuse a graph that is not one of ours in our schema version; a new, empty one is fine. */
export async function checkSchema(run: Run, location: string): Promise<void> {
  const version = await schemaOf(run, location);
  if (version === null || version === SCHEMA_VERSION) return;
  throw new Fault('STORE_FOREIGN', {
    zh: `${location} 由旧版 zeren 占用（图是第 ${version} 版结构，本程序用第 ${SCHEMA_VERSION} 版）。请先停掉那个进程，再运行同一命令。`,
    en: `${location} is in use by an older zeren (the graph has schema version ${version}, this zeren works on version ${SCHEMA_VERSION}). Stop that process, then run the command again.`,
  });
}

const newer = (location: string, version: number): Fault =>
  new Fault('STORE_FOREIGN', {
    zh: `${location} 中的图是第 ${version} 版结构，比本程序的第 ${SCHEMA_VERSION} 版新。请更新 zeren，或把文件载入新库：${newStore(location)}`,
    en: `The graph in ${location} has schema version ${version}, newer than version ${SCHEMA_VERSION} of this zeren. Update zeren, or load the papers into a new store: ${newStore(location)}`,
  });

const unknown = (location: string, version: string): Fault =>
  new Fault('STORE_FOREIGN', {
    zh: `${location} 中的图是第 ${version} 版结构，本程序读第 ${SCHEMA_VERSION} 版。请把文件载入新库：${newStore(location)}`,
    en: `The graph in ${location} has schema version ${version}, this zeren reads version ${SCHEMA_VERSION}. Load the papers into a new store: ${newStore(location)}`,
  });

/** The command that loads into another place: a folder beside a folder, a database beside a database. */
const newStore = (location: string): string =>
  location.includes('://') ? 'NEO4J_DATABASE=OTHER zeren load PATH' : 'zeren load PATH --store NEW_FOLDER';

/** Mark a graph as one of zeren's; changes nothing where that is done. */
export async function markSchema(run: Run): Promise<void> {
  await run(statement('load/create-meta'), { schemaVersion: SCHEMA_VERSION });
}
