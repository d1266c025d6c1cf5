import type { Said } from '../model/fault.ts';
import type { Correction } from './correction.ts';
import { lastDay, overlap, type Period } from '../model/period.ts';
import type { Yaml } from './read-yaml.ts';
import type { RegisteredDocument } from './registered-document.ts';
import type { RegisteredUnit } from './registered-unit.ts';
import { namesOf, type UnitName } from './unit-names.ts';

type Units = Yaml<readonly RegisteredUnit[]>;

/** Ids are unlike; no two units bear one full name at one time; whoever is named is there; time runs forward. */
export function checkUnits(units: Units): void {
  unique(units, 'id');
  checkNames(units);
  const byId = new Map(units.value.map((u) => [u.id, u]));
  for (const [i, u] of units.value.entries()) {
    const others: [string, readonly { readonly id: string }[]][] = [
      ['partOf', u.partOf],
      ['members', u.members ?? []],
      ['successors', (u.successors ?? []).map((id) => ({ id }))],
      ['mergedInto', u.mergedInto === undefined ? [] : [{ id: u.mergedInto }]],
    ];
    for (const [key, list] of others) {
      for (const [k, { id }] of list.entries()) {
        if (!byId.has(id)) throw units.blame([i, key, k], noUnit(id));
        if (list.findIndex((other) => other.id === id) < k) throw units.blame([i, key, k], twice(id));
      }
    }
    if (u.members && u.source === undefined)
      throw units.blame([i, 'members'], {
        zh: `“${u.name}”的成员名单要用 source 写明来源`,
        en: `the roster of “${u.name}” needs a source`,
      });
    for (const period of [u, ...u.partOf, ...(u.members ?? [])]) checkPeriod(period, units, i);
    if (isAbove(u, u.id, byId))
      throw units.blame([i, 'partOf'], { zh: `“${u.name}”归属于它自己`, en: `“${u.name}” is part of itself` });
  }
}

/** Former names in the order of time, and none that two units bear at once. */
function checkNames(units: Units): void {
  const seen = new Map<string, UnitName[]>();
  for (const [i, u] of units.value.entries()) {
    for (const [k, spell] of u.formerly.entries()) {
      const before = u.formerly[k - 1]?.until ?? u.from;
      if (before !== undefined && lastDay(spell.until) <= lastDay(before))
        throw units.blame([i, 'formerly', k], backwards);
    }
    for (const [k, name] of namesOf(u).entries()) {
      const rival = seen.get(name.full)?.find((other) => other.unit !== u && overlap(other, name));
      if (rival) throw units.blame(k < u.formerly.length ? [i, 'formerly', k] : [i, 'name'], twice(name.full));
      seen.set(name.full, [...(seen.get(name.full) ?? []), name]);
    }
  }
}

function checkPeriod({ from, until }: Period, units: Units, i: number): void {
  if (from !== undefined && until !== undefined && !overlap({ from }, { until })) throw units.blame([i], backwards);
}

const isAbove = (
  u: RegisteredUnit,
  wanted: string,
  byId: ReadonlyMap<string, RegisteredUnit>,
  seen = new Set<string>(),
): boolean =>
  u.partOf.some(({ id }) => {
    if (id === wanted) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const parent = byId.get(id);
    return parent !== undefined && isAbove(parent, wanted, byId, seen);
  });

const backwards: Said = { zh: '时间的先后不对', en: 'the dates run backwards' };
const twice = (name: string): Said => ({ zh: `“${name}”出现了两次`, en: `“${name}” stands twice` });
const noUnit = (id: string): Said => ({ zh: `没有编号为“${id}”的单位`, en: `there is no unit with the id “${id}”` });

/** Ids are unlike, units are registered, and so is a document that is named by an id of `documents.yaml`. */
export function checkCorrections(
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

export function unique<K extends 'id', T extends Record<K, string>>(file: Yaml<readonly T[]>, key: K): void {
  const seen = new Set<string>();
  for (const [i, entry] of file.value.entries()) {
    if (seen.has(entry[key])) throw file.blame([i, key], twice(entry[key]));
    seen.add(entry[key]);
  }
}
