import type { CitationRow, PaperFacts } from '../../src/model/graph.ts';

/**
 * The dump of a graph that holds exactly these papers, worked out from the rules without a database: the measure that
 * every order of loading, replacing and removing must come to.
 */
export function expectedDump(papers: readonly PaperFacts[]): string {
  const nodes: Line[] = [];
  const edges: Line[] = [];
  for (const facts of papers) {
    const id = facts.document.id;
    nodes.push(node('Document', { ...facts.document, held: true, ...ownCitations(facts, papers) }));
    for (const measure of facts.measures) {
      nodes.push(node('Measure', { ...measure }));
      edges.push(edge('CONTAINS', 'Document', id, measure.id, { position: measure.position }));
    }
    for (const { unit, measure, ...rest } of facts.responsibilities) {
      edges.push(edge('RESPONSIBLE_FOR', 'Unit', unit, measure, rest));
    }
    for (const { measure, theme, ...rest } of facts.about) edges.push(edge('ABOUT', 'Measure', measure, theme, rest));
    for (const unit of facts.issuedBy) edges.push(edge('ISSUED', 'Unit', unit, id, {}));
    for (const unit of facts.addressedTo) edges.push(edge('ADDRESSED_TO', 'Document', id, unit, {}));
  }
  const used = new Set(papers.flatMap((facts) => facts.about.map((row) => row.theme)));
  for (const theme of unique(papers.flatMap((facts) => facts.themes))) {
    if (used.has(theme.id)) nodes.push(node('Theme', { ...theme }));
  }
  addUnits(papers, nodes, edges);
  addCitations(papers, nodes, edges);
  return [...nodes.sort(byOrder), ...edges.sort(byOrder)].map(({ text }) => `${text}\n`).join('');
}

interface Line {
  readonly order: readonly (string | number)[];
  readonly text: string;
}

const node = (label: string, properties: { readonly id: string; readonly held?: boolean }): Line => ({
  order: [label, properties.id],
  text: stable({ label, properties }),
});

const edge = (type: string, fromLabel: string, from: string, to: string, properties: object): Line => ({
  order: [type, from, to, 'start' in properties && typeof properties.start === 'number' ? properties.start : -1],
  text: stable({ type, fromLabel, from, to, properties }),
});

function addUnits(papers: readonly PaperFacts[], nodes: Line[], edges: Line[]): void {
  const kept = new Set(
    papers.flatMap((facts) => [
      ...facts.responsibilities.map(({ unit }) => unit),
      ...facts.issuedBy,
      ...facts.addressedTo,
    ]),
  );
  const partOf = papers.flatMap((facts) => facts.partOf);
  const memberOf = papers.flatMap((facts) => facts.memberOf);
  for (const id of kept) {
    for (const { unit, parent } of partOf) if (unit === id) kept.add(parent);
    for (const { unit, collective } of memberOf) {
      if (unit === id) kept.add(collective);
      if (collective === id) kept.add(unit);
    }
  }
  for (const unit of unique(papers.flatMap((facts) => facts.units)))
    if (kept.has(unit.id)) nodes.push(node('Unit', unit));
  const hierarchy = new Map<string, Line>();
  for (const { unit, parent } of partOf) {
    if (kept.has(unit)) hierarchy.set(`p ${unit} ${parent}`, edge('PART_OF', 'Unit', unit, parent, {}));
  }
  for (const { unit, collective, source } of memberOf) {
    if (kept.has(unit))
      hierarchy.set(`m ${unit} ${collective}`, edge('MEMBER_OF', 'Unit', unit, collective, { source }));
  }
  edges.push(...hierarchy.values());
}

/** The one paper a citation means, if there is one. */
function onlyBearer({ keys }: Pick<CitationRow, 'keys'>, papers: readonly PaperFacts[]): string | undefined {
  const borne = keys.map((key) => papers.filter(({ document }) => document.keys.includes(key)));
  const first = borne.find((bearers) => bearers.length > 0);
  return first?.length === 1 ? first[0]?.document.id : undefined;
}

/** Citations of a paper by itself outside its measures; they make no edge. */
function ownCitations(facts: PaperFacts, papers: readonly PaperFacts[]): { ownCitations?: object[] } {
  const own = facts.citations
    .filter((citation) => citation.measure === null && onlyBearer(citation, papers) === facts.document.id)
    .map((citation) => ({ ...citation, measure: null }))
    .sort((a, b) => a.start - b.start);
  return own.length === 0 ? {} : { ownCitations: own };
}

function addCitations(papers: readonly PaperFacts[], nodes: Line[], edges: Line[]): void {
  const waiting = new Map<string, CitationRow[]>();
  for (const facts of papers) {
    for (const { measure, ...citation } of facts.citations) {
      const only = onlyBearer(citation, papers);
      const to = only ?? `cited:${citation.placeholder}`;
      if (measure === null && to === facts.document.id) continue;
      if (only === undefined) waiting.set(to, [...(waiting.get(to) ?? []), { measure, ...citation }]);
      const label = measure === null ? 'Document' : 'Measure';
      edges.push(edge('CITES', label, measure ?? facts.document.id, to, citation));
    }
  }
  for (const [id, citations] of waiting) {
    const first = (name: 'title' | 'number' | 'jurisdiction'): string | null =>
      citations
        .map((citation) => citation[name])
        .filter((value) => value !== null)
        .sort(compare)[0] ?? null;
    const names = { title: first('title'), number: first('number'), jurisdiction: first('jurisdiction') };
    nodes.push(node('Document', { id, held: false, ...names }));
  }
}

const unique = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item)
            .filter(([, inner]) => inner !== null)
            .sort(([a], [b]) => compare(a, b)),
        )
      : item,
  );

/** Numbers by size, texts by code point (which is the order of their bytes in UTF-8). */
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : Buffer.compare(Buffer.from(`${a}`), Buffer.from(`${b}`));

function byOrder(a: Line, b: Line): number {
  for (const [at, value] of a.order.entries()) {
    const difference = compare(value, b.order[at] ?? '');
    if (difference !== 0) return difference;
  }
  return compare(a.text, b.text);
}
