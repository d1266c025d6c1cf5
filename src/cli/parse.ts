import type { Command } from 'commander';
import { wording } from '../model/diagnostic.ts';
import { readRegistry } from '../resolve/registry.ts';
import { draftJson } from '../show/draft-json.ts';
import { look } from '../show/look.ts';
import { showDraft } from '../show/show-draft.ts';
import { colours, question, type QuestionOptions } from './question.ts';
import { readFileAs } from './read-file.ts';
import { registryFolder } from './registry-folder.ts';

/** `zeren parse FILE`: what one paper says, without a store. A file that is no paper gives status 1 and the reason. */
export const parseCommand = (): Command =>
  question('parse', '读一份文件，不入库 / read one paper without a store')
    .argument('<file>', '文件 / the file')
    .action(async (file: string, options: QuestionOptions) => {
      const registry = await readRegistry(registryFolder(options.registry));
      const read = await readFileAs(file, registry);
      if ('code' in read) {
        process.stderr.write(
          `zeren: ${file}  ${read.severity} ${read.code}  ${wording(read.code, read.detail, options.lang)}\n`,
        );
        process.exitCode = 1;
      } else if (options.json)
        process.stdout.write(`${JSON.stringify(draftJson(read.draft, read.resolved.names), null, 2)}\n`);
      else process.stdout.write(showDraft(read.draft, look(options.lang, colours())));
    });
