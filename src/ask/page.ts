import { createHash } from 'node:crypto';
import { Fault } from '../model/fault.ts';

/** Which part of a list is wanted: `first` items after the cursor `after`. */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
}

export interface PageInfo {
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One page of a list; `totalCount` is the length of the whole list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export const FIRST_DEFAULT = 20;
export const FIRST_MOST = 100;

/** How a list is ordered: the key of an item, and which of two keys comes first. */
export interface PageOrder<Item, Key extends readonly (string | number)[]> {
  readonly key: (item: Item) => Key;
  readonly compare: (a: Key, b: Key) => number;
  /** What the list is of; a cursor of another list is refused. */
  readonly list: string;
}

/**
 * Cut a page out of a sorted list.
 *
 * A cursor holds the sort key of its item, so that the next page goes on at the right place even when that item has gone.
 */
export function page<Item, Key extends readonly (string | number)[]>(
  sorted: readonly Item[],
  { first = FIRST_DEFAULT, after = null }: PageArguments,
  { key, compare, list }: PageOrder<Item, Key>,
): Page<Item> {
  if (!Number.isInteger(first) || first < 1 || first > FIRST_MOST) {
    throw new Fault('USAGE', {
      zh: `first 须是 1 到 ${FIRST_MOST} 的整数，不能是 ${first}。`,
      en: `first must be a whole number from 1 to ${FIRST_MOST}, not ${first}.`,
    });
  }
  const start = after === null ? null : (open(after, list) as unknown as Key);
  const found = start === null ? 0 : sorted.findIndex((item) => compare(key(item), start) > 0);
  const from = found === -1 ? sorted.length : found;
  const nodes = sorted.slice(from, from + first);
  const cursor = (item: Item | undefined): string | null => (item === undefined ? null : seal(key(item), list));
  const pageInfo = {
    hasPreviousPage: from > 0,
    hasNextPage: from + nodes.length < sorted.length,
    startCursor: cursor(nodes[0]),
    endCursor: cursor(nodes.at(-1)),
  };
  cursors.set(pageInfo, () => nodes.map((item) => seal(key(item), list)));
  return { nodes, pageInfo, totalCount: sorted.length };
}

const cursors = new WeakMap<PageInfo, () => readonly string[]>();

/** The cursor of each node of a page. They are made when they are asked for, and are no part of the answer itself. */
export const cursorsOf = ({ pageInfo }: { readonly pageInfo: PageInfo }): readonly string[] =>
  cursors.get(pageInfo)?.() ?? [];

const seal = (key: readonly (string | number)[], list: string): string =>
  Buffer.from(JSON.stringify([mark(list), ...key])).toString('base64url');

/** A short name for a list, so that cursors stay short. */
const mark = (list: string): string => createHash('sha256').update(list).digest('base64url').slice(0, 8);

function open(cursor: string, list: string): readonly (string | number)[] {
  const [of, ...key] = parse(cursor);
  if (of !== mark(list) || !key.every((part) => typeof part === 'string' || typeof part === 'number')) {
    throw new Fault('USAGE', {
      zh: `游标“${cursor}”不属于这个列表；请用同一问题 pageInfo.endCursor 给出的游标。`,
      en: `The cursor “${cursor}” does not belong to this list; take one from pageInfo.endCursor of the same question.`,
    });
  }
  return key;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
