import { boundedValue, type CheckedPaper, FIGURES, type Figures, SHARES } from './checked-paper.ts';
import { findingLine } from './finding-line.ts';
import type { Look } from './look.ts';
import { say } from './texts.ts';

/** Each paper with its figures and, as a compiler prints them, its findings; of several papers the sums at the end. */
export function showCheck(papers: readonly CheckedPaper[], look: Look): string {
  const blocks = papers.map((paper) => [
    look.bold(headOf(paper, look)),
    ...paper.findings.map((finding) => findingLine(paper.path, finding, look.lang)),
  ]);
  return `${[...blocks.flat(), ...(papers.length > 1 ? [totalOf(papers, look)] : [])].join('\n')}\n`;
}

const headOf = ({ path, figures }: CheckedPaper, { lang }: Look): string =>
  figures === null ? say(lang, 'check.not-read', path) : say(lang, 'check.paper', path, list(figures, lang));

function totalOf(papers: readonly CheckedPaper[], { lang }: Look): string {
  const read = papers.flatMap(({ figures }) => figures ?? []);
  const sums = Object.fromEntries(FIGURES.map((figure) => [figure, read.reduce((sum, one) => sum + one[figure], 0)]));
  return say(lang, 'check.total', papers.length, papers.length - read.length, list(sums as Figures, lang));
}

/** 任务 28，有单位 25（89.3%）… */
const list = (figures: Figures, lang: Look['lang']): string =>
  FIGURES.map((figure) => {
    const share = SHARES[figure] === undefined ? null : boundedValue(figures, figure);
    const percent = share === null ? '' : say(lang, 'check.percent', (share * 100).toFixed(1));
    return `${say(lang, `check.${figure}`)} ${figures[figure]}${percent}`;
  }).join(say(lang, 'check.comma'));
