import type { Source } from '../model/source.ts';
import { storedSpan } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { longestFirst } from './lexicon.ts';
import type { TitleMark } from './titles.ts';

/** A law named without 《》, and where it is named first. */
export interface BareLaw extends Span {
  readonly law: string;
}

/** What makes another word of the name of a law: 宪法宣传周, 民法典进社区, 减刑法院. */
const INSIDE = /^(?:宣传|日|周|月|学|院|庭|官|规|律|治|学院|知识)/;

const made = new WeakMap<readonly string[], RegExp | null>();

/** One expression for all laws of a vocabulary, longest first; made once. */
function anyOf(laws: readonly string[]): RegExp | null {
  const known = made.get(laws);
  if (known !== undefined) return known;
  const list = longestFirst(laws.filter((law) => law.length >= 2));
  const any = list.length === 0 ? null : new RegExp(list.join('|'), 'g');
  made.set(laws, any);
  return any;
}

/**
 * The laws of the vocabulary that a paper names without 《》 (FORMATS: citations, laws without marks), each at its first
 * place. They are no citations: nothing says what is done with them.
 */
export function bareLaws(source: Source, marks: readonly TitleMark[], laws: readonly string[]): BareLaw[] {
  const { folded } = source;
  const any = anyOf(laws);
  if (any === null) return [];
  const found = new Map<string, BareLaw>();
  for (const match of folded.matchAll(any)) {
    const [law] = match;
    const from = match.index;
    const to = from + law.length;
    if (found.has(law) || INSIDE.test(folded.slice(to, to + 2)) || /[一-龥]法$/.test(folded.slice(from - 2, from)))
      continue;
    if (marks.some((mark) => mark.from < to && from < mark.to)) continue;
    found.set(law, { law, ...storedSpan(source, from, to) });
  }
  return [...found.values()];
}
