import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A TypeScript file of the tests running as a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves when the child has written a line. */
  readonly firstLine: Promise<string>;
  /** End it at once, as a power cut would, and wait until it is gone. */
  kill(): Promise<void>;
}

/** Start a TypeScript file as a process of its own. */
export function startChild(file: URL, ...parameters: string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(file), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', (status) => reject(new Error(`the child ended with status ${status}`)));
  });
  firstLine.catch(() => {}); // heard by whoever waits for it
  return {
    process: child,
    firstLine,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
