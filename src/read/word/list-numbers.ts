import { listNumber } from './list-number.ts';

/** How a level of a list is numbered. */
export interface ListLevel {
  start: number;
  /** Name of the number format. */
  format: string;
  /** 第%1条, （%2）, %1. */
  text: string;
  /** Whether numbers of outer levels are written as plain ones. */
  legal: boolean;
  /** The paragraph style that this level numbers. */
  style: string;
}

export type ListLevels = Map<number, ListLevel>;

/** A list of a document: the levels it takes from its definition, and what it changes of them. */
export interface List {
  definition: string;
  /** Levels that this list starts anew, with the number they start at. */
  readonly starts: Map<number, number>;
  readonly levels: ListLevels;
}

export interface Lists {
  readonly definitions: ReadonlyMap<string, ListLevels>;
  readonly lists: ReadonlyMap<string, List>;
}

/** A list a paragraph belongs to, with its depth from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The automatic numbers of a document, in the order of its paragraphs. */
export interface ListNumbers {
  /** The depth at which a list numbers the paragraphs of a style. */
  levelOfStyle(list: string, style: string): number | null;
  /** The printed number of the next paragraph at a place; empty for a bullet. */
  next(place: ListPlace): string;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Count the items of lists as Word does: 一、 （一） 1. stand in no paragraph where Word numbers them. */
export function listNumbers({ definitions, lists }: Lists): ListNumbers {
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const levelOf = (list: List, level: number): ListLevel | undefined =>
    list.levels.get(level) ?? definitions.get(list.definition)?.get(level);
  return {
    levelOfStyle(id, style) {
      const list = lists.get(id);
      return (list && LEVELS.find((at) => levelOf(list, at)?.style === style)) ?? null;
    },
    next({ list: id, level }) {
      const list = lists.get(id);
      const own = list && levelOf(list, level);
      if (!list || !own) return '';
      const counts = counters.get(list.definition) ?? [];
      counters.set(list.definition, counts);
      const begin = (at: number): number => list.starts.get(at) ?? levelOf(list, at)?.start ?? 1;
      if (!started.has(id)) {
        started.add(id);
        for (const at of list.starts.keys()) counts.length = Math.min(counts.length, at);
      }
      for (let at = 0; at < level; at++) counts[at] ??= begin(at);
      counts[level] = counts[level] === undefined ? begin(level) : counts[level] + 1;
      counts.length = level + 1;
      if (own.format === 'bullet') return '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = levelOf(list, at)?.format ?? 'decimal';
        return listNumber(counts[at] ?? 1, own.legal && at < level ? 'decimal' : format);
      });
    },
  };
}
