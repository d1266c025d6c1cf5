import type { Resolvers } from '../generated/resolver-types.ts';
import { edges } from './connection.ts';
import { document } from './document.ts';
import { evidence } from './evidence.ts';
import { gap } from './gap.ts';
import { measure } from './measure.ts';
import { query } from './query.ts';
import { theme } from './theme.ts';
import { unit } from './unit.ts';
import { workload } from './workload.ts';

/** Every field that is more than a property of the row above it. */
export const resolvers: Resolvers = {
  Query: query,
  Unit: unit,
  Measure: measure,
  Document: document,
  Theme: theme,
  Workload: workload,
  Evidence: evidence,
  Gap: gap,
  Node: { __resolveType: ({ __typename }) => __typename },
  WorkloadConnection: { edges },
  UnitConnection: { edges },
  MeasureConnection: { edges },
  DocumentConnection: { edges },
  ResponsibilityConnection: { edges },
  CitedByConnection: { edges },
  GapConnection: { edges },
  PromiseConnection: { edges },
  MissingConnection: { edges },
};
