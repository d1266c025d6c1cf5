import type { LoadsDiff, NamedPaper } from '../ask/diff-loads.ts';
import type { Look } from './look.ts';
import { measureBlocks } from './show-diff.ts';
import { table } from './table.ts';
import { say } from './texts.ts';

/** What is other in a second load, as a person reads it: counts, papers that came and went, then each changed paper, then unit by unit. */
export function showDiffLoads(answer: LoadsDiff, look: Look): string {
  const { lang, bold } = look;
  const { added, gone, changed, same, units } = answer;
  const blocks = [say(lang, 'diff.papers', added.length, gone.length, changed.length, same)];
  for (const [name, papers] of [
    ['papersAdded', added],
    ['papersGone', gone],
  ] as const) {
    if (papers.length === 0) continue;
    const rows = papers.map((paper) => [paper.measures, label(paper), paper.uri]);
    const heads = [
      { head: say(lang, 'diff.measures'), number: true },
      { head: say(lang, 'diff.paper') },
      { head: say(lang, 'diff.file') },
    ];
    blocks.push(`${bold(say(lang, `diff.${name}`))}\n${indented(table(heads, rows))}`);
  }
  for (const paper of changed) blocks.push(bold(label(paper)), ...measureBlocks(paper.diff, look));
  if (units.length > 0) {
    const heads = [
      { head: say(lang, 'diff.unit') },
      { head: say(lang, 'diff.wonInAll'), number: true },
      { head: say(lang, 'diff.lostInAll'), number: true },
      { head: say(lang, 'diff.net'), number: true },
    ];
    const rows = units.map(({ unit, won, lost }) => [unit, won.length, lost.length, signed(won.length - lost.length)]);
    blocks.push(`${bold(say(lang, 'diff.units'))}\n${indented(table(heads, rows))}`);
  }
  return `${blocks.join('\n\n')}\n`;
}

const label = ({ title, uri }: NamedPaper): string =>
  title === null ? uri : title.includes('《') ? title : `《${title}》`;

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
