import type { Command } from 'commander';
import type { Diagnostic } from '../model/diagnostic.ts';
import { findPapers, type PaperFile } from '../read/find-papers.ts';
import { withArchivesOpen } from '../read/open-archives.ts';
import { readRegistry } from '../resolve/registry.ts';
import { findingLine } from '../show/finding-line.ts';
import { say } from '../show/texts.ts';
import { question, type QuestionOptions } from './question.ts';
import { readFileAs } from './read-file.ts';
import { registryFolder } from './registry-folder.ts';

interface CheckedPaper {
  readonly uri: string;
  readonly measures: number;
  readonly withUnit: number;
  readonly citations: number;
  readonly findings: readonly Diagnostic[];
  readonly text: string | null;
}

/** `zeren check PATH…`: what was found in each paper and what was not, like a compiler; status 1 on findings of severity error. */
export const checkCommand = (): Command =>
  question('check', '检查文件能读懂多少，不入库 / say what is understood of papers, without a store')
    .argument('<path...>', '文件或文件夹 / files or folders')
    .action(async (paths: string[], options: QuestionOptions) => {
      const registry = await readRegistry(registryFolder(options.registry));
      const papers: CheckedPaper[] = [];
      const check = async (file: PaperFile): Promise<void> => {
        const read = file.refused ?? (await readFileAs(file.path, registry, file.uri));
        const paper: CheckedPaper =
          'code' in read
            ? { uri: file.uri, measures: 0, withUnit: 0, citations: 0, findings: [read], text: null }
            : {
                uri: file.uri,
                measures: read.draft.measures.length,
                withUnit: read.draft.measures.filter((m) => m.units.length > 0).length,
                citations: read.resolved.facts.citations.length,
                findings: read.resolved.facts.diagnostics,
                text: read.draft.source.text,
              };
        papers.push(paper);
        if (!options.json) process.stdout.write(`${shown(paper, options)}\n`);
      };
      await withArchivesOpen(await findPapers(paths), async (files) => {
        for (const file of files) await check(file);
      });
      if (options.json)
        process.stdout.write(
          `${JSON.stringify(
            papers.map((paper) => ({ ...paper, text: undefined })),
            null,
            2,
          )}\n`,
        );
      process.exitCode = papers.some((paper) => paper.findings.some((f) => f.severity === 'error')) ? 1 : 0;
    });

const shown = (paper: CheckedPaper, { lang }: QuestionOptions): string => {
  const open = paper.findings.filter((finding) => finding.severity !== 'info').length;
  const lines = paper.findings.map((finding) => findingLine(paper.uri, paper.text, finding, lang));
  return [say(lang, 'check.paper', paper.uri, paper.measures, paper.withUnit, paper.citations, open), ...lines].join(
    '\n',
  );
};
