import type { Command } from 'commander';
import { findDocument } from '../ask/find-document.ts';
import { GAP_KIND_NAMES } from '../ask/gap-kinds.ts';
import type { GapKind } from '../ask/gap-kinds.ts';
import { gaps } from '../ask/gaps.ts';
import type { GapAnswer } from '../ask/gaps.ts';
import { showGaps } from '../show/show-gaps.ts';
import type { Store } from '../store/store.ts';
import { hyphened, oneOf, wholeNumber } from './option-values.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface GapOptions extends QuestionOptions {
  readonly kind?: GapKind;
  readonly document?: string;
  readonly jurisdiction?: string;
  readonly year?: number;
  readonly theme?: string;
  readonly within?: number;
  readonly first: number;
  readonly after?: string;
}

/** `zeren gaps`: what is missing; all kinds unless one is named. */
export const gapsCommand = (): Command =>
  paged(question('gaps', '责任缺口 / what is missing between papers and bodies'))
    .option('--kind <kind>', GAP_KIND_NAMES.map(hyphened).join(', '), oneOf(GAP_KIND_NAMES))
    .option('--jurisdiction <place>', '只看该地区的文件 / only documents of this place')
    .option('--year <year>', '只看该年的文件 / only documents of this year', wholeNumber)
    .option('--document <title|id>', '只看该文件 / only this document')
    .option('--theme <id>', '只看该主题 / only measures about this theme')
    .option('--within <days>', 'due-soon 的天数，默认 30 / days that count as soon, 30 unless given', wholeNumber)
    .action(({ kind, ...options }: GapOptions) =>
      kind === undefined
        ? answer(options, (store) => Promise.all(GAP_KIND_NAMES.map((each) => ask(store, each, options))), showGaps)
        : answer(
            options,
            (store) => ask(store, kind, options),
            (found, look) => showGaps([found], look),
          ),
    );

async function ask(store: Store, kind: GapKind, options: Omit<GapOptions, 'kind'>): Promise<GapAnswer> {
  const { document, jurisdiction, year, theme, within, first, after } = options;
  const filter = {
    document: document === undefined ? null : await store.read((run) => findDocument(run, document)),
    jurisdiction: jurisdiction ?? null,
    year: year ?? null,
    theme: theme ?? null,
  };
  return gaps(store, { kind, filter, within: within ?? null, first, after: after ?? null });
}
