import { append } from '../model/append.ts';
import type { CanonicalNames } from '../model/canonical.ts';
import type { Draft } from '../model/draft.ts';
import type { CitationRow, MeasureRow, PaperFacts, ResponsibilityRow } from '../model/graph.ts';
import { placeIndex } from '../model/place-index.ts';
import { quote } from '../model/source.ts';
import { writePlaces } from '../model/stored-places.ts';
import { ROLES } from '../model/vocabulary.ts';
import { applyCorrections } from './apply-corrections.ts';
import { correctionsOf } from './corrections-of.ts';
import { findRegistered } from './find-registered.ts';
import { identityOf, measureIds } from './identity.ts';
import { lastDay } from '../model/period.ts';
import { placeholderOfRegistered, registeredKey } from './registered-document.ts';
import type { Registry } from './registry.ts';
import { type ThemeHit, themesOf } from './themes-of.ts';
import { numberKey, titleKeys } from './title-key.ts';
import { type UnitRegister, unitRegister } from './unit-register.ts';

/** A paper with its names looked up: the rows it puts into the graph, and what `zeren parse` prints of it. */
export interface ResolvedPaper {
  readonly facts: PaperFacts;
  readonly names: CanonicalNames;
}

/** Look up every name of a paper. Knows the registry and this paper alone, so the order of papers cannot matter. */
export function resolve(draft: Draft, registry: Registry): ResolvedPaper {
  const { document, source } = draft;
  const diagnostics = [...draft.diagnostics];
  const identity = identityOf(draft, registry);
  const register = unitRegister(
    {
      registry,
      jurisdiction: document.jurisdiction,
      issuer: issuerName(draft, registry),
      day: dayOf(draft),
      scope: `path:${source.uri}`,
    },
    diagnostics,
  );
  const ids = measureIds(identity.id, draft);
  const headings = draft.measures.map((measure) => headingsOf(draft, measure.section));
  const themes = draft.measures.map((m, i) =>
    themesOf(m.title, m.text.slice(m.title.length), headings[i] ?? [], registry.themes),
  );

  const measures = draft.measures.map((m, i): MeasureRow => ({
    id: ids[i] ?? '', ordinal: m.ordinal, position: i + 1, title: m.title, text: m.text, headings: headings[i] ?? [], tense: m.tense, deadline: m.deadline, ...dayRange(m.deadlines), start: m.start, end: m.end,
  })); // prettier-ignore
  const responsible = draft.measures.flatMap((m, i) => edges(m, ids[i] ?? '', register, draft));
  const cited = [
    ...draft.measures.flatMap((m, i) => m.cites.map((cite) => citation(cite, ids[i] ?? null, draft, registry))),
    ...draft.cites.map((cite) => citation(cite, null, draft, registry)),
  ];
  const { responsibilities, citations, applied, stale } = applyCorrections(
    { text: source.text, measures, responsibilities: responsible, citations: cited },
    identity.id,
    correctionsOf(identity, { uri: source.uri, number: document.number }, registry),
    registry,
    register,
    document.jurisdiction,
  );
  append(diagnostics, stale);
  const issuedBy = unique(document.issuers.map((name) => register.unit(name).id));
  const addressedTo = unique(document.addressees.map((name) => register.unit(name).id));
  const { sections } = draft;
  const facts: PaperFacts = {
    document: {
      id: identity.id, title: document.title, kind: document.kind, number: document.number, issuer: document.issuer, jurisdiction: document.jurisdiction, date: document.date,
      year: identity.year, sha256: source.sha256, uri: source.uri, text: source.text, keys: identity.keys, inferred: document.inferred,
      sections: JSON.stringify(sections), diagnostics: JSON.stringify(diagnostics),
      ...(source.places === undefined ? {} : { places: writePlaces(source.places) }),
      ...(applied.length === 0 ? {} : { corrections: JSON.stringify(applied) }),
    }, // prettier-ignore
    measures,
    ...register.rows(),
    themes: themeRows(themes, registry),
    responsibilities,
    citations,
    about: themes.flatMap((hits, i) =>
      hits.map((h) => ({ measure: ids[i] ?? '', theme: h.id, score: h.score, terms: h.terms })),
    ),
    issuedBy,
    addressedTo,
    diagnostics,
  };
  return { facts, names: { units: register.names(), themes: themes.map((hits) => hits.map((h) => h.id)) } };
}

/** From the first start to the last end: a task with several dates is late when its last has passed. */
function dayRange(
  deadlines: Draft['measures'][number]['deadlines'],
): Pick<MeasureRow, 'deadlineStart' | 'deadlineEnd'> {
  const days = (side: 'start' | 'end') => deadlines.flatMap((d) => d[side] ?? []).sort();
  return { deadlineStart: days('start')[0] ?? null, deadlineEnd: days('end').at(-1) ?? null };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The day by whose names a paper is read: of a year its end. */
const dayOf = ({ document }: Draft): string | null => (document.date === null ? null : lastDay(document.date));

/** Full name of the first issuer, which its sections belong to. */
function issuerName(draft: Draft, registry: Registry): string | null {
  const { document, source } = draft;
  const [first] = document.issuers;
  if (!first) return null;
  const alone = unitRegister(
    { registry, jurisdiction: document.jurisdiction, issuer: null, day: dayOf(draft), scope: `path:${source.uri}` },
    [],
  );
  return alone.unit(first).name;
}

function headingsOf({ sections }: Draft, section: number | null): string[] {
  const found: string[] = [];
  for (let at = section; at !== null; at = sections[at]?.parent ?? null) found.unshift(sections[at]?.heading ?? '');
  return found;
}

/** One edge a unit and measure: strongest role, first position and quote (DESIGN, rule 7), also where two names are one unit. */
function edges(
  measure: Draft['measures'][number],
  id: string,
  register: UnitRegister,
  draft: Draft,
): ResponsibilityRow[] {
  const byUnit = new Map<string, ResponsibilityRow>();
  for (const { span, role, basis, position, rule, ...name } of measure.units) {
    const unit = register.unit({ ...name, span }).id;
    const known = byUnit.get(unit);
    if (known === undefined)
      byUnit.set(unit, {
        unit,
        measure: id,
        role,
        basis,
        position,
        quote: span === null ? null : quote(draft.source, span),
        start: span?.start ?? null,
        end: span?.end ?? null,
        rule,
      });
    else if (ROLES.indexOf(role) < ROLES.indexOf(known.role)) byUnit.set(unit, { ...known, role, rule });
  }
  return [...byUnit.values()];
}

function citation(cite: Draft['cites'][number], measure: string | null, draft: Draft, registry: Registry): CitationRow {
  const { title, number, kind, action, nested, rule, start, end } = cite;
  const found =
    title === null
      ? null
      : titleKeys(
          title,
          draft.document.jurisdiction,
          `path:${draft.source.uri}`,
          registry.words,
          placeIndex(registry.words.places),
        );
  const read = [...(number === null ? [] : [numberKey(number)]), ...(found?.keys ?? [])];
  const entry = findRegistered(registry, { keys: read, number, year: null });
  const keys = entry === null ? read : [registeredKey(entry), ...read];
  const placeholder = entry === null ? (found?.main ?? read[0] ?? '') : placeholderOfRegistered(entry, registry.words);
  return {
    measure, keys, placeholder, title, number, jurisdiction: found?.jurisdiction ?? null,
    kind, action, nested, quote: quote(draft.source, { start, end }), start, end, rule,
  }; // prettier-ignore
}

function themeRows(themes: readonly (readonly ThemeHit[])[], registry: Registry): PaperFacts['themes'] {
  const used = new Set(themes.flat().map((h) => h.id));
  return registry.themes.filter((theme) => used.has(theme.id)).map(({ id, name, nameEn }) => ({ id, name, nameEn }));
}
