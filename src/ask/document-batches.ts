import { oneRowEach, rowsEach } from './batch.ts';
import { correctionsOf } from './corrections.ts';
import { coverageFrom } from './coverage.ts';
import { citersOf } from './document.ts';
import { citationOf, documentRef, mapOf, mapsOf, measureRef, textOf, textOrNull, textsOf } from './from-row.ts';
import { inPrintedOrder, placedMeasure } from './measure-page.ts';
import { byPlace } from './measures.ts';
import { unitsOf } from './unit.ts';

/** Documents by their ids, with what is kept of their files but the text. */
export const documentsById = oneRowEach('ask/documents-by-id', (row) => {
  const facts = mapOf(row.document);
  return {
    ...documentRef(facts),
    sha256: textOrNull(facts.sha256),
    loadedAt: textOrNull(facts.loadedAt),
    inferred: textsOf(facts.inferred),
    corrections: correctionsOf(facts.corrections),
  };
});

/** The stored texts of documents; null for one that is only cited. */
export const documentTexts = oneRowEach('ask/document-texts', (row) => textOrNull(row.text));

/** Who issued documents, whom they are addressed to, and what they cite outside their measures. */
export const documentTies = oneRowEach('ask/document-ties', (row) => {
  const document = documentRef(mapOf(row.document));
  return {
    issuers: unitsOf(row.issuers),
    addressees: unitsOf(row.addressees),
    citations: mapsOf(row.citations)
      .map((edge) => citationOf(edge, document))
      .sort(byPlace),
  };
});

/** The measures of documents, as printed. */
export const measuresOfDocuments = rowsEach('ask/measures-of-documents', (rows) =>
  rows.map((row) => ({ measure: measureRef(mapOf(row.measure)), document: textOf(row.id) })).sort(inPrintedOrder),
);

/** The measures about themes, by document, then as printed. */
export const measuresOfThemes = rowsEach('ask/measures-of-themes', (rows) =>
  rows.map(placedMeasure).sort(inPrintedOrder),
);

/** Who cites documents, by document, then as printed. */
export const citersOfDocuments = oneRowEach('ask/citers-of-documents', citersOf);

/** Coverage of documents; null for one that is only cited. */
export const coverageOfDocuments = oneRowEach('ask/coverage-of-documents', coverageFrom);
