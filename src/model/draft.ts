import type { Diagnostic } from './diagnostic.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import type { Basis, CitationKind, Role, Tense } from './vocabulary.ts';

/** What one paper says, as the rules read it, before any name is looked up. */
export interface Draft {
  readonly source: Source;
  readonly document: DocumentDraft;
  readonly sections: readonly SectionDraft[];
  readonly measures: readonly MeasureDraft[];
  /** Citations outside measures. */
  readonly cites: readonly CitationDraft[];
  /** Responsibility clauses of measures, each once. */
  readonly clauses: readonly Span[];
  /** Stretches of the text of which nothing was made (docs/rules.md, Rest). */
  readonly rest: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Data of the paper itself; null where it does not say. Texts are in simplified script. */
export interface DocumentDraft {
  readonly title: string | null;
  /** Title of the notice that forwards the paper, where there is one. */
  readonly noticeTitle: string | null;
  /** 行动方案, 工作要点, 工作报告 … */
  readonly kind: string | null;
  /** 文号, as 云司发〔2022〕6号. */
  readonly number: string | null;
  /** All issuers, joined by 、 in printed order. */
  readonly issuer: string | null;
  readonly issuers: readonly NameDraft[];
  /** Place whose bodies its short names mean, as 江门市. */
  readonly jurisdiction: string | null;
  /** Which of these were inferred and not printed as such. */
  readonly inferred: readonly ('issuer' | 'jurisdiction' | 'date')[];
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string | null;
  readonly addressees: readonly NameDraft[];
}

/** A name as printed (ellipses filled) and where it stands; an inferred one has no span. */
export interface NameDraft {
  readonly name: string;
  /** What its wording says it is: a section inside a bureau, several bodies together, or a body. */
  readonly form: 'section' | 'collective' | 'body';
  readonly surface: string | null;
  readonly span: Span | null;
}

export interface SectionDraft extends Span {
  readonly ordinal: string | null;
  readonly heading: string;
  readonly level: number;
  /** Index in `sections` of the section around it. */
  readonly parent: number | null;
}

export interface MeasureDraft extends Span {
  readonly ordinal: string | null;
  readonly title: string;
  readonly text: string;
  /** Index in `sections`. */
  readonly section: number | null;
  readonly tense: Tense;
  /** As printed, several joined by ; */
  readonly deadline: string | null;
  /** The same ones as days, each by itself. */
  readonly deadlines: readonly DeadlineDraft[];
  readonly units: readonly ResponsibilityDraft[];
  readonly cites: readonly CitationDraft[];
}

/** A deadline as days, both ends included; `open` where it names none: 长期坚持, 每月25日前. */
export interface DeadlineDraft {
  readonly words: string;
  /** YYYY-MM-DD; null where only an end is named. */
  readonly start: string | null;
  readonly end: string | null;
  /** Whether year and day are printed, completed from the paper, or not to be told. */
  readonly certainty: 'exact' | 'inferred' | 'open';
}

export interface ResponsibilityDraft extends NameDraft {
  readonly role: Role;
  readonly basis: Basis;
  /** 1 first, counted through all clauses of the measure; null where implied. */
  readonly position: number | null;
  /** Name of the rule that gave the role. */
  readonly rule: string;
}

export interface CitationDraft extends Span {
  /** What stands between 《 and 》; for an abbreviation its full title; null where only a number is printed. */
  readonly title: string | null;
  /** 文号 printed with it, canonical. */
  readonly number: string | null;
  /** Null where the text leaves it open. */
  readonly kind: CitationKind | null;
  /** The governing verb as printed. */
  readonly action: string | null;
  readonly nested: readonly string[];
  readonly rule: string;
}
