import type { Evidence } from '../ask/refs.ts';
import type { Look } from './look.ts';
import { say } from './texts.ts';

/** The words behind an edge and their place, on a line of their own; nothing for an implied one. */
export function showEvidence({ quote, start, end }: Evidence, { lang, dim }: Look): string {
  if (quote === null || start === null || end === null) return '';
  return `\n    ${dim(
    say(
      lang,
      'evidence',
      start + 1,
      end,
      quote.replaceAll(/\s+/g, (gap) => (gap.includes('\n') ? ' ' : gap)),
    ),
  )}`;
}
