import { texts } from '../columns.ts';
import { keyHolders } from './key-holders.ts';
import { nodesOf } from './rule.ts';
import type { Rule } from './rule.ts';
import { isTexts } from './stored-values.ts';

/** What holds of the index of keys, which later loads rely on. */
export const KEY_RULES = {
  'key-missing': {
    zh: '检索键没有记入索引。',
    en: 'A key is not in the index.',
    find(graph) {
      const indexed = new Set(graph.of('Key').map(({ id }) => id));
      return [...keyHolders(graph).keys()].filter((id) => !indexed.has(id)).map((id) => `Key ${id}`);
    },
  },
  'key-unused': nodesOf(
    'Key',
    '索引中的检索键没有文件、也没有引用使用。',
    'The index has a key that nothing bears and nothing cites.',
    ({ id }, graph) => !keyHolders(graph).has(id),
  ),
  'key-held': nodesOf(
    'Key',
    '索引所记的持有检索键的文件与实际不符。',
    'The index names other bearers of a key than there are.',
    ({ id, properties: { held } }, graph) => {
      const should = keyHolders(graph).get(id)?.held;
      return (
        should !== undefined && (!isTexts(held) || held.length !== should.size || !held.every((one) => should.has(one)))
      );
    },
  ),
  'key-cited': nodesOf(
    'Key',
    '索引所记的引用位置或次数与实际不符。',
    'The index counts other citations under a key than there are.',
    ({ id, properties: { cited, counts } }, graph) => {
      const should = keyHolders(graph).get(id)?.cited;
      if (should === undefined) return false;
      if (!isTexts(cited) || !Array.isArray(counts)) return true;
      return cited.length !== should.size || texts(cited).some((one, at) => should.get(one) !== counts[at]);
    },
  ),
} as const satisfies Record<string, Rule>;
