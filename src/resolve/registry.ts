import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Words } from '../model/words.ts';
import { checkCorrections, checkUnits, unique } from './check-registry.ts';
import { type Correction, correction } from './correction.ts';
import { readWords } from './read-words.ts';
import { readYaml } from './read-yaml.ts';
import { type RegisteredDocument, registeredDocument } from './registered-document.ts';
import { type RegisteredUnit, registeredUnits } from './registered-unit.ts';

const text = z.string().trim().min(1);
const theme = z.strictObject({
  id: text.regex(/^[a-z0-9-]+$/),
  name: text,
  nameEn: text,
  terms: z.array(text).min(1).readonly(),
});

export type RegisteredTheme = z.output<typeof theme>;

/** What people know and decide: units, themes, documents, corrections, and the words of the rules. */
export interface Registry {
  readonly units: readonly RegisteredUnit[];
  readonly byId: ReadonlyMap<string, RegisteredUnit>;
  readonly themes: readonly RegisteredTheme[];
  readonly documents: readonly RegisteredDocument[];
  readonly corrections: readonly Correction[];
  readonly words: Words;
  /** Changes when anything in it does, but not with comments and order of keys; part of the key by which a reload is skipped. */
  readonly hash: string;
}

/**
 * The registry of a folder: `units.yaml`, `themes.yaml`, `vocabulary.yaml`, `places.yaml`, and where they are there
 * `documents.yaml` and `corrections.yaml`. Throws REGISTRY with file and line for a file that cannot be read, a wrong
 * entry, an id or full name twice, a body or document that is not there.
 */
export async function readRegistry(folder: string): Promise<Registry> {
  const units = await readYaml(folder, 'units.yaml', registeredUnits);
  const themes = await readYaml(folder, 'themes.yaml', z.array(theme).readonly());
  const documents = await readYaml(folder, 'documents.yaml', z.array(registeredDocument).readonly(), 'optional');
  const corrections = await readYaml(folder, 'corrections.yaml', z.array(correction).readonly(), 'optional');
  const words = await readWords(folder);
  checkUnits(units);
  unique(themes, 'id');
  unique(documents, 'id');
  checkCorrections(corrections, units.value, documents.value);
  const hash = createHash('sha256')
    .update(JSON.stringify([units.value, themes.value, documents.value, corrections.value, words]))
    .digest('hex')
    .slice(0, 16);
  return {
    units: units.value,
    byId: new Map(units.value.map((entry) => [entry.id, entry])),
    themes: themes.value,
    documents: documents.value,
    corrections: corrections.value,
    words,
    hash,
  };
}
