import { Buffer } from 'node:buffer';
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { report } from '../model/diagnostic.ts';
import { Fault } from '../model/fault.ts';
import { MAX_MEMORY, MAX_SECONDS, type ReaderAnswer, type ReaderReply, type ReaderTask } from './reader-task.ts';

/** How long a process may take to start, on a busy machine. */
const START_SECONDS = 30;
/** Megabytes a process may keep from the files before, so that the next one has its share. */
const MAX_KEPT = 256;

interface Reader {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  /** Megabytes it held after its last file. */
  memory: number;
}

const idle: Reader[] = [];
const waiting: ((reader: Reader | null) => void)[] = [];
let busy = 0;

/**
 * Have a file taken apart in a process of its own, so that a hostile one can neither stop nor fill this one. Processes
 * are used again for the next file and replaced when one had to be ended; there are at most as many as cores.
 */
export async function readApart(format: ReaderTask['format'], bytes: Uint8Array): Promise<ReaderAnswer> {
  const task = { format, data: Buffer.from(bytes).toString('base64') };
  const reader = await take();
  try {
    return await ask(reader, task);
  } finally {
    release(reader);
  }
}

async function take(): Promise<Reader> {
  busy++;
  const free = idle.pop();
  if (free) return free;
  if (busy <= Math.max(1, availableParallelism())) return start();
  return (await new Promise<Reader | null>((resolve) => waiting.push(resolve))) ?? start();
}

function release(reader: Reader): void {
  busy--;
  const usable = reader.child.connected && !reader.child.killed && reader.memory < MAX_KEPT;
  if (!usable) reader.child.kill('SIGKILL');
  const next = waiting.shift();
  if (next) next(usable ? reader : null);
  else if (usable) {
    hold(reader, false);
    idle.push(reader);
  }
}

/** Sources run through tsx, the built program as it is. */
const isSource = import.meta.url.endsWith('.ts');

function start(): Reader {
  const file = fileURLToPath(new URL(isSource ? './reader-process.ts' : './reader-process.js', import.meta.url));
  const loader = isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  const child = fork(file, [], {
    execArgv: [...loader, `--max-old-space-size=${Math.round(MAX_MEMORY * 0.75)}`],
    // nothing of ours is for a process that reads other people's files
    env: { SystemRoot: process.env.SystemRoot },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'json',
  });
  const reader: Reader = { child, ready: once(child, START_SECONDS), memory: 0 };
  reader.ready.catch(() => {}); // heard by whoever waits for it
  child.once('exit', () => {
    const at = idle.indexOf(reader);
    if (at >= 0) idle.splice(at, 1);
  });
  return reader;
}

async function ask(reader: Reader, task: ReaderTask): Promise<ReaderAnswer> {
  hold(reader, true);
  try {
    await reader.ready.catch((cause: unknown) => {
      throw new Fault('INTERNAL', 'The process that reads files did not start.', { cause });
    });
    const answer = once(reader.child, MAX_SECONDS);
    reader.child.send(task, () => {}); // a process that is gone says so by its exit
    const reply = (await answer) as ReaderReply;
    reader.memory = reply.memory;
    return reply.answer;
  } catch (thrown) {
    reader.child.kill('SIGKILL');
    if (thrown instanceof Fault) throw thrown;
    return {
      kind: 'finding',
      finding:
        thrown === SLOW
          ? report('too-slow', null, String(MAX_SECONDS))
          : report('too-much-memory', null, String(MAX_MEMORY)),
    };
  }
}

const SLOW = Symbol('slow');
const GONE = Symbol('gone');

/** The next message of a process; rejects with SLOW or GONE. */
function once(child: ChildProcess, seconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      child.off('message', heard).off('exit', gone).off('error', gone);
      settle();
    };
    const heard = (message: unknown): void => done(() => resolve(message));
    const gone = (): void => done(() => reject(GONE));
    const timer = setTimeout(() => done(() => reject(SLOW)), seconds * 1000);
    child.on('message', heard).on('exit', gone).on('error', gone);
    if (child.exitCode !== null || child.signalCode !== null) gone();
  });
}

/** A process without a task keeps nothing running. */
function hold({ child }: Reader, held: boolean): void {
  if (held) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
