import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Said } from '../model/fault.ts';
import { UNIT_KINDS } from '../model/vocabulary.ts';
import type { Words } from '../model/words.ts';
import { type Correction, correction } from './correction.ts';
import { readWords } from './read-words.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import { type RegisteredDocument, registeredDocument } from './registered-document.ts';

const text = z.string().trim().min(1);
const unit = z.strictObject({
  id: text.regex(/^[a-z0-9-]+$/),
  name: text,
  short: text.optional(),
  aliases: z.array(text).readonly().default([]),
  kind: z.enum(UNIT_KINDS),
  jurisdiction: text.optional(),
  partOf: text.optional(),
  members: z.array(text).readonly().optional(),
  source: text.optional(),
});
const theme = z.strictObject({
  id: text.regex(/^[a-z0-9-]+$/),
  name: text,
  nameEn: text,
  terms: z.array(text).min(1).readonly(),
});

export type RegisteredUnit = z.output<typeof unit>;
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
  const units = await readYaml(folder, 'units.yaml', z.array(unit).readonly());
  const themes = await readYaml(folder, 'themes.yaml', z.array(theme).readonly());
  const documents = await readYaml(folder, 'documents.yaml', z.array(registeredDocument).readonly(), 'optional');
  const corrections = await readYaml(folder, 'corrections.yaml', z.array(correction).readonly(), 'optional');
  const words = await readWords(folder);
  const byId = checked(units);
  unique(themes, 'id');
  unique(documents, 'id');
  checkCorrections(corrections, units.value, documents.value);
  const hash = createHash('sha256')
    .update(JSON.stringify([units.value, themes.value, documents.value, corrections.value, words]))
    .digest('hex')
    .slice(0, 16);
  return {
    units: units.value,
    byId,
    themes: themes.value,
    documents: documents.value,
    corrections: corrections.value,
    words,
    hash,
  };
}

function checked(units: Yaml<readonly RegisteredUnit[]>): Map<string, RegisteredUnit> {
  unique(units, 'id');
  unique(units, 'name');
  const byId = new Map(units.value.map((u) => [u.id, u]));
  for (const [i, u] of units.value.entries()) {
    if (u.partOf !== undefined && !byId.has(u.partOf)) throw units.blame([i, 'partOf'], noUnit(u.partOf));
    for (const [k, member] of (u.members ?? []).entries()) {
      if (!byId.has(member)) throw units.blame([i, 'members', k], noUnit(member));
    }
    if (u.members && u.source === undefined)
      throw units.blame([i, 'members'], {
        zh: `“${u.name}”的成员名单要用 source 写明来源`,
        en: `the roster of “${u.name}” needs a source`,
      });
    const seen = new Set<string>();
    for (let at: RegisteredUnit | undefined = u; at; at = at.partOf === undefined ? undefined : byId.get(at.partOf)) {
      if (seen.has(at.id))
        throw units.blame([i, 'partOf'], { zh: `“${u.name}”归属于它自己`, en: `“${u.name}” is part of itself` });
      seen.add(at.id);
    }
  }
  return byId;
}

const noUnit = (id: string): Said => ({ zh: `没有编号为“${id}”的单位`, en: `there is no unit with the id “${id}”` });

/** Ids are unlike, units are registered, and so is a document that is named by an id of `documents.yaml`. */
function checkCorrections(
  file: Yaml<readonly Correction[]>,
  units: readonly RegisteredUnit[],
  documents: readonly RegisteredDocument[],
): void {
  unique(file, 'id');
  const bodies = new Set(units.flatMap(({ id, name }) => [id, name]));
  const known = new Set(documents.map(({ id }) => id));
  for (const [i, entry] of file.value.entries()) {
    for (const key of ['drop', 'add', 'unit'] as const) {
      const wanted = entry[key];
      if (wanted === undefined || bodies.has(wanted) || (key !== 'add' && wanted.startsWith('unit:'))) continue;
      throw file.blame([i, key], { zh: `没有“${wanted}”这个单位`, en: `there is no unit “${wanted}”` });
    }
    for (const key of ['document', 'target'] as const) {
      const wanted = entry[key];
      if (wanted === undefined || !/^[a-z0-9-]+$/.test(wanted) || known.has(wanted)) continue;
      throw file.blame([i, key], {
        zh: `documents.yaml 里没有编号为“${wanted}”的文件`,
        en: `there is no document “${wanted}” in documents.yaml`,
      });
    }
  }
}

function unique<K extends 'id' | 'name', T extends Record<K, string>>(file: Yaml<readonly T[]>, key: K): void {
  const seen = new Set<string>();
  for (const [i, entry] of file.value.entries()) {
    if (seen.has(entry[key]))
      throw file.blame([i, key], { zh: `“${entry[key]}”出现了两次`, en: `“${entry[key]}” stands twice` });
    seen.add(entry[key]);
  }
}
