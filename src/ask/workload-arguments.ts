import { Fault } from '../model/fault.ts';
import { BASES, CITATION_KINDS, ROLES, UNIT_KINDS } from '../model/vocabulary.ts';
import { COMPONENT, LOAD_RULES } from './load-rules.ts';
import type { Component, LoadRule } from './load-rules.ts';
import type { PageArguments } from './page.ts';
import { spell } from './spelling.ts';
import type { BasisName, CitationKindName, RoleName, UnitKindName } from './spelling.ts';

/** Listed apart without a rank, each member of the roster in its place, or as though no clause named them. */
export const COLLECTIVES = ['APART', 'EXPANDED', 'LEFT_OUT'] as const;
export type Collectives = (typeof COLLECTIVES)[number];

/** Which measures are counted, and which units are ranked; neither changes how many share a measure. */
export interface LoadFilter {
  /** Jurisdiction of the document. */
  readonly jurisdiction?: string | null;
  /** Year of the document. */
  readonly year?: number | null;
  /** Id of the document. */
  readonly document?: string | null;
  /** Id of the theme. */
  readonly theme?: string | null;
  readonly unitKind?: UnitKindName | null;
  readonly unitJurisdiction?: string | null;
}

/** What one of each component counts in a score of the caller's own; absent is 0. */
export type LoadWeights = { readonly [component in Component]?: number | null };

export interface WorkloadArguments extends PageArguments {
  readonly rule?: LoadRule | null;
  /** Rank by this score instead of the rule. */
  readonly weights?: LoadWeights | null;
  readonly collectives?: Collectives | null;
  /** All roles unless given. */
  readonly roles?: readonly RoleName[] | null;
  /** STATED and CONVENTION unless given. */
  readonly bases?: readonly BasisName[] | null;
  /** All citations unless given, also those whose kind is open. */
  readonly citationKinds?: readonly CitationKindName[] | null;
  readonly filter?: LoadFilter | null;
}

/** The arguments with every default written out; null means no restriction. */
export interface WorkloadSettings {
  readonly rule: LoadRule;
  readonly weights: LoadWeights | null;
  readonly collectives: Collectives;
  readonly roles: readonly RoleName[] | null;
  readonly bases: readonly BasisName[];
  readonly citationKinds: readonly CitationKindName[] | null;
  readonly filter: Readonly<Required<LoadFilter>>;
}

const UNFILTERED = {
  jurisdiction: null,
  year: null,
  document: null,
  theme: null,
  unitKind: null,
  unitJurisdiction: null,
} as const;

/** Fill in the defaults and refuse what is not a choice, so that no misspelt argument changes a ranking silently. */
export function workloadSettings(given: WorkloadArguments): WorkloadSettings {
  const rule = given.rule ?? 'DOCUMENTS';
  const collectives = given.collectives ?? 'APART';
  const filter = { ...UNFILTERED, ...given.filter };
  known('rule', [rule], Object.keys(LOAD_RULES));
  known('collectives', [collectives], COLLECTIVES);
  known('roles', given.roles ?? [], ROLES.map(spell));
  known('bases', given.bases ?? [], BASES.map(spell));
  known('citationKinds', given.citationKinds ?? [], CITATION_KINDS.map(spell));
  if (filter.unitKind) known('unitKind', [filter.unitKind], UNIT_KINDS.map(spell));
  if (given.weights) checkWeights(given.weights);
  return {
    rule,
    collectives,
    filter,
    weights: given.weights ?? null,
    roles: given.roles ?? null,
    bases: given.bases ?? ['STATED', 'CONVENTION'],
    citationKinds: given.citationKinds ?? null,
  };
}

function known(argument: string, values: readonly string[], choices: readonly string[]): void {
  const odd = values.find((value) => !choices.includes(value));
  if (odd !== undefined) {
    throw new Fault('USAGE', {
      zh: `${argument} 不能是“${odd}”；可选：${choices.join('、')}。`,
      en: `${argument} cannot be “${odd}”; the choices are ${choices.join(', ')}.`,
    });
  }
}

function checkWeights(weights: LoadWeights): void {
  known('weights', Object.keys(weights), Object.values(COMPONENT));
  for (const [component, weight] of Object.entries(weights)) {
    if (weight !== null && (!Number.isFinite(weight) || weight < 0)) {
      throw new Fault('USAGE', {
        zh: `${component} 的权重须是不小于 0 的数，不能是 ${weight}。`,
        en: `The weight of ${component} must be a number from 0 up, not ${weight}.`,
      });
    }
  }
}
