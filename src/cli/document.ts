import type { Command } from 'commander';
import { document } from '../ask/document.ts';
import { showDocument } from '../show/show-document.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface DocumentOptions extends QuestionOptions {
  readonly first: number;
  readonly after?: string;
}

/** `zeren document TITLE|ID`: what a document says and who cites it. */
export const documentCommand = (): Command =>
  paged(question('document', '一份文件及其任务 / a document and its measures'))
    .argument('<title|id>', '标题、文号、路径或编号 / title, number, path or id')
    .action((wanted: string, { first, after, ...options }: DocumentOptions) =>
      answer(
        options,
        (store) => document(store, wanted, { measures: { first, after: after ?? null }, citedBy: { first } }),
        showDocument,
      ),
    );
