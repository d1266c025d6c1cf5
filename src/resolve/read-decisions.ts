import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { UNIT_KINDS } from '../model/vocabulary.ts';
import type { UnitEdit } from './edit-units.ts';
import { readYaml } from './read-yaml.ts';
import type { Registry } from './registry.ts';

const text = z.string().trim().min(1);
const entry = z.strictObject({
  name: text,
  printed: text,
  jurisdiction: text.optional(),
  kind: z.enum(UNIT_KINDS),
  partOf: text.optional(),
  was: text,
  times: z.number().optional(),
  places: z.array(z.looseObject({})).optional(),
  candidates: z.array(z.looseObject({})).optional(),
  decision: z.union([
    text,
    z.strictObject({ create: text }).transform(({ create }) => `create ${create}`),
    z.strictObject({ alias: text }).transform(({ alias }) => `alias ${alias}`),
  ]),
});

/**
 * The decisions of a review file as edits of the registry. Throws REGISTRY with the line of a decision that cannot be
 * carried out; nothing of such a file is used.
 */
export async function readDecisions(path: string, registry: Registry): Promise<UnitEdit[]> {
  const file = await readYaml(dirname(path), basename(path), z.array(entry).readonly());
  const edits: UnitEdit[] = [];
  for (const [i, { decision, ...name }] of file.value.entries()) {
    const [, verb, id] = /^(create|alias)[\s:]+([a-z0-9-]+)$/.exec(decision) ?? [];
    const names = [...new Set([name.printed, name.name])];
    if (decision === 'skip') continue;
    if (verb === undefined || id === undefined)
      throw file.blame([i, 'decision'], {
        zh: `“${decision}”看不懂：要写 create 编号、alias 编号 或 skip`,
        en: `“${decision}” is none of: create ID, alias ID, skip`,
      });
    const known = registry.byId.get(id);
    if (verb === 'alias') {
      if (known === undefined)
        throw file.blame([i, 'decision'], {
          zh: `名录里没有编号为“${id}”的单位`,
          en: `there is no unit with the id “${id}”`,
        });
      if (
        known.jurisdiction !== undefined &&
        name.jurisdiction !== undefined &&
        known.jurisdiction !== name.jurisdiction
      )
        throw file.blame([i, 'decision'], {
          zh: `“${name.name}”属于${name.jurisdiction}，“${known.name}”属于${known.jurisdiction}，不能互为别名`,
          en: `“${name.name}” is of ${name.jurisdiction} and “${known.name}” of ${known.jurisdiction}; one is no alias of the other`,
        });
      edits.push({ alias: { id, names: names.filter((one) => one !== known.name), was: name.was } });
      continue;
    }
    if (known !== undefined)
      throw file.blame([i, 'decision'], {
        zh: `编号“${id}”已经用于“${known.name}”`,
        en: `the id “${id}” is already that of “${known.name}”`,
      });
    if (name.jurisdiction === undefined && /^[省市县区州盟旗局本我各全]/.test(name.printed))
      throw file.blame([i], {
        zh: `“${name.printed}”离开地区没有意义，请补上 jurisdiction 和全称`,
        en: `“${name.printed}” means nothing without its place; give jurisdiction and the full name`,
      });
    edits.push({
      create: {
        id,
        name: name.name,
        aliases: names.filter((one) => one !== name.name),
        kind: name.kind,
        jurisdiction: name.jurisdiction,
        partOf: name.partOf,
        was: wasOf(name),
      },
    });
  }
  return edits;
}

/** The old id, where it does not follow from name and place anyway. */
const wasOf = ({
  was,
  name,
  jurisdiction,
}: {
  was: string;
  name: string;
  jurisdiction?: string | undefined;
}): string | undefined => (was === `unit:${jurisdiction}:${name}` ? undefined : was);
