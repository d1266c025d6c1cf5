import { placeOf } from '../model/place-index.ts';
import type { PlaceIndex } from '../model/place-index.ts';
import type { Words } from '../model/words.ts';

/** The keys of a title: what finds the paper, and the place they are bound to. */
export interface TitleKeys {
  /** Own key first, then that of the paper inside A关于印发〈T〉的通知. */
  readonly keys: readonly string[];
  /** The key under which a paper that is not held is kept: notice and plan are one document. */
  readonly main: string;
  /** Null for national papers and for titles that name their place. */
  readonly jurisdiction: string | null;
}

/**
 * Normalized title (DESIGN, section 2, rule 3): NFKC, without white space, quotes and angle brackets, dashes alike; 我市
 * and 本市 are the paper's place.
 */
export function normalTitle(title: string, place: string | null): string {
  const folded = title
    .normalize('NFKC')
    .replace(/[\s“”"'‘’〈〉<>《》「」『』]/g, '')
    .replace(/[—–―－‐-]+/g, '-')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')');
  return place === null ? folded : folded.replace(/[我本](?:省|市|区|县|州|盟)/g, place);
}

/** The keys by which a title is looked up from a paper of the given place; `scope` is the paper itself where it has none. */
export function titleKeys(
  title: string,
  place: string | null,
  scope: string,
  words: Words,
  index: PlaceIndex,
): TitleKeys {
  const own = titleKey(title, place, scope, words, index);
  const inner = /^(?:(.{2,40}?))?关于(?:转发|印发|发布|公布)(.+)的通知$/.exec(normalTitle(title, place));
  if (inner?.[2] === undefined) return { keys: [own.key], main: own.key, jurisdiction: own.jurisdiction };
  const within = titleKey(inner[2], placeOf(inner[1] ?? '', index) ?? place, scope, words, index);
  return { keys: [own.key, within.key], main: within.key, jurisdiction: within.jurisdiction };
}

function titleKey(
  title: string,
  place: string | null,
  scope: string,
  words: Words,
  index: PlaceIndex,
): { key: string; jurisdiction: string | null } {
  const norm = normalTitle(title, place);
  const national = nationalTitle(norm, words);
  if (national !== null) return { key: `title:${national}`, jurisdiction: null };
  if (placeOf(norm, index) !== null) return { key: `title:${norm}`, jurisdiction: null };
  return { key: `title:${norm}@${place ?? scope}`, jurisdiction: place };
}

/** The full title of a national paper, 民法典 as 中华人民共和国民法典; null where it is none. */
function nationalTitle(norm: string, words: Words): string | null {
  const { nationalStarts } = words.titles;
  if (nationalStarts.some((start) => norm.startsWith(start))) return norm;
  if (!words.laws.includes(norm)) return null;
  return /(?:法|法典|宪法)$/.test(norm) ? `中华人民共和国${norm}` : norm;
}

/** Key of a document number: 云司发〔2022〕6号. */
export const numberKey = (number: string): string => `number:${number}`;
