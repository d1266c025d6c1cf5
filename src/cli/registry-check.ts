import type { Command } from 'commander';
import { readRegistry } from '../resolve/registry.ts';
import { say } from '../show/texts.ts';
import { command, type CommonOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

/** `zeren registry check`: read the whole registry and say whether it is sound; a mistake is told with file and line. */
export const registryCheckCommand = (): Command =>
  command('check', '检查名录是否完好 / say whether the registry is sound').action(
    async ({ registry: where, lang }: CommonOptions) => {
      const { units, documents, corrections, themes } = await readRegistry(registryFolder(where));
      const counts = [units, documents, corrections, themes].map((list) => list.length);
      process.stdout.write(`${say(lang, 'registry.sound', ...counts)}\n`);
    },
  );
