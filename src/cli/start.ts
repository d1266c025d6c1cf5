import type { Command } from 'commander';
import { counts } from '../ask/counts.ts';
import { findPapers } from '../read/find-papers.ts';
import { readRegistry } from '../resolve/registry.ts';
import { look } from '../show/look.ts';
import { showLoad } from '../show/show-load.ts';
import { loadInto, statusOf } from './load-into.ts';
import { openStore } from './open-store.ts';
import { colours, command, type CommonOptions } from './question.ts';
import { registryFolder, SEEDS } from './registry-folder.ts';
import { printRanking } from './workload.ts';

/** `zeren start`: load the papers that come with the program if nothing is loaded, and print the ranking. */
export const startCommand = (): Command =>
  command(
    'start',
    '若库为空则载入自带文件，并给出排名 / load the seeds if nothing is loaded, print the ranking',
  ).action(async (options: CommonOptions) => {
    const registry = await readRegistry(registryFolder(options.registry));
    const store = await openStore(options.store);
    try {
      const face = look(options.lang, colours());
      if ((await counts(store)).held === 0) {
        const summary = await loadInto(store, await findPapers([`${SEEDS}documents`]), registry, {
          force: false,
          prune: false,
          lang: options.lang,
        });
        process.stdout.write(`${showLoad(summary, face)}\n`);
        process.exitCode = statusOf(summary);
      }
      await printRanking(store, face);
    } finally {
      await store.close();
    }
  });
