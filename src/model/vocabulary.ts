/** 牵头/主办, 责任, 配合/协办; strongest first. */
export const ROLES = ['lead', 'responsible', 'support'] as const;
export type Role = (typeof ROLES)[number];

/** Where a responsibility comes from: printed in a clause, applied by a rule of the paper (下同), or the issuer. */
export const BASES = ['stated', 'convention', 'implied'] as const;
export type Basis = (typeof BASES)[number];

/** What a measure or paper does with a document it cites. */
export const CITATION_KINDS = ['basis', 'to_issue', 'to_revise', 'issued', 'mention'] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** What a person's correction does: to a responsibility (drop, add, role), or to a citation (target, kind). */
export const CORRECTION_CHANGES = ['drop', 'add', 'role', 'target', 'kind'] as const;
export type CorrectionChange = (typeof CORRECTION_CHANGES)[number];

/** A measure is something to do (任务) or something reported as done (成效). */
export const TENSES = ['task', 'achievement'] as const;
export type Tense = (typeof TENSES)[number];

/** What sort of body a unit is. `other` where neither the registry nor the name tells. */
export const UNIT_KINDS = [
  'section', 'bureau', 'government', 'party_organ', 'association', 'institution', 'task_force', 'collective',
  'court', 'procuratorate', 'legislature', 'central_organ', 'mass_organisation', 'company', 'other',
] as const; // prettier-ignore
export type UnitKind = (typeof UNIT_KINDS)[number];
