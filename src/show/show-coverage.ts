import type { Coverage, CoverageAnswer } from '../ask/coverage.ts';
import { documentLabel } from './label.ts';
import type { Lang, Look } from './look.ts';
import { table } from './table.ts';
import { say } from './texts.ts';

/** Coverage of all documents as a person reads it, the rule above and the sums below. */
export const showCoverage = ({ documents }: CoverageAnswer, { lang, bold }: Look): string =>
  `${bold(say(lang, 'coverage.title'))}\n${say(lang, 'coverage.rule')}\n\n${coverageTable(documents, lang)}\n`;

const COUNTED = ['measures', 'stated', 'convention', 'implied', 'withoutUnit', 'collectiveOnly'] as const;

/** One row a document, and their sum where there are several. */
export function coverageTable(documents: readonly Coverage[], lang: Lang): string {
  const rows = documents.map((row) => [
    ...COUNTED.map((name) => row[name]),
    percent(row.measures, row.clause),
    documentLabel(row.document, lang),
  ]);
  if (documents.length > 1) {
    const sum = (name: (typeof COUNTED)[number] | 'clause'): number =>
      documents.reduce((all, row) => all + row[name], 0);
    rows.push([...COUNTED.map(sum), percent(sum('measures'), sum('clause')), say(lang, 'coverage.total')]);
  }
  const heads = COUNTED.map((name) => ({
    head: say(lang, name === 'measures' ? name : `coverage.${name}`),
    number: true,
  }));
  return table(
    [...heads, { head: say(lang, 'coverage.share'), number: true }, { head: say(lang, 'coverage.document') }],
    rows,
  );
}

const percent = (measures: number, clause: number): string =>
  measures === 0 ? '—' : `${((100 * clause) / measures).toFixed(1)}%`;
