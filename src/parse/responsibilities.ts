import type { DocumentDraft, ResponsibilityDraft } from '../model/draft.ts';
import type { Source } from '../model/source.ts';
import { type Basis, ROLES, type Role } from '../model/vocabulary.ts';
import type { AlwaysIncluded } from './always-included.ts';
import type { Clause } from './clause.ts';
import type { LeadConvention } from './lead-conventions.ts';
import type { Lexicon } from './lexicon.ts';
import type { ListedName } from './name-list.ts';
import { printedName } from './name-draft.ts';

/** A stretch of a paper with the clauses in it, as far as it matters who is responsible. */
export interface DutyPlace {
  readonly to: number;
  readonly clauses: readonly Clause[];
  /** What looks like a clause and was not understood. */
  readonly unread: readonly unknown[];
}

/**
 * The units of each measure: positions counted through all its clauses, one entry a unit with its strongest role, the
 * paper's conventions applied (`elsewhere`: a heading names somebody), and the issuer where the paper names nobody anywhere (DESIGN, section 2, rule 7).
 */
export function responsibilities(
  source: Source,
  lex: Lexicon,
  places: readonly DutyPlace[],
  always: readonly AlwaysIncluded[],
  leads: readonly LeadConvention[],
  document: DocumentDraft,
  elsewhere: boolean,
): ResponsibilityDraft[][] {
  const named =
    elsewhere ||
    always.some(({ reach }) => reach === 'above') ||
    places.some(
      (place) =>
        place.unread.length > 0 || place.clauses.some((clause) => clause.units.length > 0 || clause.unread.length > 0),
    );
  if (!named) {
    const issuers = forwards(document, source.folded) ? [] : issuerOf(document);
    return places.map(() => issuers);
  }
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
    const spoken = clauses.flatMap((clause) => clause.units);
    const hasLead = spoken.some((unit) => unit.role === 'lead');
    const holds = (who: LeadConvention['who']): boolean => leads.some((lead) => lead.who === who && lead.at < to);
    const everyone = !hasLead && holds('all') && !holds('first');
    for (const { units: listed } of clauses) {
      const first = holds('first') && !listed.some((unit) => unit.role === 'lead' || unit.rule === 'joint');
      for (const [i, unit] of listed.entries()) {
        const rule =
          first && i === 0 ? 'first-is-lead' : everyone && unit.role === 'responsible' ? 'no-lead-means-lead' : null;
        add(unit, rule === null ? unit.role : 'lead', 'stated', rule ?? unit.rule);
      }
    }
    for (const { at, names, role, reach, since } of always) {
      const named = clauses.some((clause) => clause.units.length > 0);
      const reached = reach === 'later' ? at < to : reach === 'above' ? !named && since < to && to <= at : named;
      if (reached)
        for (const name of names) if (!units.has(name.name)) add(name, role, 'convention', 'always-included');
    }
    return [...units.values()];
  });
}

/** A notice that only forwards is no plan of its issuer's own work. */
const FORWARDING = /(?:印发|转发|批转)(?:(?!印发|转发|批转)[^。])*的(?:通知|函)$/;

/** …分解落实…的通知, whose words say that the plan is in its annex; or one that asks those it is addressed to. */
const forwards = ({ title, kind, addressees }: DocumentDraft, folded: string): boolean =>
  FORWARDING.test(title ?? '') ||
  (kind === '通知' && addressees.length > 0) ||
  (/(?:通知|函)$/.test(title ?? '通知') &&
    /(?:印发|转发|下发|下达)给?你们|予以[^。]{0,12}(?:印发|下发|分解)|详?见附件/.test(folded));

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
