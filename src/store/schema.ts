import { readdirSync } from 'node:fs';
import { Fault } from '../model/fault.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { statement } from './statement.ts';
import type { Run } from './store.ts';

/** The names of the statements of `cypher/schema`, in the order in which they run, each in a transaction of its own. */
export const schemaStatements = (): string[] =>
  readdirSync(new URL('../../cypher/schema/', import.meta.url))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => `schema/${file.slice(0, -'.cypher'.length)}`);

/** Refuse a graph that is not one of zeren's, or one of another schema version. A new, empty graph is fine. */
export async function checkSchema(run: Run, location: string): Promise<void> {
  const [meta] = await run(statement('load/read-meta'));
  if (meta?.schemaVersion === SCHEMA_VERSION) return;
  if (meta !== undefined) {
    throw new Fault('STORE_FOREIGN', {
      zh: `${location} 中的图是第 ${JSON.stringify(meta.schemaVersion)} 版结构，本程序读第 ${SCHEMA_VERSION} 版。请把文件载入新库：${newStore(location)}`,
      en: `The graph in ${location} has schema version ${JSON.stringify(meta.schemaVersion)}, this zeren reads version ${SCHEMA_VERSION}. Load the papers into a new store: ${newStore(location)}`,
    });
  }
  if ((await run(statement('load/any-node'))).length > 0) {
    throw new Fault('STORE_FOREIGN', {
      zh: `${location} 中的图不是 zeren 建的，未作改动。请另选位置：${newStore(location)}`,
      en: `The graph in ${location} was not made by zeren and is left as it is. Choose another place: ${newStore(location)}`,
    });
  }
}

/** The command that loads into another place: a folder beside a folder, a database beside a database. */
const newStore = (location: string): string =>
  location.includes('://') ? 'NEO4J_DATABASE=OTHER zeren load PATH' : 'zeren load PATH --store NEW_FOLDER';

/** Mark a graph as one of zeren's; changes nothing where that is done. */
export async function markSchema(run: Run): Promise<void> {
  await run(statement('load/create-meta'), { schemaVersion: SCHEMA_VERSION });
}
