import type { Command } from 'commander';
import { measure } from '../ask/measure.ts';
import { showMeasure } from '../show/show-measure.ts';
import { answer, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

/** `zeren measure ID`: one measure with its units and citations. */
export const measureCommand = (): Command =>
  question('measure', '一项任务 / a measure with its units and citations')
    .argument('<id>', '任务编号 / id of the measure')
    .action((id: string, options: QuestionOptions) => answer(options, (store) => measure(store, id), showMeasure));
