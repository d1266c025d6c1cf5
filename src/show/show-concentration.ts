import type { Concentration, ConcentrationAnswer } from '../ask/concentration.ts';
import { documentLabel, inLang } from './label.ts';
import type { Lang, Look } from './look.ts';
import { table } from './table.ts';
import { say } from './texts.ts';

/** Concentration as a person reads it: the rule, then the places, then the documents. */
export function showConcentration(
  { documents, jurisdictions, definition }: ConcentrationAnswer,
  { lang, bold }: Look,
): string {
  const places = jurisdictions.map((row) => [...figures(row), row.jurisdiction ?? say(lang, 'unknown')]);
  const papers = documents.map((row) => [...figures(row), documentLabel(row.document, lang)]);
  return (
    `${bold(say(lang, 'concentration.title'))}\n${inLang(definition, lang)}\n\n` +
    `${table([...heads(lang), { head: say(lang, 'concentration.jurisdiction') }], places)}\n\n` +
    `${table([...heads(lang), { head: say(lang, 'missing.document') }], papers)}\n`
  );
}

const heads = (lang: Lang) => [
  { head: say(lang, 'concentration.units'), number: true },
  { head: say(lang, 'concentration.responsibilities'), number: true },
  { head: say(lang, 'concentration.topShare'), number: true },
  { head: say(lang, 'concentration.gini'), number: true },
  { head: say(lang, 'concentration.first') },
];

const figures = ({ units, responsibilities, topShare, gini, top: [first] }: Concentration): (string | number)[] => [
  units,
  responsibilities,
  `${(100 * topShare).toFixed(1)}%`,
  gini.toFixed(3),
  first === undefined ? '' : `${first.unit.name} ${first.measures}`,
];
