import { scanXml } from '../scan-xml.ts';
import type { List, ListLevel, ListLevels, Lists } from './list-numbers.ts';

/** Read numbering.xml: the lists of a document and how their levels are numbered. */
export function numbering(xml: Uint8Array | null): Lists {
  const definitions = new Map<string, ListLevels>();
  const lists = new Map<string, List>();
  let levels: ListLevels | null = null;
  let list: List | null = null;
  let level: ListLevel | null = null;
  let overridden = 0;
  if (xml !== null)
    scanXml(xml, {
      open(name, at) {
        const value = at.get('val') ?? '';
        if (name === 'abstractNum') definitions.set(at.get('abstractNumId') ?? '', (levels = new Map()));
        else if (name === 'num') {
          list = { definition: '', starts: new Map(), levels: new Map() };
          lists.set(at.get('numId') ?? '', list);
        } else if (name === 'abstractNumId' && list) list.definition = value;
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
  return { definitions, lists };
}

function setLevel(level: ListLevel, name: string, value: string, custom: string | undefined): void {
  if (name === 'start') level.start = Number(value) || 0;
  else if (name === 'numFmt') level.format = value === 'custom' ? formatOfCustom(custom ?? '') : value;
  else if (name === 'lvlText') level.text = value;
  else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'pStyle') level.style = value;
}

/** Custom formats are written by an example: 一, 二, 三, ... */
const formatOfCustom = (example: string): string => (example.startsWith('一') ? 'chineseCounting' : 'decimal');
