import type { SectionDraft } from '../model/draft.ts';

/**
 * Sections in the order in which they stand in the paper, since those of tables are found after those of the text
 * around; parents, and the sections of the items, are numbered anew.
 */
export function inOrder<T extends { readonly section: number | null }>(
  sections: readonly SectionDraft[],
  items: readonly T[],
): { sections: SectionDraft[]; items: T[] } {
  const order = [...sections.keys()].sort((a, b) => (sections[a]?.start ?? 0) - (sections[b]?.start ?? 0) || a - b);
  const place = new Map(order.map((old, now) => [old, now]));
  const moved = (old: number | null): number | null => (old === null ? null : (place.get(old) ?? null));
  return {
    sections: order.map((old) => {
      const section = sections[old] as SectionDraft;
      return { ...section, parent: moved(section.parent) };
    }),
    items: items.map((item) => ({ ...item, section: moved(item.section) })),
  };
}
