import type { Command } from 'commander';
import { verify } from '../load/verify/verify.ts';
import { look } from '../show/look.ts';
import { showVerify } from '../show/show-verify.ts';
import { openExistingStore, WHOLE_GRAPH } from './open-store.ts';
import { colours, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

/** `zeren verify`: check the whole store against the rules of the graph; status 1 with each finding. */
export const verifyCommand = (): Command =>
  question('verify', '按全部规则检查库是否完好 / check the store against every rule of the graph').action(
    async (options: QuestionOptions) => {
      const store = await openExistingStore(options.store, WHOLE_GRAPH);
      try {
        const answer = await verify(store);
        process.stdout.write(
          options.json ? `${JSON.stringify(answer, null, 2)}\n` : showVerify(answer, look(options.lang, colours())),
        );
        process.exitCode = answer.sound ? 0 : 1;
      } finally {
        await store.close();
      }
    },
  );
