import type { Command } from 'commander';
import { findDocument } from '../ask/find-document.ts';
import { removePapers } from '../load/remove-papers.ts';
import { say } from '../show/texts.ts';
import { openLoadedStore } from './open-store.ts';
import { question, type QuestionOptions } from './question.ts';

/** `zeren remove DOCUMENT…`: take papers out of the graph with everything only they brought; all of them or none. */
export const removeCommand = (): Command =>
  question('remove', '移除文件 / take papers out of the graph')
    .argument('<document...>', '标题或编号 / title or id')
    .action(async (names: string[], options: QuestionOptions) => {
      const store = await openLoadedStore(options.store);
      try {
        const ids = await store.read((run) => Promise.all(names.map((name) => findDocument(run, name))));
        await removePapers(store, ids);
        const lines = ids.map((id) => `${say(options.lang, 'load.removed')} ${id}\n`).join('');
        process.stdout.write(options.json ? `${JSON.stringify({ removed: ids }, null, 2)}\n` : lines);
      } finally {
        await store.close();
      }
    });
