import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format } from 'oxfmt';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The committed file of resolver types. */
export const RESOLVER_TYPES = 'src/graphql/generated/resolver-types.ts';

/** What a resolver of each type is given: an answer of `src/ask`, or a row of `src/graphql/rows.ts`. */
const MAPPERS = {
  Node: '../rows.ts#NodeRow',
  Unit: '../../ask/refs.ts#UnitRef',
  Document: '../../ask/refs.ts#DocumentRef',
  Measure: '../../ask/refs.ts#MeasureRef',
  Theme: '../../ask/refs.ts#ThemeRef',
  Evidence: '../../ask/refs.ts#Evidence as EvidenceRow',
  Place: '../../model/source.ts#Place as PlaceRow',
  Citation: '../../ask/refs.ts#Citation as CitationRow',
  Correction: '../../ask/refs.ts#Correction as CorrectionRow',
  CitedBy: '../../ask/document.ts#CitedBy as CitedByRow',
  Coverage: '../../ask/coverage.ts#Coverage as CoverageRow',
  Responsibility: '../rows.ts#ResponsibilityRow',
  Workload: '../../ask/workload.ts#Workload as WorkloadRow',
  WorkloadConnection: '../../ask/workload.ts#WorkloadAnswer',
  MeasureGap: '../../ask/gaps.ts#MeasureGap as MeasureGapRow',
  UnitGap: '../../ask/gaps.ts#UnitGap as UnitGapRow',
  DocumentGap: '../../ask/gaps.ts#DocumentGap as DocumentGapRow',
  GapConnection: '../../ask/gaps.ts#GapAnswer',
  PromisedPaper: '../../ask/promises.ts#PromisedPaper as PromisedPaperRow',
  PromiseConnection: '../../ask/promises.ts#PromiseAnswer',
  MissingPaper: '../../ask/missing.ts#MissingPaper as MissingPaperRow',
  MissingConnection: '../../ask/missing.ts#MissingAnswer',
  DocumentConcentration: '../../ask/concentration.ts#DocumentConcentration as DocumentConcentrationRow',
  PlaceConcentration: '../../ask/concentration.ts#PlaceConcentration as PlaceConcentrationRow',
  UnitConnection: '../rows.ts#UnitPage',
  MeasureConnection: '../rows.ts#MeasurePage',
  DocumentConnection: '../rows.ts#DocumentPage',
  ResponsibilityConnection: '../rows.ts#ResponsibilityPage',
  CitedByConnection: '../rows.ts#CitedByPage',
};

/** The resolver types of `schema.graphql`, as they are committed. */
export async function resolverTypes(): Promise<string> {
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: 'string' },
    immutableTypes: true,
    inputMaybeValue: 'T | null',
    contextType: '../context.ts#Context',
    mappers: MAPPERS,
    resolverTypeWrapperSignature: 'Promise<T> | T',
    optionalResolveType: true,
    defaultMapper: '{T}',
    skipTypename: true,
  };
  const text = await codegen({
    filename: RESOLVER_TYPES,
    schema: parse(readFileSync(`${root}schema.graphql`, 'utf8')),
    documents: [],
    config,
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
  });
  const head =
    '// Made from schema.graphql by scripts/generate-resolver-types.ts; do not edit.\n/* oxlint-disable */\n';
  const style = JSON.parse(readFileSync(`${root}.oxfmtrc.json`, 'utf8')) as Record<string, unknown>;
  return (await format('resolver-types.ts', head + text, { ...style, ignorePatterns: [] })).code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}${RESOLVER_TYPES}`, await resolverTypes());
}
