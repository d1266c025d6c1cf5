import { readPlaces } from '../../model/stored-places.ts';
import type { Value } from '../../store/store.ts';
import { isHeld } from './is-held.ts';
import { nodesOf, twice } from './rule.ts';
import type { Rule } from './rule.ts';
import type { StoredNode } from './stored-graph.ts';
import {
  isDate,
  isInstant,
  isJsonList,
  isAbsent,
  isText,
  isTextOrAbsent,
  isTexts,
  isWhole,
  told,
} from './stored-values.ts';

function isSoundTable(table: Value | undefined, length: number): boolean {
  const places = typeof table === 'string' ? readPlaces(table) : null;
  return places !== null && (places.at(-1)?.end ?? 0) <= length;
}

const held = (
  zh: string,
  en: string,
  wrong: (properties: StoredNode['properties'], node: StoredNode) => boolean,
): Rule => nodesOf('Document', zh, en, (node) => isHeld(node) && wrong(node.properties, node));

/** Properties of a document that is only cited. */
const OF_PLACEHOLDERS = new Set(['id', 'held', 'title', 'number', 'jurisdiction']);

/** What holds of documents, held or only cited. */
export const DOCUMENT_RULES = {
  'held-or-not': nodesOf(
    'Document',
    '文件没有写明是否载入（held 须为 true 或 false）。',
    'A document does not say whether it is held.',
    ({ properties }) => typeof properties.held !== 'boolean',
  ),
  'document-id': held(
    '已载入文件的编号与占位文件的编号（cited:）混淆。',
    'A held document has the id of one that is only cited.',
    (_, { id }) => id.startsWith('cited:'),
  ),
  'document-text': held('已载入文件没有原文。', 'A held document has no text.', ({ text }) => !isText(text)),
  'document-source': held(
    '已载入文件的指纹或路径不成形。',
    'The fingerprint or the path of a held document is malformed.',
    ({ sha256, uri }) => !/^[0-9a-f]{64}$/.test(told(sha256)) || !isText(uri) || uri !== uri.normalize('NFC'),
  ),
  'path-twice': {
    zh: '两份已载入文件来自同一路径。',
    en: 'Two held documents come from one path.',
    find: (graph) =>
      twice(
        graph
          .of('Document')
          .filter(isHeld)
          .map(({ properties }) => told(properties.uri)),
      ),
  },
  'document-keys': held(
    '已载入文件的检索键不是文字列表，或有重复。',
    'The keys of a held document are no list of texts, or one comes twice.',
    ({ keys }) => !isTexts(keys) || new Set(keys).size < keys.length,
  ),
  'document-date': nodesOf(
    'Document',
    '文件的日期不成形，或年份与日期不符。',
    'The date of a document is malformed, or its year is not that of its date.',
    ({ properties: { date, year } }) =>
      isAbsent(date) ? !isAbsent(year) : !isDate(date) || year !== Number(date.slice(0, 4)),
  ),
  'document-words': nodesOf(
    'Document',
    '文件的标题、文种、文号、发文机关或地区不是文字。',
    'Title, kind, number, issuer or jurisdiction of a document is no text.',
    ({ properties }) =>
      ['title', 'kind', 'number', 'issuer', 'jurisdiction'].some((name) => !isTextOrAbsent(properties[name])),
  ),
  'skip-key': held(
    '已载入文件的载入时间、规则版本或名录指纹不成形。',
    'The instant of loading, the rules version or the registry hash of a held document is malformed.',
    ({ loadedAt, rulesVersion, registryHash }) =>
      !isInstant(loadedAt) || !isWhole(rulesVersion) || rulesVersion < 0 || typeof registryHash !== 'string',
  ),
  'document-notes': held(
    '已载入文件的章节、发现或推断标记不成形。',
    'Sections, findings or inferred marks of a held document are malformed.',
    ({ sections, diagnostics, inferred }) => !isJsonList(sections) || !isJsonList(diagnostics) || !isTexts(inferred),
  ),
  'document-places': held(
    '已载入文件的位置表不成形，或所指的文字不在原文之内、次序颠倒、互相重叠。',
    'The table of places of a held document is malformed, or its stretches are outside the text, out of order or overlap.',
    ({ places, text }) => !isAbsent(places) && !isSoundTable(places, told(text).length),
  ),
  'placeholder-surplus': nodesOf(
    'Document',
    '只被引用的文件带有只有已载入文件才有的内容。',
    'A document that is only cited has what only held ones have.',
    (node, graph) =>
      node.properties.held === false &&
      (Object.keys(node.properties).some((name) => !OF_PLACEHOLDERS.has(name) && !isAbsent(node.properties[name])) ||
        ['CONTAINS', 'CITES', 'ADDRESSED_TO'].some((type) => graph.outOf(node, type).length > 0) ||
        graph.into(node, 'ISSUED').length > 0),
  ),
  'placeholder-uncited': nodesOf(
    'Document',
    '没有文件引用、也没有载入的文件（孤立节点）。',
    'A document is neither held nor cited.',
    (node, graph) => node.properties.held === false && graph.into(node, 'CITES').length === 0,
  ),
} as const satisfies Record<string, Rule>;
