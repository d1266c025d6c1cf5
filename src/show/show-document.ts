import type { CitedBy, DocumentAnswer } from '../ask/document.ts';
import type { Measure } from '../ask/measures.ts';
import { citationKindLabel, documentLabel, measureLabel } from './label.ts';
import type { Look } from './look.ts';
import { pageLine } from './page-line.ts';
import { coverageTable } from './show-coverage.ts';
import { correctionMark, showCorrections } from './show-corrections.ts';
import { showCitation } from './show-measure.ts';
import { pairs } from './table.ts';
import { say } from './texts.ts';

/** A document as a person reads it: what is known of it, its measures with their units, and who cites it. */
export function showDocument(document: DocumentAnswer, look: Look): string {
  const { lang, bold, dim } = look;
  const blocks = [[`${bold(documentLabel(document, lang))}  ${dim(document.id)}`, ...facts(document, look)].join('\n')];
  if (document.coverage === null) blocks.push(say(lang, 'document.not-held'));
  else {
    blocks.push(
      section(
        'document.measures',
        [...document.measures.nodes.map((measure) => showLine(measure, look)), pageLine(document.measures, look)],
        look,
      ),
      `${bold(say(lang, 'coverage.title'))}\n${coverageTable([document.coverage], lang)}`,
    );
  }
  if (document.citations.length > 0) {
    blocks.push(
      section(
        'document.citations',
        document.citations.map((citation) => showCitation(citation, look)),
        look,
      ),
    );
  }
  blocks.push(...showCorrections(document.corrections, look));
  blocks.push(
    section(
      'document.citedBy',
      [...document.citedBy.nodes.map((by) => showCitedBy(by, look)), pageLine(document.citedBy, look)],
      look,
    ),
  );
  return `${blocks.join('\n\n')}\n`;
}

const section = (title: Parameters<typeof say>[1], lines: readonly string[], { lang, bold }: Look): string =>
  [bold(say(lang, title)), ...lines].join('\n');

function facts(document: DocumentAnswer, { lang }: Look): string[] {
  const names = document.addressees.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  const rows = (['kind', 'number', 'issuer', 'jurisdiction', 'date', 'uri'] as const).flatMap(
    (name): [string, string][] => {
      const value = document[name];
      const inferred = document.inferred.includes(name) ? say(lang, 'document.inferred') : '';
      return value === null ? [] : [[say(lang, `document.${name}`), `${value}${inferred}`]];
    },
  );
  if (names !== '') rows.push([say(lang, 'document.addressees'), names]);
  return rows.length === 0 ? [] : [pairs(rows)];
}

function showLine(measure: Measure, look: Look): string {
  const { lang, dim } = look;
  const units = measure.units
    .map(({ unit, correction }) => `${unit.shortName}${correctionMark(correction, look)}`)
    .join(lang === 'zh' ? '、' : ', ');
  return `  ${measureLabel(measure, lang)}  ${dim(`[${units === '' ? say(lang, 'none') : units}]  ${measure.id}`)}`;
}

function showCitedBy({ source, measure, kind, action, correction }: CitedBy, look: Look): string {
  const { lang, dim } = look;
  const place = measure === null ? say(lang, 'document.outside') : measureLabel(measure, lang);
  return `  ${documentLabel(source, lang)} ${place}  ${dim(`[${citationKindLabel(kind, lang)}${action === null ? '' : `·${action}`}${correctionMark(correction, look)}]`)}`;
}
