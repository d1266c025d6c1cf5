import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A TypeScript file of the tests running as a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves when the child has written a line. */
  readonly firstLine: Promise<string>;
  /** What it has written so far. */
  readonly lines: readonly string[];
  /** End it at once, as a power cut would, and wait until it is gone and all it wrote is in `lines`. */
  kill(): Promise<void>;
}

/** Start a TypeScript file as a process of its own. */
export function startChild(file: URL, ...parameters: string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(file), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const written = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const gone = Promise.all([once(child, 'close'), once(written, 'close')]);
  const firstLine = new Promise<string>((resolve, reject) => {
    written.once('line', resolve);
    child.once('exit', (status) => reject(new Error(`the child ended with status ${status}`)));
  });
  firstLine.catch(() => {}); // heard by whoever waits for it
  return {
    process: child,
    firstLine,
    lines,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
