import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { editUnits, type UnitEdit } from '../resolve/edit-units.ts';
import { readRegistry } from '../resolve/registry.ts';
import type { Lang } from '../show/look.ts';
import { say } from '../show/texts.ts';

/** Write edits into `units.yaml` of a registry, whole or not at all, and say what was written. */
export async function changeRegistry(folder: string, edits: readonly UnitEdit[], lang: Lang): Promise<void> {
  await readRegistry(folder);
  const path = join(folder, 'units.yaml');
  const edited = editUnits(path, await readFile(path, 'utf8'), edits);
  try {
    await writeFile(`${path}.new`, edited);
    await rename(`${path}.new`, path);
  } catch (cause) {
    throw new Fault(
      'FILE',
      { zh: `名录文件 ${path} 无法写入。`, en: `The registry file ${path} cannot be written.` },
      { cause },
    );
  }
  const created = edits.filter((edit) => 'create' in edit).length;
  process.stdout.write(`${say(lang, 'registry.applied', created, edits.length - created, path)}\n`);
}
