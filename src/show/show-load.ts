import { wording } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Look } from './look.ts';
import { say } from './texts.ts';

/** What a load did, as far as it is told to people. */
export interface LoadSummary {
  readonly files: readonly {
    readonly result: 'added' | 'changed' | 'skipped' | 'kept' | 'failed' | 'unreadable';
    readonly uri: string;
    readonly measures: number | null;
    readonly findings: readonly Diagnostic[];
    readonly fault: string | null;
  }[];
  readonly removed: readonly string[];
  /** How many papers whose files are as they were had to be resolved anew: the registry or the rules changed. */
  readonly renewed: number;
  readonly seconds: number;
}

/** A line for each file that was not simply skipped, then the sum of all. */
export function showLoad(summary: LoadSummary, look: Look): string {
  const { lang } = look;
  const told = summary.files.filter((file) => file.result !== 'skipped' || file.findings.length > 0);
  const lines = told.map((file) => {
    const findings = file.findings.map((f) => wording(f.code, f.detail, lang));
    const words = [file.fault ?? '', ...findings].filter((part) => part !== '');
    const loaded = file.result === 'added' || file.result === 'changed';
    const count =
      file.measures === null || (words.length > 0 && !loaded) ? '' : ` ${say(lang, 'gaps.measures', file.measures)}`;
    return `${say(lang, `load.${file.result}`)} ${file.uri}${count}${words.length > 0 ? `  ${words.join(' ')}` : ''}`;
  });
  const removed = summary.removed.map((id) => `${say(lang, 'load.removed')} ${id}`);
  const count = (result: string): number => summary.files.filter((file) => file.result === result).length;
  const total = say(
    lang,
    'load.total',
    count('added'),
    count('changed'),
    count('skipped'),
    summary.removed.length,
    count('failed') + count('kept') + count('unreadable'),
    summary.seconds.toFixed(1),
  );
  const renewed = summary.renewed === 0 ? [] : [say(lang, 'load.renewed', summary.renewed)];
  return `${[...lines, ...removed, ...renewed, look.bold(total)].join('\n')}\n`;
}
