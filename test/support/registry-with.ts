import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.ts';

/** Folder of a registry that is the seeds' with more written at the end of its files, gone when the test is over. */
export function registryWith(more: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), 'registry');
  cpSync(join(import.meta.dirname, '../../seeds/registry'), folder, { recursive: true });
  for (const [name, text] of Object.entries(more)) {
    const path = join(folder, name);
    let before = '';
    try {
      before = readFileSync(path, 'utf8');
    } catch {
      // a file that need not be there
    }
    writeFileSync(path, `${before}\n${text}\n`);
  }
  return folder;
}
