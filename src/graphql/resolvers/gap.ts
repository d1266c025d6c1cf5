import type { GapResolvers } from '../generated/resolver-types.ts';

const TYPES = {
  NO_UNIT: 'MeasureGap',
  COLLECTIVE_ONLY: 'MeasureGap',
  ASSIGNED_NOT_ADDRESSED: 'UnitGap',
  ADDRESSED_NOT_ASSIGNED: 'UnitGap',
  NOT_HELD: 'DocumentGap',
} as const;

/** Which type a gap is of. */
export const gap: GapResolvers = { __resolveType: ({ kind }) => TYPES[kind] };
