import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../model/fault.ts';
import { holderOf } from './holder.ts';

/** What the engine said when it would not open a file, as a fault that tells the user what to do. */
export function openFault(cause: unknown, file: string): Fault {
  const said = words(cause);
  if (/cannot be locked/.test(said)) {
    const [zh, en] = holder(file);
    return new Fault(
      'STORE_BUSY',
      {
        zh: `库 ${file} 正被${zh}占用。请等它结束，或停止它。`,
        en: `The store ${file} is held by ${en}. Wait for it to end, or stop it.`,
      },
      { cause, retriable: true },
    );
  }
  if (/Permission denied|Read-only file system|os error \d+|Access is denied/.test(said)) {
    return new Fault(
      'FILE',
      { zh: `库 ${file} 无法打开：${said}`, en: `The store ${file} cannot be opened: ${said}` },
      { cause },
    );
  }
  if (/damaged|GRAFEO-S0/.test(said)) {
    return new Fault(
      'STORE_FOREIGN',
      {
        zh: `文件 ${file} 已损坏，未作改动。请把它移开后重新载入，或另选位置：--store NEW_FOLDER`,
        en: `The file ${file} is damaged and is left as it is. Move it away and load the papers again, or choose another place: --store NEW_FOLDER`,
      },
      { cause },
    );
  }
  if (/magic|not a database|GRAFEO-X002/.test(said)) {
    return new Fault(
      'STORE_FOREIGN',
      {
        zh: `文件 ${file} 不是 zeren 的库，未作改动。请把它移开，或另选位置：--store NEW_FOLDER`,
        en: `The file ${file} is not a store of zeren and is left as it is. Move it away, or choose another place: --store NEW_FOLDER`,
      },
      { cause },
    );
  }
  return new Fault(
    'STORE_FAILED',
    { zh: `库 ${file} 无法打开：${said}`, en: `The store ${file} cannot be opened: ${said}` },
    { cause },
  );
}

/** What the engine said when it could not write its file at the end, as when somebody moved the folder away. */
export const closeFault = (cause: unknown, location: string): Fault =>
  diskFault(cause, location) ??
  new Fault(
    'STORE_FAILED',
    {
      zh: `库 ${location} 已不在原处或无法写入，关闭时没有保存。若移走了文件夹，请移回或改用新位置：--store FOLDER。（${words(cause)}）`,
      en: `The store ${location} is no longer in its place or cannot be written, and was not saved at the end. If its folder was moved, move it back or name the new place: --store FOLDER. (${words(cause)})`,
    },
    { cause },
  );

function holder(file: string): readonly [zh: string, en: string] {
  const pid = holderOf(file);
  if (pid === process.pid) return ['本进程', 'this process'];
  return pid === null ? ['另一进程', 'another process'] : [`另一进程（pid ${pid}）`, `another process (pid ${pid})`];
}

/** Bytes below which a disk counts as full: the engine does not always say why it could not write. */
const FULL = 256 * 1024;

/** That the disk is full, where it is. */
function diskFault(cause: unknown, location: string): Fault | null {
  if (!/No space left/.test(words(cause)) && !isFull(location)) return null;
  return new Fault(
    'FILE',
    {
      zh: `磁盘已满，库 ${location} 写不进去。已报告为载入的不受影响；请腾出空间，再运行同样的命令。`,
      en: `The disk is full, so the store ${location} cannot be written. What was reported as loaded is safe; make room and run the same command again.`,
    },
    { cause },
  );
}

function isFull(location: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(location));
    return location !== 'memory' && bavail * bsize < FULL;
  } catch {
    return false; // the folder is gone: another fault
  }
}

/** What the engine said inside a transaction, as a fault; a write conflict may be tried again. */
export function runFault(cause: unknown, location: string): Fault {
  const full = diskFault(cause, location);
  if (full !== null) return full;
  const status = cause instanceof Error && 'gqlStatus' in cause ? cause.gqlStatus : null;
  const retriable = status === '40000' || words(cause).includes('GRAFEO-T001');
  return new Fault(
    'STORE_FAILED',
    { zh: `库 ${location} 出错：${words(cause)}`, en: `The store ${location} failed: ${words(cause)}` },
    { cause, retriable },
  );
}

/** What the work in a transaction threw: a fault as it is, anything else is a mistake of ours. */
export const workFault = (cause: unknown): Fault =>
  cause instanceof Fault ? cause : new Fault('INTERNAL', `A transaction was given up: ${words(cause)}`, { cause });

const words = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause))
    .replace(/^(?:Database|Query|Transaction) error: /, '')
    .trim();
