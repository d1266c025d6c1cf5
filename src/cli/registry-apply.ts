import type { Command } from 'commander';
import { readDecisions } from '../resolve/read-decisions.ts';
import { readRegistry } from '../resolve/registry.ts';
import { changeRegistry } from './change-registry.ts';
import { command, type CommonOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

/** `zeren registry apply FILE`: write the decisions of a review file into the registry; a broken file changes nothing. */
export const registryApplyCommand = (): Command =>
  command('apply', '把审定的决定写入名录 / write the decisions of a review file into the registry')
    .argument('<file>', '审定过的文件 / the edited review file')
    .action(async (file: string, { registry: where, lang }: CommonOptions) => {
      const folder = registryFolder(where);
      await changeRegistry(folder, await readDecisions(file, await readRegistry(folder)), lang);
    });
