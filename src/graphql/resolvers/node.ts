import type { QueryResolvers } from '../generated/resolver-types.ts';

/** The node with an id, of whatever kind; ids are unique among all kinds. */
export const node: NonNullable<QueryResolvers['node']> = async (_, { id }, { load }) => {
  const [unit, document, measure, theme] = await Promise.all([
    load.unit.load(id),
    load.document.load(id),
    load.measure.load(id),
    load.theme.load(id),
  ]);
  if (unit !== null) return { __typename: 'Unit', ...unit };
  if (document !== null) return { __typename: 'Document', ...document };
  if (measure !== null) return { __typename: 'Measure', ...measure };
  return theme === null ? null : { __typename: 'Theme', ...theme };
};
