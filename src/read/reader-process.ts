import { Buffer } from 'node:buffer';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { extract } from './extract.ts';
import { findingOf } from './extracted.ts';
import { MAX_MEMORY, MAX_SECONDS, type ReaderAnswer, type ReaderReply, type ReaderTask } from './reader-task.ts';
import { unpackZip } from './unpack-zip.ts';

// The process in which other people's formats are taken apart; started by reader-pool.ts.

/** A process that hangs cannot look at itself, so a thread does: at its memory, and at the time a task began. */
const WATCH = `
  const { workerData: { began, memory, seconds } } = require('node:worker_threads');
  setInterval(() => {
    const since = Number(Atomics.load(began, 0));
    const late = since > 0 && Date.now() - since > seconds * 1000;
    if (late || process.memoryUsage.rss() > memory * 1048576) process.kill(process.pid, 'SIGKILL');
  }, 15);
`;
const began = new BigInt64Array(new SharedArrayBuffer(8));
new Worker(WATCH, {
  eval: true,
  execArgv: [],
  workerData: { began, memory: MAX_MEMORY * 0.9, seconds: MAX_SECONDS + 5 },
}).unref();

async function answer({ format, data }: ReaderTask): Promise<ReaderAnswer> {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  try {
    return format === 'zip'
      ? { kind: 'files', entries: unpackZip(bytes) }
      : { kind: 'text', extracted: await extract(format, bytes) };
  } catch (thrown) {
    return { kind: 'finding', finding: findingOf(thrown) };
  }
}

process.on('message', (task: ReaderTask) => void reply(task));

async function reply(task: ReaderTask): Promise<void> {
  Atomics.store(began, 0, BigInt(Date.now()));
  const given = await answer(task);
  Atomics.store(began, 0, 0n);
  process.send?.({ answer: given, memory: process.memoryUsage.rss() / 1048576 } satisfies ReaderReply);
}

// a library that throws after its answer, or loses a promise, must not take the process along
process.on('uncaughtException', () => {});
process.on('unhandledRejection', () => {});
process.on('disconnect', () => process.exit());
process.send?.('ready');
