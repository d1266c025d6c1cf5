import { isDeadline } from './deadline.ts';
import { isUnitLabel } from './label.ts';
import type { LabelKind, Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';
import { fits } from './fits.ts';

/** What a label without a colon in a line of its own says of the line below it. */
export type PairKind = Extract<LabelKind, 'lead' | 'responsible' | 'support' | 'deadline' | 'person'>;

/** The kind of a label in a line of its own with what it labels in the next one: 牵头单位 / 市水务局; null for other lines. */
export function labelPair(lines: readonly Line[], at: number, lex: Lexicon): PairKind | null {
  const [label, value] = [lines[at], lines[at + 1]];
  if (label === undefined || value === undefined || label.text.length > 10) return null;
  const kind = lex.label.get(label.text.replace(/\s/g, ''));
  if (kind === undefined || !(isUnitLabel(kind) || kind === 'deadline' || kind === 'person')) return null;
  if (lex.label.has(value.text.replace(/\s/g, '')) || value.text.length > 120) return null;
  const fit = kind === 'deadline' ? isDeadline(value.text) || LASTING.test(value.text) : fits(value, kind, lex);
  return fit ? kind : null;
}

const LASTING = /^(?:长期|持续|全年|常态化?|随时|立即)[一-龥]{0,6}$/;
