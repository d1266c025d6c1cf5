import type { Command } from 'commander';
import { findDocument } from '../ask/find-document.ts';
import type { MeasureFilter } from '../ask/gaps.ts';
import type { Store } from '../store/store.ts';
import { wholeNumber } from './option-values.ts';

export interface FilterOptions {
  readonly document?: string;
  readonly jurisdiction?: string;
  readonly year?: number;
  readonly theme?: string;
}

/** A command that looks at some measures only. */
export const filtered = (asking: Command): Command =>
  asking
    .option('--jurisdiction <place>', '只看该地区的文件 / only documents of this place')
    .option('--year <year>', '只看该年的文件 / only documents of this year', wholeNumber)
    .option('--document <title|id>', '只看该文件 / only this document')
    .option('--theme <id>', '只看该主题 / only measures about this theme');

/** The filter that was asked for; its document may be given by name. */
export async function filterOf(
  store: Store,
  { document, jurisdiction, year, theme }: FilterOptions,
): Promise<MeasureFilter> {
  return {
    document: document === undefined ? null : await store.read((run) => findDocument(run, document)),
    jurisdiction: jurisdiction ?? null,
    year: year ?? null,
    theme: theme ?? null,
  };
}
