import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UNIT_KINDS } from '../model/vocabulary.ts';
import type { Words } from '../model/words.ts';
import { readWords } from './read-words.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

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

/** What people know and decide: units, themes and the words of the rules. */
export interface Registry {
  readonly units: readonly RegisteredUnit[];
  readonly byId: ReadonlyMap<string, RegisteredUnit>;
  readonly themes: readonly RegisteredTheme[];
  readonly words: Words;
  /** Changes when anything in it does, but not with comments and order of keys; part of the key by which a reload is skipped. */
  readonly hash: string;
}

/**
 * The registry of a folder: `units.yaml`, `themes.yaml`, `vocabulary.yaml`, `places.yaml`. Throws REGISTRY with file
 * and line for a file that cannot be read, a wrong entry, an id or full name twice, a body that is not there.
 */
export async function readRegistry(folder: string): Promise<Registry> {
  const units = await readYaml(folder, 'units.yaml', z.array(unit).readonly());
  const themes = await readYaml(folder, 'themes.yaml', z.array(theme).readonly());
  const words = await readWords(folder);
  const byId = checked(units);
  unique(themes, 'id');
  const hash = createHash('sha256')
    .update(JSON.stringify([units.value, themes.value, words]))
    .digest('hex')
    .slice(0, 16);
  return { units: units.value, byId, themes: themes.value, words, hash };
}

function checked(units: Yaml<readonly RegisteredUnit[]>): Map<string, RegisteredUnit> {
  unique(units, 'id');
  unique(units, 'name');
  const byId = new Map(units.value.map((u) => [u.id, u]));
  for (const [i, u] of units.value.entries()) {
    if (u.partOf !== undefined && !byId.has(u.partOf))
      throw units.blame([i, 'partOf'], `没有编号为“${u.partOf}”的单位`);
    for (const [k, member] of (u.members ?? []).entries()) {
      if (!byId.has(member)) throw units.blame([i, 'members', k], `没有编号为“${member}”的单位`);
    }
    if (u.members && u.source === undefined)
      throw units.blame([i, 'members'], `“${u.name}”的成员名单要用 source 写明来源`);
    const seen = new Set<string>();
    for (let at: RegisteredUnit | undefined = u; at; at = at.partOf === undefined ? undefined : byId.get(at.partOf)) {
      if (seen.has(at.id)) throw units.blame([i, 'partOf'], `“${u.name}”归属于它自己`);
      seen.add(at.id);
    }
  }
  return byId;
}

function unique<K extends 'id' | 'name', T extends Record<K, string>>(file: Yaml<readonly T[]>, key: K): void {
  const seen = new Set<string>();
  for (const [i, entry] of file.value.entries()) {
    if (seen.has(entry[key])) throw file.blame([i, key], `“${entry[key]}”出现了两次`);
    seen.add(entry[key]);
  }
}
