import { join } from 'node:path';
import grafeo from '@grafeo-db/js';

/** Make a store one of another schema version, or of ours again, behind the back of zeren. */
export async function setSchemaVersion(folder: string, version: number): Promise<void> {
  const database = grafeo.GrafeoDB.open(join(folder, 'graph.grafeo'));
  await database.executeCypher('MATCH (meta:Meta) SET meta.schemaVersion = $version', { version });
  database.close();
}
