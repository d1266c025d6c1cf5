import type { Counts } from '../ask/counts.ts';
import type { Look } from './look.ts';
import { pairs } from './table.ts';
import { say } from './texts.ts';

const COUNTED = [
  'documents', 'held', 'citedOnly', 'measures', 'units', 'collectives', 'themes', 'responsibilities', 'citations',
] as const; // prettier-ignore

/** The counts as a person reads them. */
export const showCounts = (counts: Counts, { lang }: Look): string =>
  `${pairs(
    COUNTED.map((name) => [say(lang, `counts.${name}`), counts[name]]),
    true,
  )}\n`;
