import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Note beside a store file which process holds it; only for messages, the engine's lock decides. */
export function noteHolder(file: string): void {
  try {
    writeFileSync(notePath(file), `${process.pid}\n`);
  } catch {
    // Without the note a message names only the file.
  }
}

/** Take the note away, if it is ours. */
export function forgetHolder(file: string): void {
  if (readNote(file) === process.pid) rmSync(notePath(file), { force: true });
}

/** The live process that noted itself as the holder of a store file, else null. */
export function holderOf(file: string): number | null {
  const pid = readNote(file);
  return pid !== null && isAlive(pid) ? pid : null;
}

const notePath = (file: string): string => `${file}.holder`;

function readNote(file: string): number | null {
  try {
    const pid = Number(readFileSync(notePath(file), 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
