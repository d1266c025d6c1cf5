import type { Command } from 'commander';
import { findUnit } from '../ask/find-unit.ts';
import { promises } from '../ask/promises.ts';
import { showPromises } from '../show/show-promises.ts';
import { filtered, filterOf } from './measure-filter.ts';
import type { FilterOptions } from './measure-filter.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface PromisesOptions extends QuestionOptions, FilterOptions {
  readonly unit?: string;
  readonly open?: true;
  readonly kept?: true;
  readonly first: number;
  readonly after?: string;
}

/** `zeren promises`: what tasks are to issue or to revise, and whether it has come since. */
export const promisesCommand = (): Command =>
  filtered(paged(question('promises', '承诺出台、修订的文件兑现没有 / papers promised, and whether they have come')))
    .option('--unit <name|id>', '只看该单位负责的 / only what this unit is responsible for')
    .option('--open', '只看未兑现的 / only what is still open')
    .option('--kept', '只看已兑现的 / only what has come')
    .action((options: PromisesOptions) =>
      answer(
        options,
        async (store) => {
          const { unit, first, after } = options;
          return promises(store, {
            filter: await filterOf(store, options),
            unit: unit === undefined ? null : await store.read((run) => findUnit(run, unit)),
            open: options.open === options.kept ? null : options.open === true,
            first,
            after: after ?? null,
          });
        },
        showPromises,
      ),
    );
