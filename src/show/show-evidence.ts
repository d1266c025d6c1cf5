import type { Evidence } from '../ask/refs.ts';
import type { Look } from './look.ts';
import { placeWords } from './place-words.ts';
import { say } from './texts.ts';

/** The words behind an edge and their place in the file, on a line of their own; nothing for an implied one. */
export function showEvidence({ quote, place }: Evidence, { lang, dim }: Look): string {
  if (quote === null) return '';
  const words = quote.replaceAll(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap));
  return `\n    ${dim(say(lang, 'evidence', place ? placeWords(place, lang) : '', words))}`;
}
