import { CITATION_RULES } from './citation-rules.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { DUTY_RULES } from './duty-rules.ts';
import { GRAPH_RULES } from './graph-rules.ts';
import { KEY_RULES } from './key-rules.ts';
import { MEASURE_RULES } from './measure-rules.ts';
import type { Rule } from './rule.ts';
import { UNIT_RULES } from './unit-rules.ts';

const TABLE = {
  ...GRAPH_RULES,
  ...DOCUMENT_RULES,
  ...MEASURE_RULES,
  ...UNIT_RULES,
  ...DUTY_RULES,
  ...CITATION_RULES,
  ...KEY_RULES,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof TABLE;

/** Everything that holds in a sound graph, in the order of findings. */
export const RULES = Object.entries(TABLE) as readonly (readonly [RuleName, Rule])[];
