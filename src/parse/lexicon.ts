import type { Role } from '../model/vocabulary.ts';
import type { Words } from '../model/words.ts';

export type LabelKind = keyof Words['labels'];

/** The words of the rules in the shape the rules ask them: maps and lists, longest first. */
export interface Lexicon {
  readonly words: Words;
  readonly label: ReadonlyMap<string, LabelKind>;
  readonly verbs: readonly { readonly word: string; readonly role: Role }[];
  readonly kinds: readonly string[];
  readonly offices: readonly string[];
  readonly party: readonly string[];
  /** Full names of known places, longest first. */
  readonly places: readonly string[];
  /** 江门 → 江门市; stems that several places share are left out. */
  readonly stems: ReadonlyMap<string, string>;
  /** 江门市 → 广东省. */
  readonly parent: ReadonlyMap<string, string>;
}

const made = new WeakMap<Words, Lexicon>();

/** The lexicon of a vocabulary; made once. */
export function lexicon(words: Words): Lexicon {
  const known = made.get(words);
  if (known) return known;
  const parent = new Map<string, string>();
  for (const [place, within] of Object.entries(words.places)) for (const child of within) parent.set(child, place);
  const places = longestFirst([...new Set([...Object.keys(words.places), ...parent.keys()])]);
  const lex: Lexicon = {
    words,
    label: new Map(
      Object.entries(words.labels).flatMap(([kind, list]) => list.map((w) => [w, kind as LabelKind] as const)),
    ),
    verbs: (['lead', 'responsible', 'support'] as const)
      .flatMap((role) => words.verbs[role].map((word) => ({ word, role })))
      .sort((a, b) => b.word.length - a.word.length),
    kinds: longestFirst(words.documentKinds),
    offices: longestFirst(words.bodies.office),
    party: longestFirst(words.bodies.party),
    places,
    stems: stemsOf(places),
    parent,
  };
  made.set(words, lex);
  return lex;
}

export const longestFirst = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);

const LEVEL = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|地区|盟|区|县|旗)$/;

function stemsOf(places: readonly string[]): Map<string, string> {
  const stems = new Map<string, string>();
  const shared = new Set<string>();
  for (const place of places) {
    const stem = place.replace(LEVEL, '');
    if (stem.length < 2) continue;
    if (stems.has(stem)) shared.add(stem);
    stems.set(stem, place);
  }
  for (const stem of shared) stems.delete(stem);
  return stems;
}
