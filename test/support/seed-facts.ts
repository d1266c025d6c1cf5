import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperFacts } from '../../src/model/graph.ts';
import { RULES_VERSION } from '../../src/model/version.ts';
import { parse } from '../../src/parse/parse.ts';
import { findPapers } from '../../src/read/find-papers.ts';
import { readPaper } from '../../src/read/read-paper.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { registry } from './words.ts';

/** Folder of the five papers. */
export const SEED_DOCUMENTS = join(import.meta.dirname, '../../seeds/documents');

/** The five papers, read, parsed and resolved. */
export async function seedFacts(): Promise<PaperFacts[]> {
  const facts: PaperFacts[] = [];
  for (const file of await findPapers([SEED_DOCUMENTS])) facts.push(await factsOf(readFileSync(file.path), file.uri));
  return facts;
}

/** What a file puts into the graph. */
export async function factsOf(bytes: Uint8Array, uri: string): Promise<PaperFacts> {
  const source = await readPaper(bytes, uri);
  if ('code' in source) throw new Error(source.message);
  return resolve(parse(source, registry.words), registry).facts;
}

/** What a test loads with: one instant, the rules and the registry as they are. */
export const seedContext = {
  rulesVersion: RULES_VERSION,
  registryHash: registry.hash,
  clock: () => new Date('2026-01-02T03:04:05Z'),
};
