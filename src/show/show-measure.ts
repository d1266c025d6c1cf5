import type { MeasureAnswer } from '../ask/measure.ts';
import type { Citation, Responsibility } from '../ask/refs.ts';
import { BASIS_WORDS, ROLE_WORDS } from '../ask/words.ts';
import { citationKindLabel, documentLabel, measureLabel } from './label.ts';
import type { Look } from './look.ts';
import { correctionMark, showCorrections } from './show-corrections.ts';
import { showEvidence } from './show-evidence.ts';
import { pairs } from './table.ts';
import { say } from './texts.ts';

/** A measure as a person reads it: its place and text, its units and citations with the words behind them. */
export function showMeasure(measure: MeasureAnswer, look: Look): string {
  const { lang, bold } = look;
  const facts: [string, string][] = [
    [say(lang, 'measure.document'), documentLabel(measure.document, lang)],
    [say(lang, 'measure.tense'), say(lang, `measure.tense.${measure.tense}`)],
  ];
  if (measure.headings.length > 0) facts.push([say(lang, 'measure.headings'), measure.headings.join(' › ')]);
  if (measure.deadline !== null) facts.push([say(lang, 'measure.deadline'), measure.deadline]);
  if (measure.themes.length > 0) {
    facts.push([
      say(lang, 'measure.themes'),
      measure.themes.map(({ name, nameEn }) => (lang === 'zh' ? name : nameEn)).join(lang === 'zh' ? '、' : ', '),
    ]);
  }
  const blocks = [
    `${bold(measureLabel(measure, lang))}  ${look.dim(measure.id)}\n${pairs(facts)}`,
    `${bold(say(lang, 'measure.units'))}\n${list(
      measure.units.map((unit) => showResponsibility(unit, look)),
      look,
    )}`,
    `${bold(say(lang, 'measure.citations'))}\n${list(
      measure.citations.map((citation) => showCitation(citation, look)),
      look,
    )}`,
    ...showCorrections(measure.corrections, look),
    `${bold(say(lang, 'measure.text'))}\n${measure.text}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const list = (lines: readonly string[], { lang }: Look): string =>
  lines.length === 0 ? `  ${say(lang, 'none')}` : lines.join('\n');

const showResponsibility = ({ unit, role, basis, evidence, correction }: Responsibility, look: Look): string =>
  `  ${unit.name}  ${look.dim(`[${ROLE_WORDS[role][look.lang]}·${BASIS_WORDS[basis][look.lang]}${correctionMark(correction, look)}]`)}${showEvidence(evidence, look)}`;

/** A citation: the document, what is done with it, and the words. */
export function showCitation({ document, kind, action, evidence, correction }: Citation, look: Look): string {
  const verb = action === null ? '' : `·${action}`;
  return `  ${documentLabel(document, look.lang)}  ${look.dim(`[${citationKindLabel(kind, look.lang)}${verb}${correctionMark(correction, look)}]`)}${showEvidence(evidence, look)}`;
}
