import type { Draft } from '../model/draft.ts';
import type { CanonicalNames } from '../model/canonical.ts';

/**
 * A paper as `zeren parse --json` prints it; other people's tools read this shape. Offsets are JavaScript string
 * indices into the stored text. `canonical` and `themes` come from resolving the paper against the registry.
 */
export function draftJson(draft: Draft, names: CanonicalNames): object {
  const { document } = draft;
  return {
    document: {
      title: document.title,
      kind: document.kind,
      number: document.number,
      issuer: document.issuer,
      jurisdiction: document.jurisdiction,
      date: document.date,
      addressees: document.addressees.map((a) => a.name),
      inferred: document.inferred,
    },
    sections: draft.sections.map(({ ordinal, heading, level, parent, start, end }) => ({
      ordinal,
      heading,
      level,
      parent,
      start,
      end,
    })),
    measures: draft.measures.map((measure, i) => ({
      ordinal: measure.ordinal,
      title: measure.title,
      text: measure.text,
      start: measure.start,
      end: measure.end,
      section: measure.section,
      tense: measure.tense,
      deadline: measure.deadline,
      deadlines: measure.deadlines,
      themes: names.themes[i] ?? [],
      units: measure.units.map((unit) => ({
        name: unit.name,
        canonical: names.units.get(unit.name) ?? null,
        surface: unit.surface,
        role: unit.role,
        basis: unit.basis,
        position: unit.position,
        start: unit.span?.start ?? null,
        end: unit.span?.end ?? null,
        rule: unit.rule,
      })),
      cites: titled(measure.cites),
      citesByNumber: byNumber(measure.cites),
    })),
    cites: titled(draft.cites),
    citesByNumber: byNumber(draft.cites),
    diagnostics: draft.diagnostics.map(({ code, severity, message, start, end }) => ({
      code,
      severity,
      message,
      start,
      end,
    })),
  };
}

/** Citations with a title; those by number alone stand in a list of their own. */
const titled = (cites: Draft['cites']): object[] => cites.filter((cite) => cite.title !== null).map(citation);
const byNumber = (cites: Draft['cites']): object[] => cites.filter((cite) => cite.title === null).map(citation);

const citation = ({ title, number, kind, action, nested, rule, start, end }: Draft['cites'][number]): object => ({
  title,
  number,
  kind,
  action,
  nested,
  rule,
  start,
  end,
});
