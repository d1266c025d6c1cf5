import { measurePage } from '../../ask/measure-page.ts';
import type { ThemeResolvers } from '../generated/resolver-types.ts';
import { withNodes } from './connection.ts';

/** The measures about a theme. */
export const theme: ThemeResolvers = {
  async measures({ id }, args, { load, spend }) {
    const page = measurePage(`theme ${id}`, await load.themeMeasures.load(id), args);
    spend(page.nodes.length);
    return withNodes(page, async (stub) => {
      const measure = await load.measure.load(stub.id);
      return measure === null ? [] : [measure];
    });
  },
};
