import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRegistry } from '../../src/resolve/registry.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zeren-registry-'));
  await cp(join(import.meta.dirname, '../../seeds/registry'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const edit = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
const lineOf = async (file: string, words: string): Promise<number> =>
  (await readFile(join(folder, file), 'utf8')).split('\n').findIndex((line) => line.includes(words)) + 1;

test.each([
  ['a kind that does not exist', 'kind: association', 'kind: club', 'kind: club'],
  ['a body that is not there', 'partOf: jm-sfj\n', 'partOf: jm-nobody\n', 'partOf: jm-nobody'],
  ['broken YAML', 'aliases: [市司法局]', 'aliases: [市司法局', 'aliases: [市司法局'],
  ['an unknown key', 'kind: association', 'knd: association', 'knd: association'],
])('%s is named with its line', async (_, from, to, at) => {
  await edit('units.yaml', (text) => text.replace(from, to));
  const line = await lineOf('units.yaml', at);
  const fault = await readRegistry(folder).then(
    () => null,
    (error: Error) => error,
  );
  expect(fault).toMatchObject({ code: 'REGISTRY' });
  const named = Number(/line (\d+)/.exec(fault?.message ?? '')?.[1]);
  expect(Math.abs(named - line)).toBeLessThanOrEqual(4);
});

test('an id twice is refused', async () => {
  await edit('units.yaml', (text) => text.replace('id: jm-lifa-ke', 'id: jm-sfj'));
  await expect(readRegistry(folder)).rejects.toMatchObject({
    code: 'REGISTRY',
    said: { zh: expect.stringContaining('出现了两次') },
  });
});

test('comments and spacing do not change the hash, a new alias does', async () => {
  const before = (await readRegistry(folder)).hash;
  await edit('units.yaml', (text) => `# a remark\n${text}`);
  expect((await readRegistry(folder)).hash).toBe(before);
  await edit('units.yaml', (text) => text.replace('aliases: [市司法局]', 'aliases: [市司法局, 江门司法]'));
  expect((await readRegistry(folder)).hash).not.toBe(before);
});
