import { scanXml } from '../scan-xml.ts';
import { listNumber } from './list-number.ts';

interface Level {
  start: number;
  format: string;
  /** 第%1条, （%2）, %1. */
  text: string;
  /** Whether numbers of outer levels are written as plain ones. */
  legal: boolean;
  style: string;
}

interface Definition {
  abstract: string;
  /** Levels that this list starts anew, with the number they start at. */
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** A list a paragraph belongs to, with its depth from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The automatic numbers of a document, in the order of its paragraphs. */
export interface Numbering {
  /** The depth at which a list numbers the paragraphs of a style. */
  levelOfStyle(list: string, style: string): number | null;
  /** The printed number of the next paragraph at a place; empty for a bullet. */
  next(place: ListPlace): string;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Read numbering.xml: 一、 （一） 1. stand in no paragraph where Word numbers them. */
export function numbering(xml: Uint8Array | null): Numbering {
  const { abstracts, lists } = definitions(xml);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  const levelOf = (list: Definition, level: number): Level | undefined =>
    list.levels.get(level) ?? abstracts.get(list.abstract)?.get(level);
  return {
    levelOfStyle(id, style) {
      const list = lists.get(id);
      const level = list ? LEVELS.find((at) => levelOf(list, at)?.style === style) : undefined;
      return level ?? null;
    },
    next({ list: id, level }) {
      const list = lists.get(id);
      const own = list && levelOf(list, level);
      if (!list || !own) return '';
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const begin = (at: number): number => list.starts.get(at) ?? levelOf(list, at)?.start ?? 1;
      if (!started.has(id)) {
        started.add(id);
        for (const at of list.starts.keys()) counts.length = Math.min(counts.length, at);
      }
      for (let at = 0; at < level; at++) counts[at] ??= begin(at);
      counts[level] = counts[level] === undefined ? begin(level) : counts[level] + 1;
      counts.length = level + 1;
      if (own.format === 'bullet' || own.format === 'none')
        return own.format === 'none' ? own.text.replace(/%\d/g, '') : '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return listNumber(
          counts[at] ?? 1,
          own.legal && at < level ? 'decimal' : (levelOf(list, at)?.format ?? 'decimal'),
        );
      });
    },
  };
}

function definitions(xml: Uint8Array | null): {
  abstracts: Map<string, Map<number, Level>>;
  lists: Map<string, Definition>;
} {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Definition>();
  let levels: Map<number, Level> | null = null;
  let list: Definition | null = null;
  let level: Level | null = null;
  let overridden = 0;
  if (xml !== null)
    scanXml(xml, {
      open(name, at) {
        const value = at.get('val') ?? '';
        if (name === 'abstractNum') abstracts.set(at.get('abstractNumId') ?? '', (levels = new Map()));
        else if (name === 'num') {
          list = { abstract: '', starts: new Map(), levels: new Map() };
          lists.set(at.get('numId') ?? '', list);
        } else if (name === 'abstractNumId' && list) list.abstract = value;
        else if (name === 'lvlOverride') overridden = Number(at.get('ilvl'));
        else if (name === 'startOverride') list?.starts.set(overridden, Number(value));
        else if (name === 'lvl') {
          level = { start: 1, format: 'decimal', text: '', legal: false, style: '' };
          (list?.levels ?? levels)?.set(Number(at.get('ilvl')), level);
        } else if (level !== null) setLevel(level, name, value, at.get('format'));
      },
      close(name) {
        if (name === 'lvl') level = null;
        else if (name === 'num') list = null;
        else if (name === 'abstractNum') levels = null;
      },
    });
  return { abstracts, lists };
}

function setLevel(level: Level, name: string, value: string, custom: string | undefined): void {
  if (name === 'start') level.start = Number(value) || 0;
  else if (name === 'numFmt') level.format = value === 'custom' ? formatOfCustom(custom ?? '') : value;
  else if (name === 'lvlText') level.text = value;
  else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'pStyle') level.style = value;
}

/** Custom formats are written by an example: 一, 二, 三, ... */
const formatOfCustom = (example: string): string => (/^[一]/.test(example) ? 'chineseCounting' : 'decimal');
