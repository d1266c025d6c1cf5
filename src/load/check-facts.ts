import { Fault } from '../model/fault.ts';
import type { PaperFacts } from '../model/graph.ts';

/**
 * Refuse facts that would leave holes in the graph: a reference to a unit, measure or theme that is not among them, an
 * id or an edge that comes twice, or evidence that does not stand where it claims to.
 */
export function checkFacts(facts: PaperFacts): void {
  const measures = distinct(
    'measure',
    facts.measures.map((row) => row.id),
  );
  const units = distinct(
    'unit',
    facts.units.map((row) => row.id),
  );
  const themes = distinct(
    'theme',
    facts.themes.map((row) => row.id),
  );
  distinct(
    'responsibility',
    facts.responsibilities.map((row) => JSON.stringify([row.unit, row.measure])),
  );
  distinct(
    'theme of a measure',
    facts.about.map((row) => JSON.stringify([row.measure, row.theme])),
  );

  for (const row of facts.responsibilities) {
    known('measure', measures, row.measure);
    known('unit', units, row.unit);
    quoted(facts, row);
  }
  for (const row of facts.citations) {
    if (row.measure !== null) known('measure', measures, row.measure);
    if (row.keys.length === 0) refuse(`the citation “${row.quote}” has no key`);
    quoted(facts, row);
  }
  for (const row of facts.about) {
    known('measure', measures, row.measure);
    known('theme', themes, row.theme);
  }
  for (const row of facts.partOf) known('unit', units, row.unit, row.parent);
  for (const row of facts.memberOf) known('unit', units, row.unit, row.collective);
  known('unit', units, ...facts.issuedBy, ...facts.addressedTo);
}

function distinct(what: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) if (seen.size === seen.add(id).size) refuse(`the ${what} ${id} comes twice`);
  return seen;
}

function known(what: string, ids: ReadonlySet<string>, ...wanted: readonly string[]): void {
  for (const id of wanted) if (!ids.has(id)) refuse(`the ${what} ${id} is missing`);
}

function quoted(
  facts: PaperFacts,
  row: { readonly quote: string | null; readonly start: number | null; readonly end: number | null },
): void {
  if (row.quote === null && row.start === null && row.end === null) return;
  if (row.start !== null && row.end !== null && facts.document.text.slice(row.start, row.end) === row.quote) return;
  refuse(`“${row.quote}” does not stand at ${row.start} to ${row.end}`);
}

function refuse(what: string): never {
  throw new Fault('INTERNAL', `The facts of the paper contradict themselves: ${what}.`);
}
