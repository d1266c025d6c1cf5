import type { Diagnostic } from './diagnostic.ts';
import type { Basis, CitationKind, CorrectionChange, Role, Tense, UnitKind } from './vocabulary.ts';

/** Everything one paper puts into the graph: plain rows, ids decided, nothing left to look up but citation targets. */
export interface PaperFacts {
  readonly document: DocumentRow;
  readonly measures: readonly MeasureRow[];
  /** Every unit the paper refers to, with parents, rosters and their members. */
  readonly units: readonly UnitRow[];
  readonly themes: readonly ThemeRow[];
  readonly responsibilities: readonly ResponsibilityRow[];
  readonly citations: readonly CitationRow[];
  readonly about: readonly AboutRow[];
  /** Unit ids. */
  readonly issuedBy: readonly string[];
  readonly addressedTo: readonly string[];
  readonly partOf: readonly {
    readonly unit: string;
    readonly parent: string;
    readonly from?: string;
    readonly until?: string;
  }[];
  readonly memberOf: readonly {
    readonly unit: string;
    readonly collective: string;
    readonly source: string;
    readonly from?: string;
    readonly until?: string;
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface DocumentRow {
  readonly id: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly jurisdiction: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly sha256: string;
  readonly uri: string;
  readonly text: string;
  /** Where stretches of the text stand in the file, as `writePlaces` has it; absent for plain text, and where it was lost. */
  readonly places?: string;
  /** Keys under which citations find it: number, own title, title of its notice, names a person gave. */
  readonly keys: readonly string[];
  readonly inferred: readonly string[];
  /** JSON text of the sections, the diagnostics, and what was not understood. */
  readonly sections: string;
  readonly diagnostics: string;
  /** JSON text of the corrections that were applied, in the order of the registry; see `AppliedCorrection`. */
  readonly corrections?: string;
}

/** A person's correction as it was applied to one measure, or outside the measures. */
export interface AppliedCorrection {
  readonly id: string;
  readonly change: CorrectionChange;
  /** Id of the measure; null outside the measures. */
  readonly measure: string | null;
  /** Full name of the unit, or title or number of the document, it is about. */
  readonly about: string;
  /** The words it was made on, as printed. */
  readonly on: string;
  readonly author: string;
  readonly date: string;
  readonly reason: string;
}

export interface MeasureRow {
  readonly id: string;
  readonly ordinal: string | null;
  /** 1 for the first measure of the paper. */
  readonly position: number;
  readonly title: string;
  readonly text: string;
  /** Headings around it, outermost first. */
  readonly headings: readonly string[];
  readonly tense: Tense;
  readonly deadline: string | null;
  /** First day and last day of all its deadlines that name days, YYYY-MM-DD. */
  readonly deadlineStart: string | null;
  readonly deadlineEnd: string | null;
  readonly start: number;
  readonly end: number;
}

export interface UnitRow {
  readonly id: string;
  /** Canonical full name across documents. */
  readonly name: string;
  /** What its own people call it: 行政立法科. */
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly jurisdiction: string | null;
  readonly collective: boolean;
  /** Whether a person registered it. */
  readonly confirmed: boolean;
  /** Ids it had, or would have had, before a person registered it. */
  readonly was?: readonly string[];
  /** Names it bore before, oldest first. */
  readonly formerNames?: readonly string[];
  /** When the body began and ended, as registered; ids of the units that took over its work. */
  readonly from?: string;
  readonly until?: string;
  readonly successors?: readonly string[];
}

export interface ThemeRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface ResponsibilityRow {
  readonly unit: string;
  readonly measure: string;
  readonly role: Role;
  readonly basis: Basis;
  /** All four null where implied. */
  readonly position: number | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  /** Id of the person's correction that made or changed it; its rule is then `correction`. */
  readonly correction?: string;
}

export interface CitationRow {
  /** Null: the paper cites it outside its measures. */
  readonly measure: string | null;
  /** Keys of the document it means, in the order they are tried (number first, then title); never empty. */
  readonly keys: readonly string[];
  /** Key of the placeholder that stands for it while no held document has one of `keys`: the title's, else the number's. */
  readonly placeholder: string;
  readonly title: string | null;
  readonly number: string | null;
  /** Jurisdiction the key is bound to; null for national and for titles that name their place. */
  readonly jurisdiction: string | null;
  readonly kind: CitationKind | null;
  readonly action: string | null;
  readonly nested: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Id of the person's correction that changed it; its rule is then `correction`. */
  readonly correction?: string;
}

export interface AboutRow {
  readonly measure: string;
  readonly theme: string;
  readonly score: number;
  readonly terms: readonly string[];
}
