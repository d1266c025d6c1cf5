import type { GapKind } from '../../ask/gap-kinds.ts';
import type { GapResolvers } from '../generated/resolver-types.ts';

const OTHERS: Readonly<Partial<Record<GapKind, 'UnitGap' | 'DocumentGap'>>> = {
  ASSIGNED_NOT_ADDRESSED: 'UnitGap',
  ADDRESSED_NOT_ASSIGNED: 'UnitGap',
  NOT_HELD: 'DocumentGap',
};

/** Which type a gap is of. */
export const gap: GapResolvers = { __resolveType: ({ kind }) => OTHERS[kind] ?? 'MeasureGap' };
