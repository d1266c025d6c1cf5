import { isNumberLine, numberOf } from './document-number.ts';
import type { Line } from './lines.ts';

/** The number of a paper and the lines of its body that give nothing else. */
export interface OwnNumber {
  readonly number: string | null;
  readonly lines: readonly Line[];
}

/**
 * The 文号 that a paper bears itself: that of a decree, one among its first lines or in its lead paragraph, or one that
 * the page gives under a label. `body` is the paper without the furniture of its page, `plain` the same with titles as
 * printed, `all` the whole page.
 */
export function ownNumber(body: readonly Line[], plain: readonly Line[], all: readonly Line[]): OwnNumber {
  const decree = decreeIn(body);
  if (decree !== null) return decree;
  return { number: numberIn(body) ?? numberIn(plain) ?? labelledIn(all), lines: [] };
}

/** 文    号 蔡政办〔2023〕1号, also without a colon. */
const LABELLED = /(?:文\s*号|文件编号)[\s:|]{1,8}(\S{2,14}?[〔[(【]\s?\d{4}\s?[〕\])】]\s?\d{1,5}\s?号)/;

const labelledIn = (all: readonly Line[]): string | null =>
  all
    .slice(0, 20)
    .map((line) => numberOf(LABELLED.exec(line.text)?.[1] ?? ''))
    .find((number) => number !== null) ?? null;

/** A decree is numbered over two lines: 云澜市人民政府令 / 第41号. */
function decreeIn(body: readonly Line[]): { number: string; lines: readonly Line[] } | null {
  for (const [i, line] of body.slice(0, 6).entries()) {
    const next = body[i + 1];
    const numbered = next && /^\(?第\s?[\d一二三四五六七八九十百〇]{1,6}\s?号\)?$/.test(next.text);
    if (numbered && /^[^。,:]{2,20}令$/.test(line.text))
      return { number: line.text + next.text.replace(/[()\s]/g, ''), lines: [line, next] };
  }
  return null;
}

/** The number among the first lines, or in the lead paragraph of a page: …印发《T》(云司发〔2024〕5号). */
function numberIn(body: readonly Line[]): string | null {
  const top = body.slice(0, 12);
  const alone = top.find((line) => isNumberLine(line.text.replace(/^\(|\)$/g, '')));
  if (alone) return numberOf(alone.text);
  // …的通知(韶府〔2019〕31号)
  const behind = top
    .map((line) => /(?:通知|意见|方案|决定|办法|计划|措施)\s?(\([^()]*号\))$/.exec(line.text)?.[1])
    .find((words) => words !== undefined && numberOf(words) !== null);
  if (behind !== undefined) return numberOf(behind);
  const before = top
    .map((line) => /^(.{2,14}号)\s?《[^《》]{8,}》$/.exec(line.text)?.[1])
    .find((words) => words !== undefined);
  if (before !== undefined) return numberOf(before);
  const lead = body.slice(0, 4).find((line) => /印发《(?:(?!印发《)[^》])+》\(/.test(line.text));
  return lead ? numberOf(/印发《(?:(?!印发《)[^》])+》(\([^)]{0,80}\))/.exec(lead.text)?.[1] ?? '') : null;
}
