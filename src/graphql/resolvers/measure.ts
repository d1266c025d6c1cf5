import type { Measure } from '../../ask/measures.ts';
import { Fault } from '../../model/fault.ts';
import type { Context } from '../context.ts';
import type { MeasureResolvers } from '../generated/resolver-types.ts';

/** What a measure says, who is responsible for it, what it cites. */
export const measure: MeasureResolvers = {
  text: async ({ id }, _, context) => (await whole(id, context)).text,
  headings: async ({ id }, _, context) => (await whole(id, context)).headings,
  start: async ({ id }, _, context) => (await whole(id, context)).start,
  end: async ({ id }, _, context) => (await whole(id, context)).end,
  document: async ({ id }, _, context) => (await whole(id, context)).document,
  citations: async ({ id }, _, context) => (await whole(id, context)).citations,
  themes: async ({ id }, _, context) => (await whole(id, context)).themes,
  corrections: async ({ id }, _, context) => (await whole(id, context)).corrections,
  units: async (measure, _, context) => (await whole(measure.id, context)).units.map((own) => ({ ...own, measure })),
  graphVersion: (_measure, _, { graphVersion }) => graphVersion(),
};

/** Everything the graph knows of a measure: one statement for all measures of a level. */
async function whole(id: string, { load }: Context): Promise<Measure> {
  const found = await load.measure.load(id);
  if (found === null) throw new Fault('INTERNAL', `The measure ${id} went away within one snapshot.`);
  return found;
}
