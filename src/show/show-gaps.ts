import type { Gap, GapAnswer } from '../ask/gaps.ts';
import { documentLabel, inLang, measureLabel } from './label.ts';
import type { Look } from './look.ts';
import { pageLine } from './page-line.ts';
import { say } from './texts.ts';

/** Gaps as a person reads them: for each kind its definition, then what is missing and where. */
export const showGaps = (answers: readonly GapAnswer[], look: Look): string =>
  `${answers.map((answer) => showKind(answer, look)).join('\n\n')}\n`;

function showKind(answer: GapAnswer, look: Look): string {
  const { lang, bold } = look;
  const title = `${bold(inLang(answer.name, lang))}\n${inLang(answer.definition, lang)}`;
  return [title, ...answer.nodes.map((gap) => showGap(gap, look)), pageLine(answer, look)].join('\n');
}

function showGap(gap: Gap, { lang, dim }: Look): string {
  const document = documentLabel(gap.document, lang);
  if (gap.kind === 'NOT_HELD') {
    return `  ${document}  ${dim(say(lang, 'gaps.citedBy', gap.measures.length, gap.citedBy.length))}`;
  }
  if ('unit' in gap) {
    const measures = gap.measures.map(({ ordinal, title }) => ordinal ?? title).join(lang === 'zh' ? '、' : ', ');
    const assigned =
      measures === '' ? '' : `  ${dim(`${say(lang, 'gaps.measures', gap.measures.length)}: ${measures}`)}`;
    return `  ${gap.unit.name}  ${document}${assigned}`;
  }
  const units = gap.units.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  const due = gap.kind === 'OVERDUE' || gap.kind === 'DUE_SOON' ? `${gap.measure.deadlineEnd}  ` : '';
  return `  ${due}${measureLabel(gap.measure, lang)}  ${dim(document)}${units === '' ? '' : `  [${units}]`}`;
}
