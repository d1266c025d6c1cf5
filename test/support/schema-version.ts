import { join } from 'node:path';
import grafeo from '@grafeo-db/js';

/** Make a store one of another schema version, or of ours again, behind the back of zeren. */
export async function setSchemaVersion(folder: string, version: number): Promise<void> {
  await change(folder, 'MATCH (meta:Meta) SET meta.schemaVersion = $version', { version });
}

/** Make a store what one of version 1 was: it knew no places. */
export async function makeVersionOne(folder: string): Promise<void> {
  await change(folder, 'MATCH (document:Document) SET document.places = null', {});
  await setSchemaVersion(folder, 1);
}

async function change(folder: string, cypher: string, parameters: Readonly<Record<string, number>>): Promise<void> {
  const database = grafeo.GrafeoDB.open(join(folder, 'graph.grafeo'));
  await database.executeCypher(cypher, parameters);
  database.close();
}
