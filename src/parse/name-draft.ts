import type { NameDraft } from '../model/draft.ts';
import { quote, type Source, storedSpan } from '../model/source.ts';
import type { Lexicon } from './lexicon.ts';
import { formOf } from './unit-name.ts';

/** A name with the place where it is printed; `name` differs from the printed words where an ellipsis is filled. */
export function printedName(
  source: Source,
  lex: Lexicon,
  from: number,
  to: number,
  name?: string,
): NameDraft & { surface: string; span: { start: number; end: number } } {
  const full = (name ?? source.clean.slice(from, to)).replace(/\s+/g, '');
  const span = storedSpan(source, from, to);
  return { name: full, form: formOf(full, lex), surface: quote(source, span), span };
}

/** A name that stands nowhere in the text itself. */
export const inferredName = (lex: Lexicon, name: string): NameDraft => ({
  name,
  form: formOf(name, lex),
  surface: null,
  span: null,
});
