import type { Command } from 'commander';
import { concentration } from '../ask/concentration.ts';
import { showConcentration } from '../show/show-concentration.ts';
import { answer, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

/** `zeren concentration`: how far the measures are concentrated on few units. */
export const concentrationCommand = (): Command =>
  question('concentration', '责任集中在多少单位 / how far the measures are concentrated on few units').action(
    (options: QuestionOptions) => answer(options, concentration, showConcentration),
  );
