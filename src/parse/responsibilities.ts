import { type Diagnostic, report } from '../model/diagnostic.ts';
import type { DocumentDraft, ResponsibilityDraft } from '../model/draft.ts';
import { type Source, storedSpan } from '../model/source.ts';
import { ROLES } from '../model/vocabulary.ts';
import type { Clause, ClauseUnit } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { printedName } from './name-draft.ts';

export interface MeasureClauses {
  readonly units: readonly ResponsibilityDraft[];
  readonly deadline: string | null;
}

/**
 * The units of each measure from its clauses: positions counted through all of them, one entry a unit with its
 * strongest role, the paper's conventions applied, and the issuer where the paper names nobody anywhere (DESIGN,
 * section 2, rule 7).
 */
export function responsibilities(
  source: Source,
  lex: Lexicon,
  clauses: readonly (readonly Clause[])[],
  document: DocumentDraft,
  diagnostics: Diagnostic[],
): MeasureClauses[] {
  let firstIsLead = false;
  const named = clauses.some((list) => list.some((clause) => clause.units.length > 0));
  return clauses.map((list) => {
    const units = new Map<string, ResponsibilityDraft>();
    let position = 0;
    for (const clause of list) {
      firstIsLead ||= clause.conventions.some(isFirstIsLead);
      const lead = firstIsLead && !clause.units.some((unit) => unit.role === 'lead');
      for (const [i, unit] of clause.units.entries()) add(units, source, lex, unit, ++position, lead && i === 0);
      for (const range of clause.unread)
        diagnostics.push(
          report('unread-name', storedSpan(source, range.from, range.to), source.clean.slice(range.from, range.to)),
        );
    }
    const deadlines = list.flatMap((clause) => clause.deadlines).filter((words) => words !== '');
    return {
      units: named ? [...units.values()] : issuerOf(document),
      deadline: deadlines.length === 0 ? null : deadlines.join(';'),
    };
  });
}

/** 列第一位者为牵头单位, in its many wordings. */
const isFirstIsLead = (words: string): boolean =>
  /(?:第一|首)(?:位|名|个)?.{0,8}(?:为|是).{0,4}(?:牵头|主办)/.test(words) ||
  /排(?:名|序)?(?:在)?(?:第一|首位).{0,8}牵头/.test(words);

function add(
  units: Map<string, ResponsibilityDraft>,
  source: Source,
  lex: Lexicon,
  unit: ClauseUnit,
  position: number,
  leads: boolean,
): void {
  const role = leads ? 'lead' : unit.role;
  const known = units.get(unit.name);
  if (known) {
    if (ROLES.indexOf(role) < ROLES.indexOf(known.role)) units.set(unit.name, { ...known, role, rule: unit.rule });
    return;
  }
  const printed = printedName(source, lex, unit.from, unit.to, unit.name);
  units.set(unit.name, { ...printed, role, basis: 'stated', position, rule: leads ? 'first-is-lead' : unit.rule });
}

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
