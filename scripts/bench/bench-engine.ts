import type { ReadDump } from '../../src/load/read-dump.ts';
import type { Store } from '../../src/store/store.ts';
import { benchGrafeo } from './bench-grafeo.ts';
import { benchNeo4j } from './bench-neo4j.ts';
import type { Engine } from './load-figures.ts';

/** An engine of its own for one part of the bench. */
export interface BenchEngine {
  /** The empty store. */
  open(): Promise<Store>;
  /** Megabytes on disk, once the store is closed; null where nobody can tell. */
  stored(): Promise<number | null>;
  /** Peak of the memory of the server in MB; null where there is none, or nobody can tell. */
  serverMemory(): number | null;
  /** Seconds for the finished nodes and edges by the fastest path the engine has, into an empty place. */
  bulk(graph: ReadDump): Promise<number>;
  stop(): Promise<void>;
}

/** Start an engine for the bench. */
export const benchEngine = async (engine: Engine): Promise<BenchEngine> =>
  engine === 'grafeo' ? benchGrafeo() : benchNeo4j();
