import { isDeadline } from './deadline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Cell, ColumnKind } from './table-heading.ts';
import { looksLikeUnit } from './unit-name.ts';

const EMPTY = /^[—－\-–/无\s]+$/;

/** Whether a cell may stand in a column: units under units, names of persons under persons, dates under deadlines. */
export function fits(cell: Cell, kind: ColumnKind, lex: Lexicon): boolean {
  const { text } = cell;
  if (kind === 'lead' || kind === 'responsible' || kind === 'support') return EMPTY.test(text) || isUnitCell(text, lex);
  if (kind === 'deadline')
    return (
      EMPTY.test(text) ||
      isDeadline(text) ||
      (text.length < 30 && /\d|底|年|月|期|长|持续|全年|常态|随时|及时|适时|立即|即时|^已?(?:完成|整改)|前$/.test(text))
    );
  if (kind === 'person')
    return (
      EMPTY.test(text) ||
      /^[一-龥]{1,4}(?:\s[一-龥](?![一-龥])){0,2}(?:[、\s]+[一-龥]{2,4}(?:\s[一-龥](?![一-龥]))?)*$/.test(text)
    );
  return true;
}

const isUnitCell = (words: string, lex: Lexicon): boolean => {
  const text = words.replace(/。$/, '');
  const names = text.split(/[、,;\s]/).filter((name) => name !== '');
  // 改造校舍5所
  if (/\d/.test(text) && !/^\d{1,3}个/.test(text)) return false;
  const units = names.filter(
    (name) => looksLikeUnit(name.replace(/等.{0,6}$|(?:牵头|负责|配合)$/, ''), lex) || name.includes('各'),
  );
  return units.length * 2 >= names.length && !/。/.test(text);
};
