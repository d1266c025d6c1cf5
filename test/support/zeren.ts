import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Run the program as a user does; the environment is ours without what would choose another store. */
export const zeren = (...words: readonly string[]): Promise<Outcome> => zerenWith({}, ...words);

/** Run the program with more in its environment. */
export const zerenWith = (environment: NodeJS.ProcessEnv, ...words: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_'));
    const env = { ...Object.fromEntries(ours), NO_COLOR: '1', ...environment };
    execFile(process.execPath, [PROGRAM, ...words], { env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({ status: error === null ? 0 : Number(error.code), out, err }),
    );
  });
