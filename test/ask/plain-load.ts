import type { WorkloadSettings } from '../../src/ask/workload-arguments.ts';
import type { Component } from '../../src/ask/load-rules.ts';
import type { PaperFacts, ResponsibilityRow } from '../../src/model/graph.ts';
import { BASES, ROLES } from '../../src/model/vocabulary.ts';

/** The numbers of one unit, counted with sets straight from the papers. */
export type PlainLoad = Record<Component, number> & { readonly unit: string; readonly collective: boolean };

/** The definition of load in the plainest words, to hold the fast one against. */
export function plainLoad(papers: readonly PaperFacts[], settings: WorkloadSettings): PlainLoad[] {
  const units = new Map(papers.flatMap((paper) => paper.units.map((unit) => [unit.id, unit])));
  const held = new Map(papers.flatMap((paper) => paper.document.keys.map((key) => [key, paper.document.id])));
  const members = new Map<string, Set<string>>();
  for (const { unit, collective } of papers.flatMap((paper) => paper.memberOf)) {
    members.set(collective, (members.get(collective) ?? new Set()).add(unit));
  }
  const { filter } = settings;
  const rows = new Map<
    string,
    { numbers: PlainLoad; sets: Record<'documents' | 'sources' | 'cited' | 'themes' | 'partners', Set<string>> }
  >();

  for (const paper of papers) {
    if ((filter.document ?? paper.document.id) !== paper.document.id) continue;
    if ((filter.year ?? paper.document.year) !== paper.document.year) continue;
    for (const { id } of paper.measures) {
      const themes = paper.about.filter(({ measure }) => measure === id).map(({ theme }) => theme);
      if (filter.theme !== null && !themes.includes(filter.theme)) continue;
      const cited = new Set(
        paper.citations
          .filter(
            ({ measure, kind }) =>
              measure === id &&
              (settings.citationKinds === null ||
                (kind !== null && settings.citationKinds.includes(kind.toUpperCase() as 'BASIS'))),
          )
          .map(
            ({ keys, placeholder }) =>
              keys.map((key) => held.get(key)).find((target) => target !== undefined) ?? `cited ${placeholder}`,
          ),
      );
      const named = treated(
        paper.responsibilities.filter(({ measure }) => measure === id),
        settings,
      );
      const counting = named.filter(
        ({ role, basis }) =>
          (settings.roles === null || settings.roles.includes(role.toUpperCase() as 'LEAD')) &&
          settings.bases.includes(basis.toUpperCase() as 'STATED'),
      );
      for (const { unit, role, position } of counting) {
        const row = rows.get(unit) ?? fresh(unit, units.get(unit)?.collective ?? false);
        rows.set(unit, row);
        row.numbers.measures += 1;
        row.numbers.led += role === 'lead' ? 1 : 0;
        row.numbers.firstListed += position === 1 ? 1 : 0;
        row.numbers.share += 1 / counting.length;
        row.numbers.obligations += new Set([paper.document.id, ...cited]).size;
        row.sets.sources.add(paper.document.id);
        row.sets.documents.add(paper.document.id);
        for (const document of cited) {
          row.sets.documents.add(document);
          row.sets.cited.add(document);
        }
        for (const theme of themes) row.sets.themes.add(theme);
        for (const other of counting) if (other.unit !== unit) row.sets.partners.add(other.unit);
      }
    }
  }
  return [...rows.values()]
    .filter(({ numbers }) => (filter.unitKind ?? kindOf(numbers.unit)) === kindOf(numbers.unit))
    .map(({ numbers, sets }) => ({
      ...numbers,
      share: Math.round(numbers.share * 1e6) / 1e6,
      documents: sets.documents.size,
      sourceDocuments: sets.sources.size,
      citedDocuments: sets.cited.size,
      themes: sets.themes.size,
      partners: sets.partners.size,
    }));

  function kindOf(unit: string): string {
    return (units.get(unit)?.kind ?? '').toUpperCase();
  }

  function isCollective({ unit }: ResponsibilityRow): boolean {
    return units.get(unit)?.collective ?? false;
  }

  function treated(printed: readonly ResponsibilityRow[], { collectives }: WorkloadSettings): ResponsibilityRow[] {
    if (collectives === 'APART') return [...printed];
    if (collectives === 'LEFT_OUT') {
      const gone = printed.filter(isCollective);
      return printed
        .filter((row) => !isCollective(row))
        .map((row) => ({
          ...row,
          position:
            row.position && row.position - gone.filter((other) => (other.position ?? Infinity) < row.position!).length,
        }));
    }
    const spread = printed.flatMap((row) => {
      const roster = isCollective(row) ? [...(members.get(row.unit) ?? [])] : [];
      return roster.length === 0 ? [row] : roster.map((unit) => ({ ...row, unit }));
    });
    return [...new Set(spread.map(({ unit }) => unit))].map((unit) => {
      const same = spread.filter((row) => row.unit === unit);
      return {
        ...same[0]!,
        role: ROLES.find((role) => same.some((row) => row.role === role))!,
        basis: BASES.find((basis) => same.some((row) => row.basis === basis))!,
        position: Math.min(...same.map(({ position }) => position ?? Infinity)),
      };
    });
  }
}

const fresh = (unit: string, collective: boolean) => ({
  numbers: {
    unit, collective, documents: 0, obligations: 0, measures: 0, led: 0, firstListed: 0, share: 0,
    sourceDocuments: 0, citedDocuments: 0, themes: 0, partners: 0,
  },
  sets: { documents: new Set<string>(), sources: new Set<string>(), cited: new Set<string>(), themes: new Set<string>(), partners: new Set<string>() },
}); // prettier-ignore
