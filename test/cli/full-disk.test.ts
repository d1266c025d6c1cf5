import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/temporary.ts';
import { zeren } from '../support/zeren.ts';

/** A disk of its own for a test, in memory; null where this user may not make one. */
function smallDisk(size: string): { folder: string; grow(size: string): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-disk-'));
  const mount = (options: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  };
  try {
    mount(`size=${size}`);
  } catch {
    rmdirSync(folder);
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder], { stdio: 'ignore' });
    rmdirSync(folder);
  });
  return { folder, grow: (larger) => mount(`remount,size=${larger}`) };
}

/** A folder with papers of thirty measures. */
function papers(count: number): string {
  const folder = temporaryFolder();
  for (let at = 0; at < count; at++) {
    const measures = Array.from(
      { length: 30 },
      (_, n) =>
        `${n + 1}.完善第${at}类制度${n}。落实《云浦市第${n}号管理办法》，开展第${n * at}次检查。（市司法局牵头，市财政局、市水务局配合）\n`,
    );
    const text = `云浦市司法局2024年第${at}号工作要点\n一、重点任务\n${measures.join('')}`;
    writeFileSync(join(folder, `${at}.txt`), text);
  }
  return folder;
}

it('a full disk ends a load with one sentence; what was loaded is there whole, and the next load completes', async (test) => {
  const disk = smallDisk('1500k');
  test.skip(disk === null, 'this user may not make a small disk');
  if (disk === null) return;
  const [folder, store] = [papers(60), ['--store', join(disk.folder, 'store')]];
  const { status, err } = await zeren('load', folder, ...store, '--lang', 'en');
  expect([status, err.trim().split('\n').at(-1)]).toEqual([3, expect.stringMatching(/^zeren: The disk is full, /)]);
  const held = async () => (JSON.parse((await zeren('counts', ...store, '--json')).out) as { held: number }).held;
  const before = await held();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(60);

  disk.grow('64m');
  expect((await zeren('verify', ...store)).status).toBe(0);
  expect((await zeren('load', folder, ...store)).status).toBe(0);
  expect(await held()).toBe(60);
  expect((await zeren('verify', ...store)).status).toBe(0);
}, 60_000);
