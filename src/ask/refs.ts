import type { Place } from '../model/source.ts';
import type {
  BasisName,
  CitationKindName,
  CorrectionChangeName,
  RoleName,
  TenseName,
  UnitKindName,
} from './spelling.ts';

/** A unit as other answers name it. */
export interface UnitRef {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKindName;
  readonly jurisdiction: string | null;
  readonly collective: boolean;
  readonly confirmed: boolean;
}

/** What a unit was at other times, as a person registered it. */
export interface UnitHistory {
  /** Ids it had, or would have had, before it was registered. */
  readonly was: readonly string[];
  /** Oldest first. */
  readonly formerNames: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  /** Ids of the units that took over its work. */
  readonly successors: readonly string[];
}

/** A document as other answers name it; `held` is false for one that is only cited. */
export interface DocumentRef {
  readonly id: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly jurisdiction: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly held: boolean;
  readonly uri: string | null;
}

/** A measure as other answers name it. */
export interface MeasureRef {
  readonly id: string;
  readonly ordinal: string | null;
  readonly position: number;
  readonly title: string;
  readonly tense: TenseName;
  /** As printed. */
  readonly deadline: string | null;
  /** First and last day of its deadlines, YYYY-MM-DD; null where they name no days. */
  readonly deadlineStart: string | null;
  readonly deadlineEnd: string | null;
}

export interface ThemeRef {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The words of a document behind an edge: `document.text.slice(start, end) === quote`; null where the edge is implied. */
export interface Evidence {
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly document: DocumentRef;
  readonly rule: string;
  /** Where they stand in the file; null where the edge is implied, absent where nobody has looked (`withPlaces`). */
  readonly place?: Place | null;
}

/** That a document makes a unit responsible for the measure it is listed with. */
export interface Responsibility {
  readonly unit: UnitRef;
  readonly role: RoleName;
  readonly basis: BasisName;
  /** Place in the clause as printed, 1 first; null where implied. */
  readonly position: number | null;
  readonly evidence: Evidence;
  /** Id of the person's correction that made or changed it; null where it is as read. */
  readonly correction: string | null;
}

/** That a measure, or a document outside its measures, names a document. */
export interface Citation {
  readonly document: DocumentRef;
  /** Null where the text leaves it open. */
  readonly kind: CitationKindName | null;
  /** The governing verb as printed. */
  readonly action: string | null;
  /** Titles nested in the title. */
  readonly nested: readonly string[];
  readonly evidence: Evidence;
  /** Id of the person's correction that changed it; null where it is as read. */
  readonly correction: string | null;
}

/** A person's correction as it was applied to one measure, or outside the measures. */
export interface Correction {
  readonly id: string;
  readonly change: CorrectionChangeName;
  /** Id of the measure; null outside the measures. */
  readonly measure: string | null;
  /** The unit or document it is about. */
  readonly about: string;
  /** The words it was made on. */
  readonly on: string;
  readonly author: string;
  readonly date: string;
  readonly reason: string;
}

/** A sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
