import type { Role } from './vocabulary.ts';

/** The words by which papers are read, as a person keeps them in `vocabulary.yaml`; see there for what each list is. */
export interface Words {
  readonly labels: Readonly<Record<Role | 'deadline' | 'person' | 'task' | 'number' | 'category', readonly string[]>>;
  readonly verbs: Readonly<Record<Role, readonly string[]>>;
  readonly joint: readonly string[];
  readonly conventions: { readonly firstIsLead: readonly string[]; readonly noLeadMeansLead: readonly string[] };
  readonly bodies: Readonly<
    Record<'section' | 'office' | 'party' | 'standalone' | 'whole' | 'prefixes', readonly string[]>
  >;
  readonly collectives: readonly string[];
  readonly documentKinds: readonly string[];
  readonly kindsWithClausesOnly: readonly string[];
  readonly kindsWithoutMeasures: readonly string[];
  /** Abbreviation of a province to its name, as in document numbers. */
  readonly provinces: Readonly<Record<string, string>>;
  /** Field of work to the bureau that does it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<'frame' | 'problems' | 'outlook' | 'report', readonly string[]>>;
  readonly tense: Readonly<Record<'achievement' | 'task', readonly string[]>>;
  readonly furniture: {
    readonly voice: readonly string[];
    readonly starts: readonly string[];
    readonly contains: readonly string[];
    readonly metadata: Readonly<Record<'issuer' | 'date' | 'number' | 'pageDate', readonly string[]>>;
  };
  readonly titles: Readonly<Record<'notDocuments' | 'contextNotDocuments' | 'nationalStarts', readonly string[]>>;
  readonly laws: readonly string[];
  readonly citationVerbs: Readonly<
    Record<
      'to_issue' | 'to_revise' | 'basis' | 'issued' | 'mention' | 'open' | 'deliverable' | 'push' | 'pending',
      readonly string[]
    >
  >;
  /** Place to the places in it: 广东省 → 广州市 …; kept in `places.yaml`. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}
