import type { ChangedMeasure, DiffAnswer, NamedMeasure, UnitChange, UnitRole } from '../ask/diff.ts';
import { ROLE_WORDS } from '../ask/words.ts';
import { ordinalLabel } from './label.ts';
import type { Lang, Look } from './look.ts';
import { say } from './texts.ts';

/** What is other in a new version, as a person reads it: counts, then measure by measure, then unit by unit. */
export function showDiff(answer: DiffAnswer, look: Look): string {
  const { lang, bold } = look;
  const { units } = answer;
  const blocks = measureBlocks(answer, look);
  if (units.length > 0)
    blocks.push([bold(say(lang, 'diff.units')), ...units.map((one) => showUnit(one, lang))].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** The part of it that goes measure by measure, with the counts. */
export function measureBlocks(answer: DiffAnswer, look: Look): string[] {
  const { lang, bold } = look;
  const { title, added, gone, changed, same } = answer;
  const blocks = [say(lang, 'diff.counts', added.length, gone.length, changed.length, same)];
  if (title.from !== title.to) blocks.push(`${say(lang, 'diff.title')}  ${title.from ?? '—'} → ${title.to ?? '—'}`);
  const block = (name: 'added' | 'gone' | 'changed', lines: readonly string[]): void => {
    if (lines.length > 0) blocks.push([bold(say(lang, `diff.${name}`)), ...lines].join('\n'));
  };
  block(
    'added',
    added.map((one) => `  + ${label(one, lang)}  ${unitsIn(one.units, lang)}`.trimEnd()),
  );
  block(
    'gone',
    gone.map((one) => `  - ${label(one, lang)}  ${unitsIn(one.units, lang)}`.trimEnd()),
  );
  block(
    'changed',
    changed.flatMap((one) => showChanged(one, look)),
  );
  return blocks;
}

function showChanged(measure: ChangedMeasure, { lang, dim }: Look): string[] {
  const { movedFrom, reworded, deadline, won, lost, roles } = measure;
  const lines = [`  ~ ${label(measure, lang)}`];
  const line = (name: 'movedFrom' | 'reworded' | 'deadline' | 'won' | 'lost' | 'role', said: string): void => {
    lines.push(`      ${say(lang, `diff.${name}`)}  ${said}`);
  };
  if (movedFrom !== null) line('movedFrom', movedFrom);
  if (won.length > 0) line('won', unitsIn(won, lang));
  if (lost.length > 0) line('lost', unitsIn(lost, lang));
  for (const { unit, from, to } of roles) line('role', `${unit}  ${ROLE_WORDS[from][lang]} → ${ROLE_WORDS[to][lang]}`);
  if (deadline !== null)
    line('deadline', `${deadline.from ?? say(lang, 'none')} → ${deadline.to ?? say(lang, 'none')}`);
  if (reworded !== null)
    line('reworded', `\n      ${dim(`- ${oneLine(reworded.from)}`)}\n      + ${oneLine(reworded.to)}`);
  return lines;
}

const showUnit = ({ unit, won, lost }: UnitChange, lang: Lang): string =>
  `  ${unit}  ${[...won.map((one) => `+ ${label(one, lang)}`), ...lost.map((one) => `- ${label(one, lang)}`)].join('  ')}`;

const label = ({ ordinal, title }: NamedMeasure, lang: Lang): string => {
  const short = title.length > 30 ? `${title.slice(0, 30)}…` : title;
  return ordinal === null ? short : `${ordinalLabel(ordinal, lang)} ${short}`;
};

const unitsIn = (units: readonly UnitRole[], lang: Lang): string =>
  units
    .map(({ unit, role }) => (role === 'RESPONSIBLE' ? unit : `${unit}(${ROLE_WORDS[role][lang]})`))
    .join(lang === 'zh' ? '、' : ', ');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
