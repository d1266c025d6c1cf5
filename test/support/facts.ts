import { createHash } from 'node:crypto';
import type {
  AboutRow,
  CitationRow,
  MeasureRow,
  PaperFacts,
  ResponsibilityRow,
  ThemeRow,
  UnitRow,
} from '../../src/model/graph.ts';
import type { Basis, CitationKind, Role, Tense, UnitKind } from '../../src/model/vocabulary.ts';

/** A paper in a few words; everything left out gets a plain value. */
export interface PaperSpec {
  readonly id: string;
  readonly uri?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly jurisdiction?: string;
  readonly date?: string;
  /** Default: the id alone. */
  readonly keys?: readonly string[];
  readonly measures?: readonly (string | MeasureSpec)[];
  readonly cites?: readonly (string | CiteSpec)[];
  readonly issuedBy?: readonly string[];
  readonly addressedTo?: readonly string[];
  readonly registry?: RegistrySpec;
}

/** A measure, or only its title. */
export interface MeasureSpec {
  readonly title: string;
  readonly ordinal?: string;
  readonly tense?: Tense;
  readonly deadline?: string;
  readonly deadlineEnd?: string;
  readonly headings?: readonly string[];
  readonly units?: readonly (string | ResponsibleSpec)[];
  readonly cites?: readonly (string | CiteSpec)[];
  readonly themes?: readonly string[];
}

/** A responsible unit, or only its id (role responsible, basis stated). */
export interface ResponsibleSpec {
  readonly unit: string;
  readonly role?: Role;
  readonly basis?: Basis;
}

/** A citation, or only its title, which is then its one key. */
export interface CiteSpec {
  readonly title?: string;
  readonly number?: string;
  readonly keys?: readonly string[];
  readonly placeholder?: string;
  readonly jurisdiction?: string;
  readonly kind?: CitationKind | null;
  readonly action?: string;
  readonly nested?: readonly string[];
}

/** Parents and rosters; every paper that names a unit gets all that hangs together with it. */
export interface RegistrySpec {
  readonly parents?: Readonly<Record<string, string>>;
  readonly rosters?: Readonly<Record<string, readonly string[]>>;
  readonly kinds?: Readonly<Record<string, UnitKind>>;
}

/** Build the facts of a paper. Its text is made up so that every evidence quotes it: `text.slice(start, end) === quote`. */
export function paper(spec: PaperSpec): PaperFacts {
  const body = write(spec);
  const named = [
    ...body.responsibilities.map((row) => row.unit),
    ...(spec.issuedBy ?? []),
    ...(spec.addressedTo ?? []),
  ];
  const year = spec.date === undefined ? null : Number(spec.date.slice(0, 4));
  return {
    document: {
      id: spec.id,
      title: spec.title ?? spec.id,
      kind: spec.kind ?? null,
      number: spec.number ?? null,
      issuer: spec.issuer ?? null,
      jurisdiction: spec.jurisdiction ?? null,
      date: spec.date ?? null,
      year,
      sha256: createHash('sha256').update(JSON.stringify(spec)).digest('hex'),
      uri: spec.uri ?? `${spec.id}.txt`,
      text: body.text,
      keys: spec.keys ?? [spec.id],
      inferred: [],
      sections: '[]',
      diagnostics: '[]',
    },
    measures: body.measures,
    ...hierarchy(named, spec.registry ?? {}),
    themes: [...new Set(body.about.map((row) => row.theme))].map(theme),
    responsibilities: body.responsibilities,
    citations: body.citations,
    about: body.about,
    issuedBy: spec.issuedBy ?? [],
    addressedTo: spec.addressedTo ?? [],
    diagnostics: [],
  };
}

interface Body {
  text: string;
  readonly measures: MeasureRow[];
  readonly responsibilities: ResponsibilityRow[];
  readonly citations: CitationRow[];
  readonly about: AboutRow[];
}

/** Write the paper line by line and note where each thing stands. */
function write(spec: PaperSpec): Body {
  const body: Body = {
    text: `${spec.title ?? spec.id}\n`,
    measures: [],
    responsibilities: [],
    citations: [],
    about: [],
  };
  for (const cite of spec.cites ?? []) writeCitation(body, null, cite);
  for (const [index, given] of (spec.measures ?? []).entries()) {
    writeMeasure(body, spec.id, index + 1, typeof given === 'string' ? { title: given } : given);
  }
  return body;
}

function writeMeasure(body: Body, document: string, position: number, spec: MeasureSpec): void {
  const ordinal = spec.ordinal ?? String(position);
  const id = `${document}#${ordinal}`;
  body.text += `${ordinal}.`;
  const start = body.text.length;
  body.text += `${spec.title}。`;
  for (const cite of spec.cites ?? []) writeCitation(body, id, cite);
  for (const [index, unit] of (spec.units ?? []).entries()) {
    writeUnit(body, id, index + 1, typeof unit === 'string' ? { unit } : unit);
  }
  for (const name of spec.themes ?? []) body.about.push({ measure: id, theme: name, score: 1, terms: [name] });
  body.measures.push({
    id,
    ordinal,
    position,
    title: spec.title,
    text: body.text.slice(start),
    headings: spec.headings ?? [],
    tense: spec.tense ?? 'task',
    deadline: spec.deadline ?? null,
    deadlineStart: null,
    deadlineEnd: spec.deadlineEnd ?? null,
    start,
    end: body.text.length,
  });
  body.text += '\n';
}

function writeUnit(body: Body, measure: string, position: number, spec: ResponsibleSpec): void {
  const shared = { unit: spec.unit, measure, role: spec.role ?? 'responsible', rule: 'test' };
  if (spec.basis === 'implied') {
    body.responsibilities.push({ ...shared, basis: 'implied', position: null, quote: null, start: null, end: null });
    return;
  }
  const start = body.text.length + 1;
  body.text += `【${spec.unit}】`;
  const evidence = { quote: spec.unit, start, end: start + spec.unit.length };
  body.responsibilities.push({ ...shared, basis: spec.basis ?? 'stated', position, ...evidence });
}

function writeCitation(body: Body, measure: string | null, given: string | CiteSpec): void {
  const spec = typeof given === 'string' ? { title: given } : given;
  const keys = spec.keys ?? [spec.number, spec.title].filter((key) => key !== undefined);
  const quote = `《${spec.title ?? spec.number ?? ''}》`;
  const start = body.text.length;
  body.text += quote;
  body.citations.push({
    measure,
    keys,
    placeholder: spec.placeholder ?? spec.title ?? keys.at(-1) ?? '',
    title: spec.title ?? null,
    number: spec.number ?? null,
    jurisdiction: spec.jurisdiction ?? null,
    kind: spec.kind === undefined ? 'mention' : spec.kind,
    action: spec.action ?? null,
    nested: spec.nested ?? [],
    quote,
    start,
    end: start + quote.length,
    rule: 'test',
  });
}

/** The named units with all parents, collectives and members that hang together with them. */
function hierarchy(
  named: readonly string[],
  registry: RegistrySpec,
): Pick<PaperFacts, 'units' | 'partOf' | 'memberOf'> {
  const rosters = Object.entries(registry.rosters ?? {});
  const units = new Set(named);
  const partOf = new Map<string, string>();
  const memberOf = new Map<string, { unit: string; collective: string; source: string }>();
  for (const unit of units) {
    const parent = registry.parents?.[unit];
    if (parent !== undefined) {
      partOf.set(unit, parent);
      units.add(parent);
    }
    for (const [collective, members] of rosters) {
      if (collective !== unit && !members.includes(unit)) continue;
      for (const member of members) {
        memberOf.set(`${member} ${collective}`, { unit: member, collective, source: 'registry' });
        units.add(member).add(collective);
      }
    }
  }
  return {
    units: [...units].map((id) => unitRow(id, registry)),
    partOf: [...partOf].map(([unit, parent]) => ({ unit, parent })),
    memberOf: [...memberOf.values()],
  };
}

function unitRow(id: string, registry: RegistrySpec): UnitRow {
  const collective = registry.rosters?.[id] !== undefined || id.startsWith('各');
  const parent = registry.parents?.[id];
  return {
    id,
    name: id,
    shortName: parent !== undefined && id.startsWith(parent) ? id.slice(parent.length) : id,
    kind: registry.kinds?.[id] ?? (collective ? 'collective' : id.endsWith('科') ? 'section' : 'bureau'),
    jurisdiction: null,
    collective,
    confirmed: true,
  };
}

const theme = (id: string): ThemeRow => ({ id, name: id, nameEn: id });
