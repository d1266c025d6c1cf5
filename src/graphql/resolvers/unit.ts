import { dutyPage } from '../../ask/unit-batches.ts';
import type { UnitResolvers } from '../generated/resolver-types.ts';
import { withNodes } from './connection.ts';

/** Where a unit belongs, what it is responsible for, and its papers. */
export const unit: UnitResolvers = {
  partOf: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.partOf ?? [],
  parts: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.parts ?? [],
  members: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.members ?? [],
  memberOf: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.memberOf ?? [],
  was: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.history.was ?? [],
  formerNames: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.history.formerNames ?? [],
  from: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.history.from ?? null,
  until: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.history.until ?? null,
  successors: async ({ id }, _, { load }) => (await load.unitTies.load(id))?.history.successors ?? [],
  issued: async ({ id }, _, { load }) => (await load.unitPapers.load(id))?.issued ?? [],
  addressed: async ({ id }, _, { load }) => (await load.unitPapers.load(id))?.addressed ?? [],
  workload: ({ id }, _, { load }) => load.load.load(id),
  graphVersion: (_unit, _, { graphVersion }) => graphVersion(),

  async responsibilities(unit, { roles, bases, ...args }, { load, spend }) {
    const duties = (await load.duties.load(unit.id)).filter(
      ({ role, basis }) => (roles?.includes(role) ?? true) && (bases?.includes(basis) ?? true),
    );
    const page = dutyPage(unit.id, duties, args);
    spend(page.nodes.length);
    return withNodes(page, async (duty) => {
      const measure = await load.measure.load(duty.measure);
      const own = measure?.units.find((responsibility) => responsibility.unit.id === unit.id);
      return measure === null || own === undefined ? [] : [{ ...own, unit, measure }];
    });
  },
};
