import { Fault } from '../model/fault.ts';
import { byCodePoint } from '../model/order.ts';

/** Something that can be asked for: its id, and its names from the most to the least exact. */
export interface Named {
  readonly id: string;
  /** Names that mean it alone come first; a later list is looked at only where no earlier one fits. */
  readonly names: readonly (readonly string[])[];
  /** What to call it in a list of candidates. */
  readonly label: string;
}

/** At most so many near names are offered. */
const NEAR = 5;

/**
 * The one thing that is called `wanted`: by its id, else by the first tier of names in which any fits.
 *
 * Throws AMBIGUOUS with the candidates where several fit, NOT_FOUND with near names where none does. It never chooses.
 */
export function findByName(wanted: string, things: readonly Named[], what: string): string {
  const byId = things.find((thing) => thing.id === wanted);
  if (byId !== undefined) return byId.id;
  const folded = foldName(wanted);
  const tiers = Math.max(0, ...things.map(({ names }) => names.length));
  for (let tier = 0; tier < tiers; tier++) {
    const fitting = things.filter(({ names }) => names[tier]?.some((name) => foldName(name) === folded));
    if (fitting.length > 1) throw ambiguous(wanted, fitting, what);
    if (fitting[0] !== undefined) return fitting[0].id;
  }
  throw notFound(wanted, things, what);
}

/** Width, white space, title marks and kinds of brackets do not tell names apart. */
export const foldName = (name: string): string => name.normalize('NFKC').replaceAll(/[\s《》]/g, '');

const CHINESE: Readonly<Record<string, string>> = { unit: '单位', document: '文件', theme: '主题' };

function ambiguous(wanted: string, fitting: readonly Named[], what: string): Fault {
  const candidates = fitting.map(candidate).sort(byCodePoint);
  return new Fault(
    'AMBIGUOUS',
    {
      zh: `“${wanted}”可能指 ${fitting.length} 个${CHINESE[what] ?? what}；请用全称或编号：${candidates.join('；')}。`,
      en: `“${wanted}” may mean ${fitting.length} ${what}s; ask for one by its full name or id: ${candidates.join('; ')}.`,
    },
    { candidates },
  );
}

function notFound(wanted: string, things: readonly Named[], what: string): Fault {
  const candidates = near(wanted, things).map(candidate);
  const some = candidates.length > 0;
  const said = {
    zh: `没有叫“${wanted}”的${CHINESE[what] ?? what}。${some ? `相近的有：${candidates.join('；')}。` : ''}`,
    en: `No ${what} is called “${wanted}”.${some ? ` Near it: ${candidates.join('; ')}.` : ''}`,
  };
  return new Fault('NOT_FOUND', said, { candidates });
}

const candidate = ({ id, label }: Named): string => (id === label ? label : `${label} (${id})`);

/** Names that contain the wanted one or share at least half of its pairs of characters, nearest first. */
function near(wanted: string, things: readonly Named[]): Named[] {
  const folded = foldName(wanted);
  const pairs = pairsOf(folded);
  const scored = things.map((thing) => ({
    thing,
    score: Math.max(0, ...thing.names.flat().map((name) => likeness(folded, pairs, name))),
  }));
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort(
      (a, b) => b.score - a.score || byCodePoint(a.thing.label, b.thing.label) || byCodePoint(a.thing.id, b.thing.id),
    )
    .slice(0, NEAR)
    .map(({ thing }) => thing);
}

function likeness(folded: string, pairs: ReadonlySet<string>, name: string): number {
  const other = foldName(name);
  if (folded !== '' && (other.includes(folded) || (other.length > 1 && folded.includes(other)))) return 1;
  const others = pairsOf(other);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
