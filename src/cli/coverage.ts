import type { Command } from 'commander';
import { coverage } from '../ask/coverage.ts';
import { showCoverage } from '../show/show-coverage.ts';
import { answer, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

/** `zeren coverage`: how much of each document says who must act. */
export const coverageCommand = (): Command =>
  question('coverage', '各文件责任覆盖情况 / how much of each document says who must act').action(
    (options: QuestionOptions) => answer(options, coverage, showCoverage),
  );
