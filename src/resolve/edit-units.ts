import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { Fault } from '../model/fault.ts';
import { checkUnits } from './check-registry.ts';
import { parseYaml } from './read-yaml.ts';
import { registeredUnits } from './registered-unit.ts';

/** What a person decides of a name: a new unit, or another name of one that is registered. */
export type UnitEdit =
  | { readonly create: NewUnit }
  | { readonly alias: { readonly id: string; readonly names: readonly string[]; readonly was?: string | undefined } };

/** A unit to register; the order of the keys is that of the file. */
export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly kind: string;
  readonly jurisdiction?: string | undefined;
  readonly partOf?: string | undefined;
  readonly was?: string | undefined;
}

/**
 * The text of `units.yaml` after edits, its comments, order and style kept. Throws REGISTRY with the line the new text
 * would be wrong at, NOT_FOUND for a unit that is not there; so a wrong edit never reaches the file.
 */
export function editUnits(path: string, text: string, edits: readonly UnitEdit[]): string {
  checkUnits(parseYaml(path, text, registeredUnits));
  const document = parseDocument(text);
  for (const edit of edits) {
    if ('create' in edit) create(document, edit.create);
    else alias(document, edit.alias);
  }
  const edited = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  checkUnits(parseYaml(path, edited, registeredUnits));
  return edited;
}

function create(document: Document, unit: NewUnit): void {
  const { aliases = [], ...rest } = unit;
  const entries = Object.entries({ ...rest, aliases }).filter(([, value]) => value !== undefined && value.length > 0);
  const order = ['id', 'name', 'short', 'aliases', 'kind', 'jurisdiction', 'partOf', 'was'];
  entries.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const node = document.createNode(Object.fromEntries(entries)) as YAMLMap;
  const list = node.get('aliases');
  if (isSeq(list)) list.flow = true;
  document.add(node);
}

function alias(
  document: Document,
  { id, names, was }: { id: string; names: readonly string[]; was?: string | undefined },
): void {
  const entry = isSeq(document.contents)
    ? document.contents.items.find((item): item is YAMLMap => isMap(item) && item.get('id') === id)
    : undefined;
  if (entry === undefined)
    throw new Fault('NOT_FOUND', {
      zh: `名录里没有编号为“${id}”的单位。`,
      en: `There is no unit with the id “${id}” in the registry.`,
    });
  addTo(document, entry, 'aliases', names);
  if (was !== undefined) addTo(document, entry, 'was', [was]);
}

/** Add to a list of an entry what it has not; a list that is not there yet comes before the kind. */
function addTo(document: Document, entry: YAMLMap, key: string, more: readonly string[]): void {
  const found = entry.get(key);
  if (isSeq(found)) {
    const has = new Set(found.items.map(String));
    for (const value of more) if (!has.has(value)) found.add(document.createNode(value));
    return;
  }
  const before = typeof found === 'string' ? [found] : [];
  const list = document.createNode([...new Set([...before, ...more])]);
  list.flow = true;
  if (entry.has(key)) entry.set(key, list);
  else {
    const pair = document.createPair(key, list);
    const at = key === 'aliases' ? entry.items.findIndex((item) => String(item.key) === 'kind') : -1;
    entry.items.splice(at < 0 ? entry.items.length : at, 0, pair);
  }
}
