import type { NameDraft } from '../model/draft.ts';
import type { UnitRow } from '../model/graph.ts';
import { liesIn, placeIndex, placeOf, type PlaceIndex } from '../model/place-index.ts';
import { holdsOn } from '../model/period.ts';
import type { RegisteredUnit } from './registered-unit.ts';
import type { Registry } from './registry.ts';
import { foldName as fold, type UnitName, unitNames } from './unit-names.ts';
import { registeredRow, shortName, unconfirmedRow } from './unit-row.ts';

/** The paper a name stands in, as far as it decides which body is meant. */
export interface NameContext {
  readonly registry: Registry;
  readonly jurisdiction: string | null;
  /** Full name of the (first) issuer. */
  readonly issuer: string | null;
  /** Last day its date may mean, since a paper is read by the names of its time; null where it has no date. */
  readonly day: string | null;
  /** Identity of the paper, for names whose place is unknown. */
  readonly scope: string;
}

/** Which unit a name is, that several may be meant, or that the one unit ever called so was not at the paper's date. */
export type Resolved = {
  readonly unit: UnitRow;
  readonly problem?: 'unknown' | 'ambiguous' | 'outdated';
  readonly candidates?: readonly string[];
};

/**
 * The unit a printed name means in its paper: a full name anywhere, an alias only where it holds, nothing by likeness;
 * by the names of the paper's time, and only where none of these fits by those of other times. A name that no one
 * registered becomes an unconfirmed unit of its place (DESIGN, section 2, rule 2).
 */
export function resolveUnit(name: NameDraft, context: NameContext): Resolved {
  const { registry, day } = context;
  const index = placeIndex(registry.words.places);
  const plain = unregistered(name, context, index);
  const forms = [fold(name.name), ...(name.form === 'collective' ? [] : [withoutAlias(fold(name.name))])];
  const ever = unitNames(registry.units);
  for (const names of [ever.filter((known) => holdsOn(day, known)), ever]) {
    const found =
      firstFound(forms, (form) => named(form, names, context, index)) ??
      firstFound([fold(plain.name)], (full) => unitsOf(names.filter((known) => known.full === full)));
    const [only, ...others] = found ?? [];
    if (only === undefined) continue;
    if (others.length > 0) return { unit: plain, problem: 'ambiguous', candidates: (found ?? []).map((u) => u.name) };
    const outdated = names === ever ? ({ problem: 'outdated', candidates: [only.name] } as const) : {};
    return { unit: registeredRow(only), ...outdated };
  }
  return { unit: plain, problem: 'unknown' };
}

/** The units a form of a name may mean: those it is a full name of, else those it is an alias of that holds here. */
function named(
  form: string,
  names: readonly UnitName[],
  context: NameContext,
  index: PlaceIndex,
): readonly RegisteredUnit[] {
  const full = unitsOf(names.filter((known) => known.full === form));
  return full.length > 0
    ? full
    : unitsOf(names.filter(({ also, unit }) => also.includes(form) && holds(unit, form, context, index)));
}

const unitsOf = (names: readonly UnitName[]): RegisteredUnit[] => [...new Set(names.map(({ unit }) => unit))];

const firstFound = (
  forms: readonly string[],
  find: (form: string) => readonly RegisteredUnit[],
): readonly RegisteredUnit[] | undefined => forms.map(find).find((found) => found.length > 0);

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

/** Whether the paper's issuer is the bureau a section belonged to at its date, or holds it. */
function speaks(unit: RegisteredUnit, context: NameContext): boolean {
  const { registry, issuer, day } = context;
  const above = unit.partOf.filter((parent) => holdsOn(day, parent)).flatMap(({ id }) => registry.byId.get(id) ?? []);
  return above.some((parent) => parent.name === issuer || speaks(parent, context));
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
