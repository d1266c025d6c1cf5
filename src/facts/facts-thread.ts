import { parentPort, workerData } from 'node:worker_threads';
import type { StoredText } from '../read/stored-text.ts';
import type { Registry } from '../resolve/registry.ts';
import { paperFacts } from './paper-facts.ts';

// A thread in which papers are parsed and resolved; started by facts-pool.ts.
const registry = workerData as Registry;
parentPort?.on('message', (stored: StoredText) => parentPort?.postMessage(paperFacts(stored, registry)));
