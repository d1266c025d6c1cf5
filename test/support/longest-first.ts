import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take longest, in the order in which they begin; no two of the first three want the same server. */
const LONG = [
  'engines',
  'store/neo4j-faults',
  'load/kill',
  'load/random-load',
  'load/neo4j-load',
  'parse/hostile-text',
  'load/verify',
  'cli/load-commands',
  'cli/neo4j-commands',
  'read/hostile',
  'graphql/neo4j',
  'store/neo4j',
  'store/neo4j-server',
].map((name) => `/test/${name}.test.ts`);

/** Where a file begins among the others. */
const place = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(name));
  return at < 0 ? LONG.length : at;
};

/** Long test files first, so that none of them is left at the end with the other workers idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
