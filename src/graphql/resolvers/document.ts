import { citedByPage } from '../../ask/document.ts';
import { measurePage } from '../../ask/measure-page.ts';
import type { DocumentResolvers } from '../generated/resolver-types.ts';

/** What is kept of a document, what it asks for, and who cites it. */
export const document: DocumentResolvers = {
  sha256: async ({ id }, _, { load }) => (await load.document.load(id))?.sha256 ?? null,
  loadedAt: async ({ id }, _, { load }) => (await load.document.load(id))?.loadedAt ?? null,
  inferred: async ({ id }, _, { load }) => (await load.document.load(id))?.inferred ?? [],
  corrections: async ({ id }, _, { load }) => (await load.document.load(id))?.corrections ?? [],
  text: ({ id }, _, { load }) => load.documentText.load(id),
  issuers: async ({ id }, _, { load }) => (await load.documentTies.load(id))?.issuers ?? [],
  addressees: async ({ id }, _, { load }) => (await load.documentTies.load(id))?.addressees ?? [],
  citations: async ({ id }, _, { load }) => (await load.documentTies.load(id))?.citations ?? [],
  coverage: ({ id }, _, { load }) => load.coverage.load(id),
  graphVersion: (_document, _, { graphVersion }) => graphVersion(),

  async measures({ id }, args, { load, spend }) {
    const page = measurePage(`measures ${id}`, await load.documentMeasures.load(id), args);
    spend(page.nodes.length);
    return page;
  },
  async citedBy({ id }, args, { load, spend }) {
    const page = citedByPage(id, (await load.citers.load(id)) ?? [], args);
    spend(page.nodes.length);
    return page;
  },
};
