import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Fault } from '../model/fault.ts';
import type { PaperFacts } from '../model/graph.ts';
import type { StoredText } from '../read/stored-text.ts';
import type { Registry } from '../resolve/registry.ts';
import { paperFacts } from './paper-facts.ts';

/** Parses and resolves papers, in threads of its own where there are many. */
export interface FactsPool {
  /** How many papers it is good to ask for at once. */
  readonly width: number;
  facts(stored: StoredText): Promise<PaperFacts>;
  close(): Promise<void>;
}

/** Fewer papers are parsed sooner than a thread has started. */
const ENOUGH = 150;
/** While a batch is written the next one is parsed. */
const BATCH = 64;
/** The built program runs threads as they are; sources would need their loader again. */
const isBuilt = import.meta.url.endsWith('.js');

/** A pool for about so many papers; one core is left to the store. */
export function factsPool(registry: Registry, papers: number, cores = availableParallelism()): FactsPool {
  if (!isBuilt || papers < ENOUGH || cores < 2)
    return {
      width: 1,
      facts: (stored) => Promise.resolve(paperFacts(stored, registry)),
      close: () => Promise.resolve(),
    };
  const threads = Array.from({ length: cores - 1 }, () => factsThread(registry));
  let next = 0;
  return {
    width: BATCH + threads.length * 4,
    facts: (stored) => (threads[next++ % threads.length] as FactsThread).facts(stored),
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}

type FactsThread = Pick<FactsPool, 'facts' | 'close'>;

/** One thread; its answers come in the order of its questions. */
function factsThread(registry: Registry): FactsThread {
  const worker = new Worker(new URL('./facts-thread.js', import.meta.url), { workerData: registry });
  const waiting: Waiting[] = [];
  let fault: Fault | null = null;
  worker.on('message', (facts: PaperFacts) => waiting.shift()?.resolve(facts));
  const end = (cause: unknown): void => {
    fault ??= new Fault('INTERNAL', 'The thread that parses papers has ended.', { cause });
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  worker.on('error', end).on('exit', end);
  return {
    facts: (stored) =>
      new Promise((resolve, reject) => {
        if (fault !== null) return reject(fault);
        waiting.push({ resolve, reject });
        worker.postMessage(stored);
      }),
    close: async () => void (await worker.terminate()),
  };
}

/** Who waits for an answer of a thread. */
interface Waiting {
  readonly resolve: (facts: PaperFacts) => void;
  readonly reject: (fault: Fault) => void;
}
