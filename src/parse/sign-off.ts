import { isDateLine } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';
import { ordinalOf } from './ordinal.ts';
import { looksLikeUnit } from './unit-name.ts';

/** Issuers and date at the end of a part, also above its annexes. */
export function signOff(
  linesOf: readonly Line[],
  lex: Lexicon,
): { body: readonly Line[]; signers: Line[]; date: Line | null } {
  const signersAbove = (date: number): number => {
    let from = date;
    while (from > 0 && date - from < 16 && isSigner(linesOf[from - 1] as Line, lex)) from--;
    return from;
  };
  const last = linesOf.findLastIndex(isDate);
  if (last >= 0 && linesOf.length - last <= 4) {
    const from = signersAbove(last);
    // a plan of few lines may begin right below
    const below = linesOf.slice(last + 1);
    const body = below.some(({ text }) => ordinalOf(text) !== null && /。/.test(text))
      ? [...linesOf.slice(0, from), ...below]
      : linesOf.slice(0, from);
    return { body, signers: linesOf.slice(from, last), date: linesOf[last] ?? null };
  }
  const at = linesOf.findIndex((line, i) => isDate(line) && opensAnnex(linesOf, i + 1) && signersAbove(i) < i);
  if (at < 0) return undated(linesOf, lex);
  const from = signersAbove(at);
  const body = [...linesOf.slice(0, from), ...linesOf.slice(at + 1)];
  return { body, signers: linesOf.slice(from, at), date: linesOf[at] ?? null };
}

const isDate = (line: Line): boolean => isDateLine(line.text) && !line.text.startsWith('(');

/** 附件, 附件1, 附表:…, also below (此件公开发布). */
const opensAnnex = (linesOf: readonly Line[], at: number): boolean =>
  linesOf
    .slice(at, at + 2)
    .find((line) => !/^\([^()]*\)$/.test(line.text))
    ?.text.match(/^附[件表录]\s?\d{0,2}\s?(?:[:.、]|$)/) != null;

/** Issuers that sign at the very end without a date, below a blank line. */
function undated(linesOf: readonly Line[], lex: Lexicon): { body: readonly Line[]; signers: Line[]; date: null } {
  // the last cells of a table sign nothing
  if (linesOf.some(({ text }) => isColumnHead(text, lex))) return { body: linesOf, signers: [], date: null };
  let from = linesOf.length;
  while (from > 0 && linesOf.length - from < 4 && isSigner(linesOf[from - 1] as Line, lex)) from--;
  const signed = from > 0 && from < linesOf.length && linesOf[from]?.afterBlank === true;
  return signed
    ? { body: linesOf.slice(0, from), signers: linesOf.slice(from), date: null }
    : { body: linesOf, signers: [], date: null };
}

/** 牵头单位 alone in a line, or between bars: the heading of a column of a table. */
const isColumnHead = (text: string, lex: Lexicon): boolean =>
  text
    .split('|')
    .some((cell) => ['lead', 'responsible', 'support'].includes(lex.label.get(cell.replace(/\s/g, '')) ?? ''));

/** A decree is signed by a person: 市长 梁文韬. */
export const isPerson = (text: string): boolean => /^代?[省市县区州部局厅]长\s|^(?:主任|主席|总理)\s/.test(text);

const isSigner = ({ text }: Line, lex: Lexicon): boolean => {
  if (text.length > 60 || ordinalOf(text) !== null) return false;
  if (/^\([^()]*代章\)$/.test(text) || isPerson(text)) return true;
  const names = text.split(/\s+/);
  // 科     技     部
  const spaced = names.length > 1 && names.every((name) => name.length === 1);
  return !endsSentence(text) && (spaced ? [names.join('')] : names).every((name) => looksLikeUnit(name, lex));
};
