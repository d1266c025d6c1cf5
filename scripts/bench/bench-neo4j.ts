import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { ReadDump } from '../../src/load/read-dump.ts';
import { openNeo4j } from '../../src/store/neo4j.ts';
import { schemaStatements } from '../../src/store/schema.ts';
import { statement } from '../../src/store/statement.ts';
import { type TestAddress, testServer } from '../../test/support/neo4j-servers.ts';
import type { BenchEngine } from './bench-engine.ts';
import { folderSize } from './folder-size.ts';
import { peakMemory } from './peak-memory.ts';
import { slices } from './slices.ts';

/** The whole graph is read in one snapshot here, which takes longer than any question may. */
const PATIENT = { connect: 10_000, read: 600_000, write: 60_000, close: 5_000 };

/** The Neo4j of the tests, empty. */
export async function benchNeo4j(): Promise<BenchEngine> {
  const first = await testServer();
  const { address } = first;
  const server = serverProcess(address);
  return {
    open: () => openNeo4j({ ...address, deadlines: PATIENT }),
    async stored() {
      if (server === null) return null;
      await first.kill(); // when it starts again it writes all that is in its log into the store
      await first.start();
      return folderSize(join(server.home, 'data', 'databases', 'neo4j'));
    },
    serverMemory: () => (server === null ? null : peakMemory(server.pid)),
    async bulk(graph) {
      await first.stop();
      const fresh = await testServer();
      const seconds = await fill(fresh.address, graph);
      await fresh.stop();
      return seconds;
    },
    stop: async () => {},
  };
}

/** By UNWIND and CREATE of many rows a transaction, through the bare driver. */
async function fill({ uri, user, password, database }: TestAddress, { nodes, edges }: ReadDump): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const run = (name: string, parameters: object = {}) =>
    driver.executeQuery(statement(name), parameters, database === undefined ? {} : { database });
  for (const name of schemaStatements()) await run(name);
  const start = performance.now();
  for (const [list, all] of nodes) for (const rows of slices(all)) await run(`load/import-${list}`, { rows });
  for (const [list, all] of edges) {
    for (const some of slices(all)) {
      const ends = some.map(({ from, to }) => ({ from, to }));
      await run(`load/import-${list}`, { ends, rows: some.map(({ properties }) => properties) });
    }
  }
  const seconds = (performance.now() - start) / 1000;
  await driver.close();
  return seconds;
}

/** The process of a server that was started from its jars here, and its folder. */
function serverProcess({ uri }: TestAddress): { readonly pid: number; readonly home: string } | null {
  const port = new URL(uri).port;
  for (const pid of pids()) {
    const home = /--home-dir=([^\0]+)/.exec(readOrNothing(`/proc/${pid}/cmdline`))?.[1];
    const isJava = readOrNothing(`/proc/${pid}/comm`).trim() === 'java';
    if (home === undefined || !isJava) continue;
    if (readOrNothing(join(home, 'conf', 'neo4j.conf')).includes(`listen_address=127.0.0.1:${port}\n`))
      return { pid, home };
  }
  return null;
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
