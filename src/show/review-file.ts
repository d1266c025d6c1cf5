import { Document, isMap, isSeq } from 'yaml';
import type { OpenName } from '../ask/open-names.ts';
import { unspell } from '../ask/spelling.ts';
import type { Lang } from './look.ts';
import { say, type TextName } from './texts.ts';

/** A registered unit offered for an open name, and why. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** An open name with what is offered for it, and the body it seems to be a section of. */
export interface ReviewName extends OpenName {
  readonly offers: readonly Offer[];
  readonly partOf: string | null;
}

/** At most so many places of a name are written down. */
const PLACES = 3;

/** The review file a person edits: each open name, where it was printed, what it may be, and a decision to make. */
export function reviewFile(names: readonly ReviewName[], lang: Lang): string {
  const document = new Document(names.map((name) => entryOf(name, lang)));
  document.commentBefore = say(lang, 'review.head');
  if (isSeq(document.contents)) {
    for (const [i, entry] of document.contents.items.entries()) {
      if (!isMap(entry)) continue;
      if (i > 0) entry.spaceBefore = true;
      for (const key of ['places', 'candidates']) {
        const list = entry.get(key);
        if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
      }
    }
  }
  return document.toString({ lineWidth: 0 });
}

const entryOf = ({ unit, printed, offers, partOf }: ReviewName, lang: Lang): object => ({
  name: unit.name,
  printed: unit.shortName,
  ...(unit.jurisdiction === null ? {} : { jurisdiction: unit.jurisdiction }),
  kind: unspell(unit.kind),
  ...(partOf === null ? {} : { partOf }),
  was: unit.id,
  times: printed.length,
  places: printed.slice(0, PLACES).map(({ document, measure, words }) => ({
    document,
    ...(measure === null ? {} : { measure }),
    ...(words === null ? {} : { words: words.replaceAll(/\s+/g, ' ') }),
  })),
  ...(offers.length === 0
    ? {}
    : {
        candidates: offers.map(({ id, name, reason }) => ({
          id,
          name,
          reason: say(lang, `review.${reason}` as TextName),
        })),
      }),
  decision: 'skip',
});
