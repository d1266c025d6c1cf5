import { isDeadline } from './deadline.ts';
import { fits } from './fits.ts';
import { isUnitLabel } from './label.ts';
import type { LabelKind, Lexicon } from './lexicon.ts';
import type { Line } from './lines.ts';

/** A label in a line of its own, and the lines below it that it labels. */
export interface LabelPair {
  readonly kind: Extract<LabelKind, 'lead' | 'responsible' | 'support' | 'deadline' | 'person'>;
  /** Index of the last line it labels. */
  readonly last: number;
}

/** 牵头单位 / 市水务局, and 责任单位: / 市水务局 / 市林业局; null for other lines. */
export function labelPair(lines: readonly Line[], at: number, lex: Lexicon): LabelPair | null {
  const label = lines[at];
  if (label === undefined || label.text.length > 10) return null;
  const kind = lex.label.get(label.text.replace(/[\s:]/g, ''));
  if (kind === undefined || !(isUnitLabel(kind) || kind === 'deadline' || kind === 'person')) return null;
  const isValue = (line: Line | undefined): boolean => {
    if (line === undefined || line.text.length > 120 || lex.label.has(line.text.replace(/[\s:]/g, ''))) return false;
    return kind === 'deadline' ? isDeadline(line.text) || LASTING.test(line.text) : fits(line, kind, lex);
  };
  let last = at;
  const most = isUnitLabel(kind) && label.text.endsWith(':') ? at + 8 : at + 1;
  while (last < most && isValue(lines[last + 1])) last++;
  return last === at ? null : { kind, last };
}

const LASTING = /^(?:长期|持续|全年|常态化?|随时|立即)[一-龥]{0,6}$/;
