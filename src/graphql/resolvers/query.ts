import { concentration } from '../../ask/concentration.ts';
import { counts } from '../../ask/counts.ts';
import { coverage } from '../../ask/coverage.ts';
import { documents } from '../../ask/documents.ts';
import { findDocument } from '../../ask/find-document.ts';
import { findUnit } from '../../ask/find-unit.ts';
import { gaps } from '../../ask/gaps.ts';
import { measureList } from '../../ask/measure-list.ts';
import { missing } from '../../ask/missing.ts';
import { promises } from '../../ask/promises.ts';
import { findTheme, themes } from '../../ask/themes.ts';
import { units } from '../../ask/units.ts';
import { workload } from '../../ask/workload.ts';
import { Fault } from '../../model/fault.ts';
import type { Context } from '../context.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { node } from './node.ts';

/** The questions; each is one of `src/ask`. */
export const query: QueryResolvers = {
  node,
  async workload(_, { filter, ...args }, context) {
    const answer = workload(await context.projection(), { ...args, filter: await byId(filter, context) });
    context.spend(answer.nodes.length + answer.collectives.length);
    return answer;
  },
  async unit(_, { id, name }, { store, load }) {
    const found = await store.read((run) => findUnit(run, oneOf({ id, name })));
    return load.unit.load(found);
  },
  units: (_, args, context) => spent(context, units(context.store, args)),
  async measure(_, { id }, { load }) {
    const found = await load.measure.load(id);
    if (found === null) {
      throw new Fault('NOT_FOUND', { zh: `没有编号为“${id}”的任务。`, en: `No measure has the id “${id}”.` });
    }
    return found;
  },
  async measures(_, { filter, unit, ...args }, context) {
    const only = unit == null ? null : await context.store.read((run) => findUnit(run, unit));
    return spent(context, measureList(context.store, { ...args, filter: await byId(filter, context), unit: only }));
  },
  async document(_, { id, title }, { store, load }) {
    const found = await store.read((run) => findDocument(run, oneOf({ id, title })));
    return load.document.load(found);
  },
  documents: (_, args, context) => spent(context, documents(context.store, args)),
  theme: async (_, { id }, { store, load }) => load.theme.load(findTheme(await themes(store), id)),
  themes: (_parent, _, { store }) => themes(store),
  gaps: async (_, { filter, ...args }, context) =>
    spent(context, gaps(context.store, { ...args, filter: await byId(filter, context) })),
  async promises(_, { filter, unit, ...args }, context) {
    const only = unit == null ? null : await context.store.read((run) => findUnit(run, unit));
    return spent(context, promises(context.store, { ...args, filter: await byId(filter, context), unit: only }));
  },
  missing: async (_, { filter, ...args }, context) =>
    spent(context, missing(context.store, { ...args, filter: await byId(filter, context) })),
  async concentration(_parent, _, { store, spend }) {
    const answer = await concentration(store);
    spend(answer.documents.length + answer.jurisdictions.length);
    return answer;
  },
  coverage: async (_parent, _, { store }) => (await coverage(store)).documents,
  counts: (_parent, _, { store }) => counts(store),
  graphVersion: (_parent, _, context) => context.graphVersion(),
};

/** The one of several arguments that was given. */
function oneOf(given: Readonly<Record<string, string | null | undefined>>): string {
  const [value, ...more] = Object.values(given).filter((argument) => argument != null);
  if (value == null || more.length > 0) {
    const names = Object.keys(given);
    throw new Fault('USAGE', { zh: `须给出 ${names.join('、')} 之一。`, en: `Give one of ${names.join(', ')}.` });
  }
  return value;
}

/** A filter whose document and theme are looked up: they may be given by name. */
async function byId<Filter extends { readonly document?: string | null; readonly theme?: string | null }>(
  filter: Filter | null | undefined,
  { store }: Context,
): Promise<(Filter & { document: string | null; theme: string | null }) | null> {
  if (filter == null) return null;
  const { document, theme } = filter;
  return {
    ...filter,
    document: document == null ? null : await store.read((run) => findDocument(run, document)),
    theme: theme == null ? null : findTheme(await themes(store), theme),
  };
}

/** A page whose nodes are counted into the answer. */
async function spent<Answer extends { readonly nodes: readonly unknown[] }>(
  { spend }: Context,
  answer: Promise<Answer>,
): Promise<Answer> {
  const page = await answer;
  spend(page.nodes.length);
  return page;
}
