import type { Draft, SectionDraft } from '../model/draft.ts';
import { placeIndex } from '../model/place-index.ts';
import { findRegistered } from './find-registered.ts';
import { everywhere, keysOfRegistered, registeredKey } from './registered-document.ts';
import type { Registry } from './registry.ts';
import { normalTitle, numberKey, titleKeys } from './title-key.ts';

/** Who a held document is, and the keys under which citations find it. */
export interface Identity {
  readonly id: string;
  readonly keys: readonly string[];
  readonly year: number | null;
}

/**
 * Identity of a paper: what a person registered it as, else its number, else title, place and year, else its path
 * (DESIGN, section 2, rule 3).
 */
export function identityOf(draft: Draft, registry: Registry): Identity {
  const read = identityAsRead(draft, registry);
  const entry = findRegistered(registry, {
    keys: read.keys,
    number: draft.document.number,
    year: read.year,
    exact: true,
  });
  if (entry === null) return read;
  const forms = keysOfRegistered(entry, registry.words).filter((key) => everywhere(key) !== key);
  const keys = [registeredKey(entry), ...read.keys, ...forms];
  return { id: entry.id, keys: [...new Set(keys)], year: read.year };
}

function identityAsRead({ source, document }: Draft, { words }: Registry): Identity {
  const year = document.date === null ? null : Number(document.date.slice(0, 4));
  const index = placeIndex(words.places);
  const scope = `path:${source.uri}`;
  const titles = [document.title, document.noticeTitle].filter((title) => title !== null);
  const keys = titles.flatMap((title) => titleKeys(title, document.jurisdiction, scope, words, index).keys);
  if (document.number !== null) keys.unshift(numberKey(document.number));
  const id =
    document.number ??
    (document.title === null
      ? source.uri
      : [normalTitle(document.title, document.jurisdiction), document.jurisdiction, year]
          .filter((part) => part !== null)
          .join('@'));
  return { id, keys: [...new Set(keys)], year };
}

/**
 * Ids of the measures of a paper: document, ordinals of the sections around, own ordinal, and n where that path comes
 * again; an unnumbered one counts within its section. So an insertion renames only what it moves (DESIGN, rule 7).
 */
export function measureIds(document: string, { measures, sections }: Pick<Draft, 'measures' | 'sections'>): string[] {
  const seen = new Map<string, number>();
  const unnumbered = new Map<string, number>();
  const steps = sections.map((section, i) => stepOf(section, i, sections));
  return measures.map((measure) => {
    const around: string[] = [];
    for (let at = measure.section; at !== null; at = sections[at]?.parent ?? null) around.unshift(steps[at] ?? '');
    const above = around.join('/');
    const own = measure.ordinal ?? `p${next(unnumbered, above)}`;
    const path = above === '' ? own : `${above}/${own}`;
    const times = next(seen, path);
    return `${document}#${path}${times === 1 ? '' : `~${times}`}`;
  });
}

const next = (counts: Map<string, number>, key: string): number => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

/** A section's step in the path: its ordinal, or s and its place among its unnumbered neighbours. */
function stepOf(section: SectionDraft, at: number, sections: readonly SectionDraft[]): string {
  const alike = sections
    .slice(0, at)
    .filter((s) => s.parent === section.parent && s.ordinal === section.ordinal).length;
  if (section.ordinal === null) return `s${alike + 1}`;
  return alike === 0 ? section.ordinal : `${section.ordinal}~${alike + 1}`;
}
