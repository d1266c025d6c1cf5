import { Fault } from '../model/fault.ts';
import { SCHEMA_VERSION } from '../model/version.ts';
import { migrationStatements, schemaOf } from './schema.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** Told when a graph has been brought from an older schema version to ours. */
export type Migrated = (from: number, location: string) => void;

/**
 * Bring the graph of a store to our schema version, version by version, each in one transaction that also notes it: what
 * ends this in between leaves a graph of a whole version, and two at once do it once. Refuses a graph that is not one of
 * zeren's, or one of a newer schema; does nothing to one of ours and to an empty one.
 */
export async function migrate(store: Pick<Store, 'location' | 'read' | 'write'>, migrated?: Migrated): Promise<void> {
  const from = await store.read((run) => schemaOf(run, store.location));
  if (from === null || from === SCHEMA_VERSION) return;
  try {
    for (let version = from + 1; version <= SCHEMA_VERSION; version++) await step(store, version);
  } catch (error) {
    throw failed(error, from, store.location);
  }
  migrated?.(from, store.location);
}

const step = (store: Pick<Store, 'write'>, version: number): Promise<void> =>
  store.write(async (run) => {
    const [meta] = await run(statement('load/read-meta'));
    if (Number(meta?.schemaVersion) >= version) return;
    for (const name of migrationStatements(version)) await run(statement(name));
    await run(statement('migrate/move-schema'), { schemaVersion: version });
  });

function failed(error: unknown, from: number, location: string): unknown {
  if (!(error instanceof Fault)) return error;
  const said = {
    zh: `${location} 中的图是第 ${from} 版结构，须先升级到第 ${SCHEMA_VERSION} 版：请由能写入的用户在能写入的地方运行一次 zeren verify。这次没有成功：${error.said.zh}`,
    en: `The graph in ${location} has schema version ${from} and has to be brought to version ${SCHEMA_VERSION} first: run zeren verify once as a user who may write there. It failed: ${error.said.en}`,
  };
  return new Fault(error.code, said, { cause: error });
}
