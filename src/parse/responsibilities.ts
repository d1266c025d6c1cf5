import type { DocumentDraft, ResponsibilityDraft } from '../model/draft.ts';
import type { Source } from '../model/source.ts';
import { type Basis, ROLES, type Role } from '../model/vocabulary.ts';
import type { AlwaysIncluded } from './always-included.ts';
import type { Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { ListedName } from './name-list.ts';
import { printedName } from './name-draft.ts';

/** A stretch of a paper with the clauses in it, as far as it matters who is responsible. */
export interface DutyPlace {
  readonly to: number;
  readonly clauses: readonly Clause[];
}

/**
 * The units of each measure: positions counted through all its clauses, one entry a unit with its strongest role, the
 * paper's conventions applied, and the issuer where the paper names nobody anywhere (DESIGN, section 2, rule 7).
 */
export function responsibilities(
  source: Source,
  lex: Lexicon,
  places: readonly DutyPlace[],
  always: readonly AlwaysIncluded[],
  document: DocumentDraft,
): ResponsibilityDraft[][] {
  let firstIsLead = false;
  const named = places.some((place) => place.clauses.some((clause) => clause.units.length > 0));
  if (!named) return places.map(() => issuerOf(document));
  return places.map(({ to, clauses }) => {
    const units = new Map<string, ResponsibilityDraft>();
    const add = (unit: ListedName, role: Role, basis: Basis, rule: string): void => {
      const known = units.get(unit.name);
      if (known === undefined)
        units.set(unit.name, {
          ...printedName(source, lex, unit.from, unit.to, unit.name),
          role,
          basis,
          position: units.size + 1,
          rule,
        });
      else if (ROLES.indexOf(role) < ROLES.indexOf(known.role)) units.set(unit.name, { ...known, role, rule });
    };
    for (const clause of clauses) {
      firstIsLead ||= clause.conventions.some(isFirstIsLead);
      const lead = firstIsLead && !clause.units.some((unit) => unit.role === 'lead');
      for (const [i, unit] of clause.units.entries())
        add(unit, lead && i === 0 ? 'lead' : unit.role, 'stated', lead && i === 0 ? 'first-is-lead' : unit.rule);
    }
    for (const { at, names, role, reach } of always) {
      const reached = reach === 'later' ? at < to : clauses.some((clause) => clause.units.length > 0);
      if (reached)
        for (const name of names) if (!units.has(name.name)) add(name, role, 'convention', 'always-included');
    }
    return [...units.values()];
  });
}

/** 列第一位者为牵头单位, in its many wordings. */
const isFirstIsLead = (words: string): boolean =>
  /(?:第一|首)(?:位|名|个)?.{0,8}(?:为|是).{0,4}(?:牵头|主办)/.test(words) ||
  /排(?:名|序)?(?:在)?(?:第一|首位).{0,8}牵头/.test(words);

/** A paper of its own work in which no clause names anybody: its issuer answers for all of it. */
const issuerOf = (document: DocumentDraft): ResponsibilityDraft[] =>
  document.issuers.map((issuer) => ({
    ...issuer,
    surface: null,
    span: null,
    role: 'responsible',
    basis: 'implied',
    position: null,
    rule: 'issuer',
  }));
