import type { PaperFacts } from '../model/graph.ts';
import type { RoleName } from './spelling.ts';
import { spell } from './spelling.ts';
import type { Measure } from './measures.ts';

/** A paper as two of it are compared: measures by their ordinals, units by their full names. */
export interface PaperVersion {
  readonly title: string | null;
  readonly measures: readonly VersionMeasure[];
}

export interface VersionMeasure {
  /** Its id without its document. */
  readonly path: string;
  readonly ordinal: string | null;
  readonly title: string;
  readonly text: string;
  readonly deadline: string | null;
  readonly units: readonly { readonly name: string; readonly role: RoleName; readonly quote: string | null }[];
}

/** The version that a file was read as. */
export function versionOf(facts: PaperFacts): PaperVersion {
  const names = new Map(facts.units.map(({ id, name }) => [id, name]));
  return {
    title: facts.document.title,
    measures: facts.measures.map(({ id, ordinal, title, text, deadline }) => ({
      path: pathOf(id, facts.document.id),
      ordinal,
      title,
      text,
      deadline,
      units: facts.responsibilities
        .filter(({ measure }) => measure === id)
        .map(({ unit, role, quote }) => ({ name: names.get(unit) ?? unit, role: spell(role), quote })),
    })),
  };
}

/** The version that is held. */
export const heldVersion = (title: string | null, measures: readonly Measure[]): PaperVersion => ({
  title,
  measures: measures.map(({ id, ordinal, title, text, deadline, units, document }) => ({
    path: pathOf(id, document.id),
    ordinal,
    title,
    text,
    deadline,
    units: units.map(({ unit, role, evidence }) => ({ name: unit.name, role, quote: evidence.quote })),
  })),
});

const pathOf = (id: string, document: string): string =>
  id.startsWith(`${document}#`) ? id.slice(document.length + 1) : id;
