import { report } from '../../model/diagnostic.ts';
import { type Extracted, Refusal } from '../extracted.ts';
import { textWriter } from '../text-writer.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageLines, type SetPage } from './page-lines.ts';
import { strangeShare } from './strange-letters.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * The text of set pages: running heads and page numbers dropped, lines of a paragraph joined, ruled tables row by row.
 * Refuses pages without text and with letters nobody can tell.
 */
export function writePages(pages: readonly SetPage[], kind: string): Extracted {
  const set = pages.map(pageLines);
  const characters = set.flat().reduce((sum, line) => sum + line.text.length, 0);
  if (characters < 10 * pages.length) throw new Refusal('no-text-layer', `${kind}, ${pages.length} 页`);
  const all = set.flat().map((line) => line.text);
  const strange = strangeShare(all.join(''));
  if (strange > 0.3) throw new Refusal('unreadable-letters', `${kind}, ${Math.round(100 * strange)}%`);
  const out = textWriter();
  for (const [i, lines] of set.entries())
    if (lines.length === 0) out.note(report('page-without-text', null, String(i + 1)));
  writeBlocks(out, pageBlocks(pages, set));
  return out.done();
}
