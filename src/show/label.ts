import type { CitationKindName } from '../ask/spelling.ts';
import type { DocumentRef, MeasureRef, Sentence, UnitRef } from '../ask/refs.ts';
import { CITATION_WORDS } from '../ask/words.ts';
import type { Lang } from './look.ts';
import { say, UNIT_KIND_WORDS } from './texts.ts';

/**
 * What to call a document: its title, or for one without a title what else is known of it.
 *
 *     《2023年工作要点》
 *     工作总结（江门市司法局，2022，002.txt）
 */
export function documentLabel(document: DocumentRef, lang: Lang): string {
  if (document.title !== null) return document.title.includes('《') ? document.title : `《${document.title}》`;
  const kind = document.kind ?? say(lang, 'document.untitled');
  const known = [
    document.issuer ?? document.jurisdiction,
    document.number,
    document.year,
    document.uri ?? document.id,
  ].filter((part) => part !== null);
  return lang === 'zh' ? `${kind}（${known.join('，')}）` : `${kind} (${known.join(', ')})`;
}

/** Titles longer than this are cut in lists. */
const LONG = 40;

/**
 * What to call a measure: its number as printed and its title.
 *
 *     第 8 项 加强高素质法治人才培养
 *     一是 推行权责清单公开
 */
export function measureLabel({ ordinal, title }: MeasureRef, lang: Lang): string {
  const short = title.length > LONG ? `${title.slice(0, LONG)}…` : title;
  if (ordinal === null) return short;
  return `${ordinalLabel(ordinal, lang)} ${short}`;
}

/** A number as printed, as people say it. */
export const ordinalLabel = (ordinal: string, lang: Lang): string =>
  /^[\d〇一二三四五六七八九十百]+$/.test(ordinal) ? say(lang, 'ordinal', ordinal) : ordinal;

export const unitKindLabel = ({ kind }: UnitRef, lang: Lang): string => UNIT_KIND_WORDS[kind][lang === 'zh' ? 0 : 1];

export const citationKindLabel = (kind: CitationKindName | null, lang: Lang): string =>
  kind === null ? say(lang, 'kind.open') : CITATION_WORDS[kind][lang];

/** A sentence in the user's language. */
export const inLang = (sentence: Sentence, lang: Lang): string => sentence[lang];
