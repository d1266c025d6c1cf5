import type { Command } from 'commander';
import { readRegistry } from '../resolve/registry.ts';
import { question, type QuestionOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

/** `zeren registry list [TEXT]`: the registered units, or those one of whose names holds the text. */
export const registryListCommand = (): Command =>
  question('list', '列出名录中的单位 / list the registered units')
    .argument('[text]', '名称中的字 / a part of a name')
    .action(async (text: string | undefined, { registry: where, json }: QuestionOptions) => {
      const { units } = await readRegistry(registryFolder(where));
      const found = units.filter(({ id, name, aliases, formerly }) =>
        [id, name, ...aliases, ...formerly.map((spell) => spell.name)].some((own) => own.includes(text ?? '')),
      );
      const lines = found.map(({ id, name, aliases, until }) =>
        [
          id,
          name,
          ...(aliases.length === 0 ? [] : [aliases.join('、')]),
          ...(until === undefined ? [] : [`–${until}`]),
        ].join('\t'),
      );
      process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
    });
