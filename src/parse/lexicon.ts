import { type PlaceIndex, placeIndex } from '../model/place-index.ts';
import type { Role } from '../model/vocabulary.ts';
import type { Words } from '../model/words.ts';
import { wordFinder, type WordFinder } from './word-finder.ts';

export type LabelKind = keyof Words['labels'];

/** The words of the rules in the shape the rules ask them: maps and lists, longest first. */
export interface Lexicon {
  readonly words: Words;
  readonly label: ReadonlyMap<string, LabelKind>;
  readonly verbs: readonly { readonly word: string; readonly role: Role }[];
  readonly kinds: readonly string[];
  /** What names of bodies end with. */
  readonly ending: WordFinder;
  readonly sectionEnding: WordFinder;
  readonly collectiveStart: WordFinder;
  readonly placeStart: WordFinder;
  /** The verbs by their last character, longest first. */
  readonly verbsBy: ReadonlyMap<string, Lexicon['verbs']>;
  readonly party: readonly string[];
  readonly places: PlaceIndex;
}

const made = new WeakMap<Words, Lexicon>();

/** The lexicon of a vocabulary; made once. */
export function lexicon(words: Words): Lexicon {
  const known = made.get(words);
  if (known) return known;
  const verbs = (['lead', 'responsible', 'support'] as const)
    .flatMap((role) => words.verbs[role].map((word) => ({ word, role })))
    .sort((a, b) => b.word.length - a.word.length);
  const places = placeIndex(words.places);
  const lex: Lexicon = {
    words,
    label: new Map(
      Object.entries(words.labels).flatMap(([kind, list]) => list.map((w) => [w, kind as LabelKind] as const)),
    ),
    verbs,
    verbsBy: byLast(verbs, ({ word }) => word),
    kinds: longestFirst(words.documentKinds),
    ending: wordFinder.atEnd([...words.bodies.section, ...words.bodies.office]),
    sectionEnding: wordFinder.atEnd(words.bodies.section),
    collectiveStart: wordFinder.atStart(words.collectives),
    placeStart: wordFinder.atStart(places.stems.keys()),
    party: longestFirst(words.bodies.party),
    places,
  };
  made.set(words, lex);
  return lex;
}

/** A list by the last character of its words, so that only those are tried that may end a name. */
function byLast<T>(list: readonly T[], wordOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const last = wordOf(one).at(-1) ?? '';
    found.set(last, [...(found.get(last) ?? []), one]);
  }
  return found;
}

export const longestFirst = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);
