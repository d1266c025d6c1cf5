import type { Sentence } from '../ask/refs.ts';
import type { Look } from './look.ts';
import { say } from './texts.ts';

/** What checking a store found: the rules that do not hold, each with what it is broken by. */
export interface Verified {
  readonly rules: number;
  readonly nodes: number;
  readonly edges: number;
  readonly findings: readonly { readonly rule: string; readonly sentence: Sentence; readonly ids: readonly string[] }[];
}

/** One line where the store is sound; else each finding with everything it is true of. */
export function showVerify({ rules, nodes, edges, findings }: Verified, { lang, bold }: Look): string {
  if (findings.length === 0) return `${say(lang, 'verify.sound', nodes, edges, rules)}\n`;
  const blocks = findings.map(({ rule, sentence, ids }) =>
    [`${bold(rule)}  ${sentence[lang]}`, ...ids.map((id) => `  ${id}`)].join('\n'),
  );
  return `${[...blocks, say(lang, 'verify.found', rules, findings.length)].join('\n\n')}\n`;
}
