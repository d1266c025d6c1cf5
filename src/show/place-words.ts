import type { Place } from '../model/source.ts';
import type { Lang } from './look.ts';
import { say } from './texts.ts';

/** A place in a file as people call it. */
export function placeWords(at: Place, lang: Lang): string {
  if ('page' in at) return say(lang, 'place.page', at.page);
  if ('cell' in at) return say(lang, 'place.cell', at.sheet, at.cell);
  return 'line' in at ? say(lang, 'place.line', at.line) : say(lang, 'place.element', at.element);
}
