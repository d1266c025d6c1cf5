import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Longest path that every system takes for a socket, in bytes. */
const LONGEST = 100;

/**
 * Where a process that holds the store of a folder takes the statements of others: a socket in the folder (mode 0600),
 * a named pipe on Windows, a socket in the temporary folder where the path would be too long.
 */
export function socketPath(folder: string): string {
  const full = resolve(folder);
  const name = createHash('sha256').update(full).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\zeren-${name}`;
  const inside = join(full, 'graph.socket');
  return Buffer.byteLength(inside) <= LONGEST ? inside : join(tmpdir(), `zeren-${name}.socket`);
}
