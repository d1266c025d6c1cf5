import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRegistry, type Registry } from '../../src/resolve/registry.ts';
import { temporaryFolder } from './temporary.ts';

type Files = Readonly<Record<string, string>>;

/** Folder of a registry that is the seeds' with more written at the end of its files, gone when the test is over. */
export function registryWith(more: Files = {}): string {
  const folder = join(temporaryFolder(), 'registry');
  write(folder, more);
  return folder;
}

/** Such a registry, read. */
export async function readRegistryWith(more: Files): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-registry-'));
  try {
    write(folder, more);
    return await readRegistry(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, more: Files): void {
  cpSync(join(import.meta.dirname, '../../seeds/registry'), folder, { recursive: true });
  for (const [name, text] of Object.entries(more)) {
    const path = join(folder, name);
    writeFileSync(path, `${existsSync(path) ? readFileSync(path, 'utf8') : ''}\n${text}\n`);
  }
}
