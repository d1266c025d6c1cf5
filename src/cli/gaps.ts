import type { Command } from 'commander';
import { GAP_KIND_NAMES } from '../ask/gap-kinds.ts';
import type { GapKind } from '../ask/gap-kinds.ts';
import { gaps } from '../ask/gaps.ts';
import type { GapAnswer } from '../ask/gaps.ts';
import { showGaps } from '../show/show-gaps.ts';
import type { Store } from '../store/store.ts';
import { filtered, filterOf } from './measure-filter.ts';
import type { FilterOptions } from './measure-filter.ts';
import { hyphened, oneOf, wholeNumber } from './option-values.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface GapOptions extends QuestionOptions, FilterOptions {
  readonly kind?: GapKind;
  readonly within?: number;
  readonly first: number;
  readonly after?: string;
}

/** `zeren gaps`: what is missing; all kinds unless one is named. */
export const gapsCommand = (): Command =>
  filtered(paged(question('gaps', '责任缺口 / what is missing between papers and bodies')))
    .option('--kind <kind>', GAP_KIND_NAMES.map(hyphened).join(', '), oneOf(GAP_KIND_NAMES))
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
  const { within, first, after } = options;
  const filter = await filterOf(store, options);
  return gaps(store, { kind, filter, within: within ?? null, first, after: after ?? null });
}
