import { type Command, Option } from 'commander';
import { readRegistry } from '../resolve/registry.ts';
import { type Bound, brokenBounds, brokenBoundSentence } from '../show/broken-bounds.ts';
import { checkJson } from '../show/check-json.ts';
import { checkSarif } from '../show/check-sarif.ts';
import { look } from '../show/look.ts';
import { showCheck } from '../show/show-check.ts';
import { boundOption } from './bound-option.ts';
import { checkPapers } from './check-papers.ts';
import { colours, question, type QuestionOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

interface CheckOptions extends QuestionOptions {
  readonly format?: 'text' | 'json' | 'sarif';
  readonly min?: readonly Bound[];
  readonly max?: readonly Bound[];
}

/**
 * `zeren check PATH…`: what was found in each paper and what was not, like a compiler; status 1 on findings of severity
 * error and on broken bounds, which are told on standard error.
 */
export const checkCommand = (): Command =>
  question('check', '检查文件能读懂多少，不入库 / say what is understood of papers, without a store')
    .argument('<path...>', '文件或文件夹 / files or folders')
    .addOption(
      new Option('--format <format>', '输出格式 / format of the output')
        .choices(['text', 'json', 'sarif'])
        .conflicts('json'),
    )
    .option('--min <figure=number>', '每份文件的下限，如 with-unit=0.9 / least a paper may have', boundOption('min'))
    .option('--max <figure=number>', '每份文件的上限，如 unread-clauses=0 / most a paper may have', boundOption('max'))
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      const { lang } = options;
      const papers = await checkPapers(paths, await readRegistry(registryFolder(options.registry)));
      const broken = brokenBounds(papers, [...(options.min ?? []), ...(options.max ?? [])]);
      const format = options.json ? 'json' : options.format;
      if (format === 'json') print(checkJson(papers, broken, lang));
      else if (format === 'sarif') print(checkSarif(papers, broken, lang, command.parent?.version() ?? ''));
      else process.stdout.write(showCheck(papers, look(lang, colours())));
      for (const bound of broken) process.stderr.write(`zeren: ${brokenBoundSentence(bound, lang)}\n`);
      const failed = papers.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
      process.exitCode = failed || broken.length > 0 ? 1 : 0;
    });

const print = (answer: object): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};
