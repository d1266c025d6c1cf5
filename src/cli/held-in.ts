import { createReadStream, existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeldVersion } from '../ask/diff-loads.ts';
import { dump } from '../load/dump.ts';
import { readDump } from '../load/read-dump.ts';
import { Fault } from '../model/fault.ts';
import { dumpedPapers } from './dumped-papers.ts';
import { openLoadedStore } from './open-store.ts';
import { wholeLines } from './whole-lines.ts';

/** How every file begins that export wrote. */
const BEGINNING = '{"label":';

/** Whether a path is a whole load: the folder of a store, or what export wrote. A folder of anything else is a fault. */
export async function isLoad(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) {
    if (existsSync(join(path, 'graph.grafeo'))) return true;
    throw new Fault('USAGE', {
      zh: `文件夹 ${path} 里没有库。请给文件、库所在的文件夹，或 zeren export 写出的文件。`,
      en: `There is no store in the folder ${path}. Give a file, the folder of a store, or what zeren export wrote.`,
    });
  }
  return found !== null && (await beginning(path)) === BEGINNING;
}

/** The papers of a load: of a store as it is, or of what export wrote. */
export async function heldIn(path: string): Promise<HeldVersion[]> {
  if ((await stat(path)).isDirectory()) {
    const store = await openLoadedStore(path);
    try {
      return dumpedPapers(await readDump(dump(store)));
    } finally {
      await store.close();
    }
  }
  try {
    return dumpedPapers(await readDump(wholeLines(createReadStream(path) as AsyncIterable<Uint8Array>)));
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    const { zh, en } = cause.said;
    throw new Fault('USAGE', { zh: `${path}：${zh}`, en: `${path}: ${en}` }, { cause });
  }
}

async function beginning(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING.length), 0, BEGINNING.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
