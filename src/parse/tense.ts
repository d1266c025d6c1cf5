import type { SectionDraft } from '../model/draft.ts';
import type { Tense } from '../model/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Whether a paper reports what was done: it says so (报告如下, 情况的报告), or its words of achievement (累计, 截至, 获评)
 * outnumber half of its paragraphs.
 */
export function isReport(folded: string, title: string | null, paragraphs: number, lex: Lexicon): boolean {
  if (title !== null && /(?:报告|总结|综述|回顾)$/.test(title)) return true;
  if (title !== null && lex.kinds.some((kind) => title.endsWith(kind))) return false;
  if (/(?:报告|汇报|总结)如下/.test(folded.slice(0, 1500))) return true;
  const marks = lex.words.tense.achievement.reduce((sum, word) => sum + folded.split(word).length - 1, 0);
  return marks * 2 > paragraphs && marks >= 4;
}

/** Task or achievement: in a report all is achieved but what stands under a heading that looks ahead. */
export function tenseOf(
  report: boolean,
  section: number | null,
  sections: readonly SectionDraft[],
  lex: Lexicon,
): Tense {
  if (!report) return 'task';
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) {
    const heading = sections[at]?.heading ?? '';
    if (
      lex.words.headings.outlook.some((word) => heading.includes(word)) &&
      !lex.words.headings.report.some((word) => heading.includes(word))
    )
      return 'task';
  }
  return 'achievement';
}
