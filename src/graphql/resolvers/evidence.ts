import { placeIn } from '../../ask/placed-texts.ts';
import type { EvidenceResolvers } from '../generated/resolver-types.ts';

/** Where the words stand in the file of their document. */
export const evidence: EvidenceResolvers = {
  place: async (words, _, { load }) =>
    words.start === null ? null : placeIn(await load.placedText.load(words.document.id), words),
};
