import type { UnitAnswer } from '../ask/unit.ts';
import type { UnitRef } from '../ask/refs.ts';
import { BASIS_WORDS, ROLE_WORDS } from '../ask/words.ts';
import type { Workload } from '../ask/workload.ts';
import { documentLabel, measureLabel, unitKindLabel } from './label.ts';
import type { Look } from './look.ts';
import { pageLine } from './page-line.ts';
import { correctionMark } from './show-corrections.ts';
import { showEvidence } from './show-evidence.ts';
import { pairs, table } from './table.ts';
import { say } from './texts.ts';

/** A unit as a person reads it: where it belongs, its load, and each responsibility with the words behind it. */
export function showUnit(unit: UnitAnswer, load: Workload | null, look: Look): string {
  const { lang, bold } = look;
  const names = (units: readonly UnitRef[]): string => units.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  const facts: [string, string][] = [
    [say(lang, 'unit.kind'), unitKindLabel(unit, lang)],
    [say(lang, 'unit.jurisdiction'), unit.jurisdiction ?? say(lang, 'unknown')],
    [say(lang, 'unit.confirmed'), say(lang, unit.confirmed ? 'unit.confirmed.yes' : 'unit.confirmed.no')],
  ];
  for (const [name, words] of [
    ['formerNames', unit.formerNames],
    ['from', [unit.from ?? []].flat()],
    ['until', [unit.until ?? []].flat()],
    ['successors', unit.successors],
  ] as const) {
    if (words.length > 0) facts.push([say(lang, `unit.${name}`), words.join(lang === 'zh' ? '、' : ', ')]);
  }
  for (const relation of ['partOf', 'parts', 'members', 'memberOf'] as const) {
    if (unit[relation].length > 0) facts.push([say(lang, `unit.${relation}`), names(unit[relation])]);
  }
  const blocks = [`${bold(unit.name)}  ${look.dim(unit.id)}\n${pairs(facts)}`];
  if (load !== null) blocks.push(showLoad(load, look));
  const { responsibilities } = unit;
  const lines = responsibilities.nodes.map(
    ({ measure, role, basis, evidence, correction }) =>
      `  ${measureLabel(measure, lang)}  ${look.dim(`[${ROLE_WORDS[role][lang]}·${BASIS_WORDS[basis][lang]}${correctionMark(correction, look)}]  ${measure.id}`)}\n` +
      `    ${documentLabel(measure.document, lang)}${deadline(measure.deadline, look)}${showEvidence(evidence, look)}`,
  );
  blocks.push([bold(say(lang, 'unit.responsibilities')), ...lines, pageLine(responsibilities, look)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

const deadline = (words: string | null, { lang }: Look): string =>
  words === null ? '' : `  ${say(lang, 'measure.deadline')}${lang === 'zh' ? '：' : ': '}${words}`;

function showLoad(load: Workload, { lang, bold }: Look): string {
  const title = load.rank === null ? say(lang, 'unit.load.apart') : say(lang, 'unit.load', load.rank);
  const shown = ['documents', 'obligations', 'measures', 'led', 'firstListed', 'share', 'themes', 'partners'] as const;
  const columns = shown.map((component) => ({ head: say(lang, component), number: true }));
  return `${bold(title)}\n${table(columns, [shown.map((component) => (component === 'share' ? load.share.toFixed(2) : load[component]))])}`;
}
