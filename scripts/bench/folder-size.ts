import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Megabytes of all files in a folder and the folders in it. */
export const folderSize = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size / 1e6, 0);
