import type { Command } from 'commander';
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
    .argument('<path...>', '文件或文件夹 / files or folders')
    .option('--prune', '移除已不在这些路径下的文件 / remove papers whose files are gone')
    .option('--force', '新版本即使少了一半以上任务也载入 / load a version that loses more than half of its measures')
    .action(async (paths: string[], options: LoadCommandOptions) => {
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
