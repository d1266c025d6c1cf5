import { append } from '../model/append.ts';
import { byCodePoint } from '../model/order.ts';
import { diff } from './diff.ts';
import type { DiffAnswer, NamedMeasure } from './diff.ts';
import type { PaperVersion } from './version-of.ts';

/** A paper that a load holds. */
export interface HeldVersion extends PaperVersion {
  readonly id: string;
  readonly uri: string;
}

/** A paper as a list of changes names it. */
export interface NamedPaper {
  readonly id: string;
  readonly uri: string;
  readonly title: string | null;
}

export interface PaperMeasure extends NamedMeasure {
  /** Id of its paper. */
  readonly paper: string;
}

export interface LoadsDiff {
  /** Papers that only the one load holds, with how many measures they have. */
  readonly added: readonly (NamedPaper & { readonly measures: number })[];
  readonly gone: readonly (NamedPaper & { readonly measures: number })[];
  readonly changed: readonly (NamedPaper & { readonly diff: DiffAnswer })[];
  /** How many papers are the same in all that is compared. */
  readonly same: number;
  /** What each unit won and lost in all papers, those included that came or went; by name. */
  readonly units: readonly UnitInAll[];
}

export interface UnitInAll {
  readonly unit: string;
  readonly won: readonly PaperMeasure[];
  readonly lost: readonly PaperMeasure[];
}

const NOTHING: PaperVersion = { title: null, measures: [] };

/** What is other in the second of two loads: paper by paper (the same id, else the same path), and unit by unit. */
export function diffLoads(before: readonly HeldVersion[], after: readonly HeldVersion[]): LoadsDiff {
  const pairs = matchPapers(before, after);
  const compared = pairs.map(({ before, after, paper }) => ({
    paper: named(paper),
    kind: before === null ? 'added' : after === null ? 'gone' : 'both',
    measures: paper.measures.length,
    diff: diff(before ?? { ...NOTHING, title: paper.title }, after ?? { ...NOTHING, title: paper.title }),
  }));
  const only = (wanted: string): (NamedPaper & { measures: number })[] =>
    compared.flatMap(({ kind, paper, measures }) => (kind === wanted ? [{ ...paper, measures }] : []));
  const both = compared.filter(({ kind }) => kind === 'both');
  const changed = both.filter(({ diff }) => isChanged(diff));
  return {
    added: only('added'),
    gone: only('gone'),
    changed: changed.map(({ paper, diff }) => ({ ...paper, diff })),
    same: both.length - changed.length,
    units: unitsInAll(compared),
  };
}

interface PaperPair {
  readonly before: HeldVersion | null;
  readonly after: HeldVersion | null;
  /** The newer one, where it is there. */
  readonly paper: HeldVersion;
}

function matchPapers(before: readonly HeldVersion[], after: readonly HeldVersion[]): PaperPair[] {
  const left = new Set(before);
  const found = new Map<HeldVersion, HeldVersion>();
  for (const name of ['id', 'uri'] as const) {
    const old = new Map([...left].map((paper) => [paper[name], paper]));
    for (const paper of after) {
      const match = found.has(paper) ? undefined : old.get(paper[name]);
      if (match === undefined || !left.delete(match)) continue;
      found.set(paper, match);
    }
  }
  const pairs = [
    ...after.map((paper): PaperPair => ({ before: found.get(paper) ?? null, after: paper, paper })),
    ...[...left].map((paper): PaperPair => ({ before: paper, after: null, paper })),
  ];
  return pairs.sort((a, b) => byCodePoint(a.paper.uri, b.paper.uri) || byCodePoint(a.paper.id, b.paper.id));
}

const named = ({ id, uri, title }: HeldVersion): NamedPaper => ({ id, uri, title });

const isChanged = ({ title, added, gone, changed }: DiffAnswer): boolean =>
  title.from !== title.to || added.length + gone.length + changed.length > 0;

function unitsInAll(compared: readonly { readonly paper: NamedPaper; readonly diff: DiffAnswer }[]): UnitInAll[] {
  const units = new Map<string, { won: PaperMeasure[]; lost: PaperMeasure[] }>();
  for (const { paper, diff } of compared) {
    for (const { unit, won, lost } of diff.units) {
      const all = units.get(unit) ?? { won: [], lost: [] };
      append(
        all.won,
        won.map((measure) => ({ paper: paper.id, ...measure })),
      );
      append(
        all.lost,
        lost.map((measure) => ({ paper: paper.id, ...measure })),
      );
      units.set(unit, all);
    }
  }
  return [...units].map(([unit, all]) => ({ unit, ...all })).sort((a, b) => byCodePoint(a.unit, b.unit));
}
