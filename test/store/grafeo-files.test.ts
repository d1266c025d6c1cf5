import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/model/version.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import { startChild } from '../support/child.ts';
import { paper } from '../support/facts.ts';
import { ask, dumpOf, load } from '../support/loaded.ts';
import { setSchemaVersion } from '../support/schema-version.ts';
import { temporaryFolder } from '../support/temporary.ts';

const holder = new URL('hold-store.ts', import.meta.url);
const nodes = 'MATCH (n:Document) RETURN n.id AS id';

async function filled(folder: string): Promise<void> {
  const store = await openGrafeo(folder);
  await store.prepare();
  await load(
    store,
    Array.from({ length: 20 }, (_, at) => paper({ id: `p${at}`, measures: ['一', '二', '三'] })),
  );
  await store.close();
}

async function whole(folder: string): Promise<Buffer> {
  await filled(`${folder}-whole`);
  return readFileSync(join(`${folder}-whole`, 'graph.grafeo'));
}

describe('a store folder', () => {
  it('is made where it is not there, and keeps what was written', async () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    await filled(folder);
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
    const store = await openGrafeo(folder);
    expect(store.location).toBe(join(folder, 'graph.grafeo'));
    expect(await ask(store, nodes)).toHaveLength(20);
    await store.close();
  });

  it('may have a path with spaces and Chinese characters', async () => {
    const folder = join(temporaryFolder(), '责任 图库');
    await filled(folder);
    expect(existsSync(join(folder, 'graph.grafeo'))).toBe(true);
  });

  it.each([['below a file'], ['that may not be written']])('is refused %s', async (where) => {
    const folder = temporaryFolder();
    if (where === 'below a file') {
      writeFileSync(join(folder, 'file'), 'x');
      await expect(openGrafeo(join(folder, 'file', 'store'))).rejects.toMatchObject({ name: 'Fault', code: 'FILE' });
      return;
    }
    chmodSync(folder, 0o555);
    expect(openAsNobody(folder)).toBe('FILE');
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** The fault code of an opening by a user without rights (root may write anywhere). */
function openAsNobody(folder: string): string {
  const script = `
    import { openGrafeo } from ${JSON.stringify(fileURLToPath(new URL('../../src/store/grafeo.ts', import.meta.url)))};
    if (process.getuid?.() === 0) process.setuid?.(65534);
    openGrafeo(${JSON.stringify(folder)}).then(() => console.log('opened'), (fault) => console.log(fault.code));`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return stdout.trim();
}

describe('a file that is not a store', () => {
  const files: [string, string, (folder: string) => Buffer | Promise<Buffer>][] = [
    ['a text file', 'not a store', () => Buffer.from('责任清单\n')],
    ['an empty file', 'not a store', () => Buffer.alloc(0)],
    [
      'a database of another program',
      'not a store',
      () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192)]),
    ],
    ['a store cut off in its head', 'damaged', async (folder) => (await whole(folder)).subarray(0, 3000)],
    ['a store cut off in its body', 'damaged', async (folder) => (await whole(folder)).subarray(0, 20_000)],
    ['a store with a hole', 'damaged', async (folder) => (await whole(folder)).fill(0, 13_000, 40_000)],
  ];

  it.each(files)('%s is refused and left as it is', async (_, word, make) => {
    const folder = join(temporaryFolder(), 'store');
    const content = await make(folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'graph.grafeo'), content);
    const opening = openGrafeo(folder);
    await expect(opening).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
    await expect(opening).rejects.toThrow(new RegExp(`graph\\.grafeo .*${word}.*--store NEW_FOLDER`));
    expect(readFileSync(join(folder, 'graph.grafeo'))).toEqual(content);
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
  });

  it('a damaged log of a killed load is refused and left as it is', async () => {
    const folder = temporaryFolder();
    const loader = new URL('../load/load-and-die.ts', import.meta.url);
    await once(startChild(loader, folder, '0').process, 'exit');
    const child = startChild(loader, folder, '1'); // a transaction a paper
    await child.firstLine;
    const logs = join(folder, 'graph.grafeo.wal');
    const firstLog = () => join(logs, (existsSync(logs) ? readdirSync(logs).sort()[0] : undefined) ?? '');
    while (firstLog() === logs || statSync(firstLog()).size < 160_000) await pause(5);
    await child.kill();
    const log = firstLog();
    const content = readFileSync(log).fill(0xff, 2000, 2100);
    writeFileSync(log, content);
    await expect(openGrafeo(folder)).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
    expect(readFileSync(log)).toEqual(content);
  });

  it('a graph that another program made with the same engine is refused when opened', async () => {
    const folder = temporaryFolder();
    const theirs = await openGrafeo(folder);
    await theirs.write((run) => run("CREATE (n:Person {name: 'Alix'})"));
    await theirs.close();
    await expect(openGrafeo(folder)).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
  });

  it('a graph of a schema version that never was is refused when opened, with the command to run, and left as it is', async () => {
    const folder = temporaryFolder();
    await filled(folder);
    const older = await openGrafeo(folder);
    const graph = await dumpOf(older);
    await older.close();
    await setSchemaVersion(folder, 0);
    await expect(openGrafeo(folder)).rejects.toMatchObject({ name: 'Fault', code: 'STORE_FOREIGN' });
    await expect(openGrafeo(folder)).rejects.toThrow(/schema version 0.*zeren load PATH --store NEW_FOLDER/);
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
    await setSchemaVersion(folder, SCHEMA_VERSION);
    const same = await openGrafeo(folder);
    expect(await dumpOf(same)).toBe(graph);
    await same.close();
  });
});

describe('a store held elsewhere', () => {
  it('is refused with the name of the file and the holder, and opens once the holder is killed', async () => {
    const folder = temporaryFolder();
    await filled(folder);
    const child = startChild(holder, folder);
    try {
      await child.firstLine;
      const opening = openGrafeo(folder);
      await expect(opening).rejects.toMatchObject({ name: 'Fault', code: 'STORE_BUSY' });
      await expect(opening).rejects.toThrow(
        `${join(folder, 'graph.grafeo')} is held by another process (pid ${child.process.pid})`,
      );
    } finally {
      await child.kill();
    }
    const store = await openGrafeo(folder);
    expect(await ask(store, nodes)).toHaveLength(20);
    await store.close();
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
  });

  it('is refused a second time in the same process', async () => {
    const folder = temporaryFolder();
    const store = await openGrafeo(folder);
    await expect(openGrafeo(folder)).rejects.toThrow(/graph\.grafeo is held by this process\. /);
    await store.close();
    const again = await openGrafeo(folder);
    await again.close();
  });

  it('names only the file where the note of the holder is stale', async () => {
    const folder = temporaryFolder();
    const store = await openGrafeo(folder);
    writeFileSync(join(folder, 'graph.grafeo.holder'), '999999999\n');
    await expect(openGrafeo(folder)).rejects.toThrow(/graph\.grafeo is held by another process\. /);
    await store.close();
  });

  it('may be copied as one file once it is closed', async () => {
    const folder = temporaryFolder();
    await filled(folder);
    const copy = temporaryFolder();
    cpSync(join(folder, 'graph.grafeo'), join(copy, 'graph.grafeo'));
    const store = await openGrafeo(copy);
    expect(await ask(store, nodes)).toHaveLength(20);
    await store.close();
  });
});

it('a folder moved away under an open store is told when it closes', async () => {
  const folder = join(temporaryFolder(), 'store');
  const store = await openGrafeo(folder);
  await store.prepare();
  renameSync(folder, `${folder}-elsewhere`);
  await expect(store.close()).rejects.toMatchObject({
    code: 'STORE_FAILED',
    said: { en: expect.stringContaining('no longer in its place') as string },
  });
});
