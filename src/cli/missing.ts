import type { Command } from 'commander';
import { missing } from '../ask/missing.ts';
import { showMissing } from '../show/show-missing.ts';
import { filtered, filterOf } from './measure-filter.ts';
import type { FilterOptions } from './measure-filter.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface MissingOptions extends QuestionOptions, FilterOptions {
  readonly first: number;
  readonly after?: string;
}

/** `zeren missing`: what is cited and not held, by how many units depend on it. */
export const missingCommand = (): Command =>
  filtered(paged(question('missing', '缺少哪些文件 / cited but not held, by how many units depend on it'))).action(
    (options: MissingOptions) =>
      answer(
        options,
        async (store) =>
          missing(store, {
            filter: await filterOf(store, options),
            first: options.first,
            after: options.after ?? null,
          }),
        showMissing,
      ),
  );
