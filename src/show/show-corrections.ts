import type { Correction } from '../ask/refs.ts';
import type { Look } from './look.ts';
import { say } from './texts.ts';

/** What marks an edge that a person corrected, behind its role or kind; nothing where it is as read. */
export const correctionMark = (correction: string | null, { lang }: Look): string =>
  correction === null ? '' : `·${say(lang, 'correction.mark', correction)}`;

/** A block with each correction: what it does, why, who said so and when, on which words; nothing where there is none. */
export function showCorrections(corrections: readonly Correction[], look: Look): string[] {
  const { lang, bold } = look;
  const lines = corrections.map(
    ({ id, change, about, reason, author, date, on }) =>
      `  ${say(lang, 'correction.line', id, say(lang, `correction.${change}`, about), reason, author, date, on.replaceAll(/\s+/g, ' '))}`,
  );
  return lines.length === 0 ? [] : [[bold(say(lang, 'corrections')), ...lines].join('\n')];
}
