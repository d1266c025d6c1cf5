import type { CitationRow } from '../model/graph.ts';
import { placeIndex } from '../model/place-index.ts';
import { findRegistered } from './find-registered.ts';
import type { Registry } from './registry.ts';
import { titleKeys } from './title-key.ts';

/** 中华人民共和国立法法: a law by its full name. */
const LAW = /^title:中华人民共和国.+(?:法|法典|宪法)$/;

/**
 * Whether the registry knows the document of a citation, held or not: it is registered in `documents.yaml`, or a
 * national law by its full name or a short one in the list of laws.
 */
export function knownDocuments(registry: Registry): (citation: Pick<CitationRow, 'keys' | 'number'>) => boolean {
  const index = placeIndex(registry.words.places);
  const laws = new Set(registry.words.laws.map((law) => titleKeys(law, null, '', registry.words, index).main));
  return ({ keys, number }) =>
    keys.some((key) => key.startsWith('id:') || laws.has(key) || LAW.test(key)) ||
    findRegistered(registry, { keys, number, year: null }) !== null;
}
