import { measurePage } from '../../ask/measure-page.ts';
import { Fault } from '../../model/fault.ts';
import type { Context } from '../context.ts';
import type { WorkloadResolvers } from '../generated/resolver-types.ts';

/** The lists behind the numbers of a load. */
export const workload: WorkloadResolvers = {
  parts: ({ parts }, { first }, context) => upTo(first, parts, context),
  documentList: ({ documentList }, { first }, context) => upTo(first, documentList, context),
  themeList: ({ themeList }, { first }, context) => upTo(first, themeList, context),
  partnerList: ({ partnerList }, { first }, context) => upTo(first, partnerList, context),
  measureList({ unit, parts }, args, { spend }) {
    const placed = parts.map(({ measure, document }) => ({ measure, document: document.id }));
    const page = measurePage(`load ${unit.id}`, placed, args);
    spend(page.nodes.length);
    return page;
  },
};

/** The first items of a whole list; all where no number is given. */
function upTo<Item>(first: number | null | undefined, items: readonly Item[], { spend }: Context): readonly Item[] {
  const most = first ?? items.length;
  if (most < 0) {
    throw new Fault('USAGE', {
      zh: `first 须是不小于 0 的整数，不能是 ${most}。`,
      en: `first must be a whole number from 0 up, not ${most}.`,
    });
  }
  const taken = items.slice(0, most);
  spend(taken.length);
  return taken;
}
