import type { Basis, CitationKind, CorrectionChange, Role, Tense, UnitKind } from '../model/vocabulary.ts';

/** An enumeration as questions and answers spell it: `to_issue` in the graph is `TO_ISSUE` here. */
export type Spelled<T extends string> = Uppercase<T>;

export type RoleName = Spelled<Role>;
export type BasisName = Spelled<Basis>;
export type CitationKindName = Spelled<CitationKind>;
export type CorrectionChangeName = Spelled<CorrectionChange>;
export type TenseName = Spelled<Tense>;
export type UnitKindName = Spelled<UnitKind>;

/** The spelling of answers for a word of the graph. */
export const spell = <T extends string>(word: T): Spelled<T> => word.toUpperCase() as Spelled<T>;

/** The word of the graph behind a spelling of answers. */
export const unspell = <T extends string>(name: Spelled<T>): T => name.toLowerCase() as T;
