import type { NameDraft } from '../model/draft.ts';
import { foldWidth } from '../model/fold-width.ts';
import type { UnitRow } from '../model/graph.ts';
import { liesIn, placeIndex, placeOf, type PlaceIndex } from '../model/place-index.ts';
import type { RegisteredUnit, Registry } from './registry.ts';
import { registeredRow, shortName, unconfirmedRow } from './unit-row.ts';

/** The paper a name stands in, as far as it decides which body is meant. */
export interface NameContext {
  readonly registry: Registry;
  readonly jurisdiction: string | null;
  /** Full name of the (first) issuer. */
  readonly issuer: string | null;
  /** Identity of the paper, for names whose place is unknown. */
  readonly scope: string;
}

/** Which unit a name is, or that several may be meant. */
export type Resolved = {
  readonly unit: UnitRow;
  readonly problem?: 'unknown' | 'ambiguous';
  readonly candidates?: readonly string[];
};

const fold = (name: string): string => foldWidth(name).replace(/\s/g, '');

/**
 * The unit a printed name means in its paper: a full name anywhere, an alias only where it holds, nothing by likeness.
 * A name that no one registered becomes an unconfirmed unit of its place (DESIGN, section 2, rule 2).
 */
export function resolveUnit(name: NameDraft, context: NameContext): Resolved {
  const { registry } = context;
  const index = placeIndex(registry.words.places);
  const forms = new Set([fold(name.name), ...(name.form === 'collective' ? [] : [withoutAlias(fold(name.name))])]);
  for (const form of forms) {
    const full = registry.units.filter((unit) => fold(unit.name) === form);
    const found =
      full.length > 0 ? full : registry.units.filter((unit) => bears(unit, form) && holds(unit, form, context, index));
    const [only, ...others] = found;
    if (only && others.length === 0) return { unit: registeredRow(only) };
    if (only)
      return { unit: unregistered(name, context, index), problem: 'ambiguous', candidates: found.map((u) => u.name) };
  }
  const unit = unregistered(name, context, index);
  const registered = registry.units.find((u) => fold(u.name) === fold(unit.name));
  return registered ? { unit: registeredRow(registered) } : { unit, problem: 'unknown' };
}

const bears = (unit: RegisteredUnit, form: string): boolean =>
  fold(unit.short ?? '') === form || unit.aliases.some((alias) => fold(alias) === form);

/** 市交通运输局(市地方铁路办): the bracket holds a second name of the same body. */
const withoutAlias = (name: string): string => name.replace(/\((?:[^()]|\([^()]*\))*\)$/, '');

/**
 * Whether an alias holds in a paper: a relative name (市…, 区…) only in papers of just that place, 省… and national ones
 * also below it, a section's name only where its bureau speaks.
 */
function holds(unit: RegisteredUnit, form: string, context: NameContext, index: PlaceIndex): boolean {
  const { jurisdiction } = unit;
  if (jurisdiction === undefined) return true;
  if (context.jurisdiction === null) return false;
  if (/^[市县区州盟旗]/.test(form)) return jurisdiction === context.jurisdiction;
  if (!liesIn(context.jurisdiction, jurisdiction, index)) return false;
  const own = unit.kind === 'section' || form.startsWith('局');
  return !own || speaks(unit, context);
}

/** Whether the paper's issuer is the bureau a section belongs to, or holds it. */
function speaks(unit: RegisteredUnit, { registry, issuer }: NameContext): boolean {
  for (let at = unit.partOf; at !== undefined; at = registry.byId.get(at)?.partOf)
    if (registry.byId.get(at)?.name === issuer) return true;
  return false;
}

/** The full name a relative one has in its paper, as an unconfirmed unit. */
function unregistered(name: NameDraft, context: NameContext, index: PlaceIndex): UnitRow {
  const { jurisdiction, issuer, scope } = context;
  const printed = name.form === 'collective' ? name.name : withoutAlias(fold(name.name));
  if (
    name.form === 'section' &&
    /^局?机关|科$|股$|室$|处$/.test(printed) &&
    placeOf(printed, index) === null &&
    !/^[省市县区]/.test(printed)
  ) {
    if (issuer === null) return unconfirmedRow(printed, printed, name.form, null, scope);
    return unconfirmedRow(issuer + printed.replace(/^局/, ''), printed, name.form, jurisdiction, scope);
  }
  if (printed.startsWith('局') && issuer !== null)
    return unconfirmedRow(issuer + printed.slice(1), printed, name.form, jurisdiction, scope);
  const place = levelPlace(printed, jurisdiction, index);
  if (place === undefined)
    return unconfirmedRow(printed, shortName(printed, jurisdiction), name.form, jurisdiction, scope);
  if (place === null) return unconfirmedRow(printed, printed, name.form, null, scope);
  const rest = printed.replace(/^(?:自治区|[省市县区州盟旗])(?!\()/, '');
  const full =
    name.form === 'collective' && /^(?:各|全|有关|相关|其他|县|成员)/.test(printed) ? place + printed : place + rest;
  return unconfirmedRow(full, printed, name.form, place, scope);
}

/**
 * The place a relative name means: the paper's own where its level fits, the province for 省…; null where the paper's
 * place is unknown; undefined where the name is not relative.
 */
function levelPlace(printed: string, jurisdiction: string | null, index: PlaceIndex): string | null | undefined {
  if (/^(?:各|全|有关|相关|其他|成员|县\(|县区)/.test(printed)) return jurisdiction;
  const level = /^(?:自治区|[省市县区州盟旗])/.exec(printed)?.[0];
  if (level === undefined || /^(?:市场|区域)/.test(printed)) return undefined;
  for (let at: string | undefined = jurisdiction ?? undefined; at !== undefined; at = index.parent.get(at))
    if (at.endsWith(level)) return at;
  return jurisdiction === null ? null : undefined;
}
