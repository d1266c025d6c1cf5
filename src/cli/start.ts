import type { Command } from 'commander';
import { counts } from '../ask/counts.ts';
import { findPapers } from '../read/find-papers.ts';
import { readRegistry } from '../resolve/registry.ts';
import { look } from '../show/look.ts';
import { showLoad } from '../show/show-load.ts';
import { loadInto, statusOf } from './load-into.ts';
import { openStore } from './open-store.ts';
import { colours, command } from './question.ts';
import { registryFolder, SEEDS } from './registry-folder.ts';
import { serve, type ServeOptions, serving } from './serve.ts';
import { printRanking } from './workload.ts';

interface StartOptions extends ServeOptions {
  readonly serve: boolean;
}

/** `zeren start`: load the papers that come with the program if nothing is loaded, print the ranking, and serve. */
export const startCommand = (): Command =>
  serving(
    command(
      'start',
      '若库为空则载入自带文件，给出排名并提供服务 / load the seeds if nothing is loaded, print the ranking, serve',
    ),
  )
    .option('--no-serve', '只给出排名 / print the ranking and end')
    .action(async (options: StartOptions) => {
      const registry = await readRegistry(registryFolder(options.registry));
      const store = await openStore(options.store);
      try {
        const face = look(options.lang, colours());
        if ((await counts(store)).held === 0) {
          const files = await findPapers([`${SEEDS}documents`]);
          const summary = await loadInto(store, files, registry, { force: false, prune: false, lang: options.lang });
          process.stdout.write(`${showLoad(summary, face)}\n`);
          process.exitCode = statusOf(summary);
        }
        await printRanking(store, face);
        if (options.serve) {
          process.stdout.write('\n');
          await serve(store, options);
        }
      } finally {
        await store.close();
      }
    });
