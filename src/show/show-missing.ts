import type { MissingAnswer } from '../ask/missing.ts';
import { documentLabel, inLang } from './label.ts';
import type { Look } from './look.ts';
import { pageLine } from './page-line.ts';
import { table } from './table.ts';
import { say } from './texts.ts';

/** Missing documents as a person reads them: the rule, then a row each. */
export function showMissing(answer: MissingAnswer, look: Look): string {
  const { lang, bold } = look;
  const columns = [
    { head: say(lang, 'missing.units'), number: true },
    { head: say(lang, 'measures'), number: true },
    { head: say(lang, 'missing.citedBy'), number: true },
    { head: say(lang, 'missing.document') },
  ];
  const rows = answer.nodes.map(({ document, units, measures, citedBy }) => [
    units.length,
    measures.length,
    citedBy.length,
    documentLabel(document, lang),
  ]);
  return `${bold(say(lang, 'missing.title'))}\n${inLang(answer.definition, lang)}\n\n${table(columns, rows)}\n${pageLine(answer, look)}\n`;
}
