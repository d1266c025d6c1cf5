import { byCodePoint } from '../../model/order.ts';
import { CITATION_KINDS } from '../../model/vocabulary.ts';
import { boundedId } from '../bounded-id.ts';
import { citationTarget, placeholderId } from '../citation-target.ts';
import { citationsOf } from './citations-of.ts';
import type { StoredCitation } from './citations-of.ts';
import { isQuoted } from './home-of.ts';
import { isHeld } from './is-held.ts';
import { keyHolders } from './key-holders.ts';
import { nodesOf, twice } from './rule.ts';
import type { Rule } from './rule.ts';
import type { StoredGraph } from './stored-graph.ts';
import { isAbsent, isJsonList, isOneOf, isText, isTexts } from './stored-values.ts';

const citation = (zh: string, en: string, wrong: (one: StoredCitation, graph: StoredGraph) => boolean): Rule => ({
  zh,
  en,
  find: (graph) =>
    citationsOf(graph)
      .filter((one) => wrong(one, graph))
      .map(({ name }) => name),
});

/** What holds of citations. */
export const CITATION_RULES = {
  'citation-kind': citation(
    '引用的类别不在词表之内。',
    'The kind of a citation is outside the vocabulary.',
    ({ properties: { kind } }) => !isAbsent(kind) && !isOneOf(kind, CITATION_KINDS),
  ),
  'citation-quote': citation(
    '引用的引文与文件原文不符，或没有引文。',
    'The quote of a citation is missing, or does not stand in the text of its document.',
    ({ properties, home }) => !isQuoted(properties, home),
  ),
  'citation-rule': citation(
    '引用没有写明由哪条规则读出。',
    'A citation does not name the rule that read it.',
    ({ properties }) => !isText(properties.rule),
  ),
  'citation-keys': citation(
    '引用没有检索键，或没有占位键。',
    'A citation has no key, or no key for its placeholder.',
    ({ properties }) => !isTexts(properties.keys) || properties.keys.length === 0 || !isText(properties.placeholder),
  ),
  'citation-unheld': citation(
    '引用的文件已载入，引用却仍指向占位文件。',
    'A citation points to a placeholder although one held document fits.',
    (one, graph) =>
      !isHeld(one.target) &&
      wanted(one, graph) !== null &&
      wanted(one, graph) !== one.target.id &&
      !wanted(one, graph)?.startsWith('cited:'),
  ),
  'citation-held': citation(
    '引用指向一份已载入文件，而按检索键不该指向它。',
    'A citation points to a held document that its keys do not lead to.',
    (one, graph) => isHeld(one.target) && wanted(one, graph) !== null && wanted(one, graph) !== one.target.id,
  ),
  'placeholder-id': citation(
    '占位文件的编号与指向它的引用不符。',
    'The id of a placeholder is not that of the citations that point to it.',
    ({ target, properties }) =>
      !isHeld(target) && isText(properties.placeholder) && target.id !== placeholderId(properties.placeholder),
  ),
  'placeholder-names': nodesOf(
    'Document',
    '占位文件的标题、文号或地区与引用它的文字不符。',
    'Title, number or jurisdiction of a placeholder is not what its citations call it.',
    (node, graph) =>
      node.properties.held === false &&
      (['title', 'number', 'jurisdiction'] as const).some((name) => {
        const names = graph
          .into(node, 'CITES')
          .flatMap(({ properties }) => (isText(properties[name]) ? [properties[name]] : []));
        return (names.sort(byCodePoint)[0] ?? null) !== (node.properties[name] ?? null);
      }),
  ),
  'mention-twice': {
    zh: '同一处引文记了两次。',
    en: 'One mention is kept twice.',
    find: (graph) =>
      twice(
        citationsOf(graph).map(
          ({ source, properties }) => `${source.id} -CITES-> @${Number(properties.start)}-${Number(properties.end)}`,
        ),
      ),
  },
  'own-citation': {
    zh: '文件在任务以外引用自身，却成了一条边。',
    en: 'A document has an edge to itself; such a citation is kept in the document.',
    find: (graph) =>
      citationsOf(graph)
        .filter(({ source, target, own }) => source === target && !own)
        .map(({ name }) => name),
  },
  'own-citations': nodesOf(
    'Document',
    '文件所存的对自身的引用不成形。',
    'The citations of itself that a document keeps are malformed.',
    ({ properties: { ownCitations } }) => !isAbsent(ownCitations) && !isJsonList(ownCitations),
  ),
} as const satisfies Record<string, Rule>;

/** Where a citation should point; null where its keys are broken. */
function wanted({ properties }: StoredCitation, graph: StoredGraph): string | null {
  const { keys, placeholder } = properties;
  if (!isTexts(keys) || !isText(placeholder)) return null;
  return citationTarget({ keys, placeholder }, (key) => [...(keyHolders(graph).get(boundedId(key))?.held ?? [])]);
}
