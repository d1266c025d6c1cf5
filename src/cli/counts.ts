import type { Command } from 'commander';
import { counts } from '../ask/counts.ts';
import { showCounts } from '../show/show-counts.ts';
import { answer, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

/** `zeren counts`: how much the graph holds. */
export const countsCommand = (): Command =>
  question('counts', '图中各类数目 / how much the graph holds').action((options: QuestionOptions) =>
    answer(options, counts, showCounts),
  );
