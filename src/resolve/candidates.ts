import { byCodePoint } from '../model/order.ts';
import type { RegisteredUnit } from './registered-unit.ts';
import { foldName, namesOf } from './unit-names.ts';

/** Why a registered unit is offered for an open name; strongest first. None of them ever decides. */
export const CANDIDATE_REASONS = [
  'ambiguous',
  'alias',
  'short-form',
  'same-stem',
  'other-place',
  'same-ending',
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly reason: CandidateReason;
}

/** An open name as the graph has it. */
export interface Wanted {
  readonly name: string;
  readonly shortName: string;
  readonly jurisdiction: string | null;
  /** Full names among which the papers leave it open. */
  readonly ambiguous: readonly string[];
}

/** At most so many are offered. */
const MOST = 5;

/** Registered units that an open name may be, with the strongest reason for each, for a person to look at. */
export function candidates(wanted: Wanted, units: readonly RegisteredUnit[]): Candidate[] {
  const found = units.flatMap((unit): Candidate[] => {
    const reason = CANDIDATE_REASONS.find((why) => FITS[why](wanted, unit));
    return reason === undefined ? [] : [{ id: unit.id, name: unit.name, reason }];
  });
  const strength = ({ reason }: Candidate): number => CANDIDATE_REASONS.indexOf(reason);
  return found.sort((a, b) => strength(a) - strength(b) || byCodePoint(a.id, b.id)).slice(0, MOST);
}

const FITS: Readonly<Record<CandidateReason, (wanted: Wanted, unit: RegisteredUnit) => boolean>> = {
  ambiguous: ({ ambiguous }, unit) => ambiguous.includes(unit.name),
  // known by this short name, but not in this paper
  alias: (wanted, unit) =>
    isNear(wanted, unit) && namesOf(unit).some(({ also }) => also.includes(foldName(wanted.shortName))),
  // 发改局 and 发展和改革局
  'short-form': (wanted, unit) => isNear(wanted, unit) && isShortFor(bare(wanted), bareUnit(unit)),
  // 行政复议一科 and 行政复议二科
  'same-stem': (wanted, unit) => isNear(wanted, unit) && stem(bare(wanted)) === stem(bareUnit(unit)),
  'other-place': (wanted, unit) => !isNear(wanted, unit) && bare(wanted) === bareUnit(unit),
  // 五邑公证处 and 江门公证处
  'same-ending': (wanted, unit) =>
    isNear(wanted, unit) && bare(wanted).length > 3 && bareUnit(unit).endsWith(bare(wanted).slice(-3)),
};

const isNear = ({ jurisdiction }: Wanted, unit: RegisteredUnit): boolean =>
  unit.jurisdiction === undefined || jurisdiction === null || unit.jurisdiction === jurisdiction;

const bare = ({ name, jurisdiction }: Pick<Wanted, 'name' | 'jurisdiction'>): string => {
  const folded = foldName(name);
  return jurisdiction !== null && folded.startsWith(jurisdiction) ? folded.slice(jurisdiction.length) : folded;
};
const bareUnit = ({ name, jurisdiction }: RegisteredUnit): string => bare({ name, jurisdiction: jurisdiction ?? null });

const ENDING = /[一二三四五六七八九十\d]{0,9}(?:委员会|办公室|管理局|监督局|中心|协会|[科处室股局办委厅])$/;
const stem = (name: string): string => name.replace(ENDING, '');

/** Whether every character of one stands in the other in order, and both end alike. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short.at(-1) !== long.at(-1)) return false;
  let at = -1;
  return [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
}
