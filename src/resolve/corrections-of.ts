import { placeIndex } from '../model/place-index.ts';
import type { Correction } from './correction.ts';
import type { Identity } from './identity.ts';
import type { Registry } from './registry.ts';
import { titleKeys } from './title-key.ts';

/**
 * The corrections made on a paper. A title names it only where it names its place, or is a national one: what two
 * cities call alike is told apart by number or id.
 */
export function correctionsOf(
  { id, keys }: Identity,
  { uri, number }: { readonly uri: string; readonly number: string | null },
  registry: Registry,
): Correction[] {
  const own = new Set(keys.filter((key) => key.startsWith('title:') && !key.includes('@')));
  return registry.corrections.filter(({ document }) => {
    if ([id, uri, number].includes(document)) return true;
    const named = titleKeys(document, null, '*', registry.words, placeIndex(registry.words.places));
    return named.keys.some((key) => own.has(key));
  });
}
