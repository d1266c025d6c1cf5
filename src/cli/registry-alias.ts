import type { Command } from 'commander';
import { changeRegistry } from './change-registry.ts';
import { command, type CommonOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

/** `zeren registry alias ID NAME…`: give a registered unit other names; they hold in papers of its place. */
export const registryAliasCommand = (): Command =>
  command('alias', '给单位加别名 / give a unit other names')
    .argument('<id>', '编号 / id')
    .argument('<name...>', '别名 / other forms in print')
    .action((id: string, names: string[], options: CommonOptions) =>
      changeRegistry(registryFolder(options.registry), [{ alias: { id, names } }], options.lang),
    );
