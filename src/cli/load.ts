import type { Command } from 'commander';
import { Fault } from '../model/fault.ts';
import { findPapers } from '../read/find-papers.ts';
import { readRegistry } from '../resolve/registry.ts';
import { look } from '../show/look.ts';
import { showLoad } from '../show/show-load.ts';
import { loadInto, statusOf } from './load-into.ts';
import { openStore } from './open-store.ts';
import { colours, question, type QuestionOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

interface LoadCommandOptions extends QuestionOptions {
  readonly force?: true;
  readonly prune?: true;
}

/** `zeren load PATH…`: read papers into the graph. Everything that can be wrong with the call is found before the store is opened. */
export const loadCommand = (): Command =>
  question('load', '载入文件 / load papers into the graph')
    .argument(
      '[path...]',
      '文件或文件夹；不写则只按现在的名录重新认定已载入的文件 / files or folders; without any, held papers are resolved anew by the registry of now',
    )
    .option('--prune', '移除已不在这些路径下的文件 / remove papers whose files are gone')
    .option('--force', '新版本即使少了一半以上任务也载入 / load a version that loses more than half of its measures')
    .action(async (paths: string[], options: LoadCommandOptions) => {
      if (paths.length === 0 && options.prune) throw nothingToPrune();
      const files = await findPapers(paths);
      const registry = await readRegistry(registryFolder(options.registry));
      const store = await openStore(options.store);
      try {
        const summary = await loadInto(store, files, registry, {
          force: options.force ?? false,
          prune: options.prune ?? false,
          lang: options.lang,
        });
        process.stdout.write(
          options.json ? `${JSON.stringify(summary, null, 2)}\n` : showLoad(summary, look(options.lang, colours())),
        );
        process.exitCode = statusOf(summary);
      } finally {
        await store.close();
      }
    });

const nothingToPrune = (): Fault =>
  new Fault('USAGE', {
    zh: '--prune 要写明文件或文件夹：不在其中的文件会被移除。',
    en: '--prune needs files or folders: papers that are not among them are removed.',
  });
