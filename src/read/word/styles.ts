import { scanXml } from '../scan-xml.ts';

/** What the styles of a document say about its paragraphs. */
export interface Styles {
  /** List and depth that a style gives; either may be missing. */
  list(style: string): { readonly list: string | null; readonly level: number | null };
  /** Whether paragraphs of a style are lines of a table of contents. */
  isContents(style: string): boolean;
  /** Style of paragraphs that name none. */
  readonly normal: string;
}

interface Style {
  name: string;
  base: string;
  list: string | null;
  level: number | null;
}

/** Read styles.xml. */
export function stylesOf(xml: Uint8Array | null): Styles {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  let normal = '';
  if (xml !== null)
    scanXml(xml, {
      open(name, at) {
        const value = at.get('val') ?? '';
        if (name === 'style') {
          style = { name: '', base: '', list: null, level: null };
          styles.set(at.get('styleId') ?? '', style);
          if (at.get('type') === 'paragraph' && at.get('default') === '1') normal = at.get('styleId') ?? '';
        } else if (style === null) return;
        else if (name === 'name') style.name = value;
        else if (name === 'basedOn') style.base = value;
        else if (name === 'numId') style.list = value;
        else if (name === 'ilvl') style.level = Number(value);
      },
      close(name) {
        if (name === 'style') style = null;
      },
    });
  const chain = (id: string): Style[] => {
    const found: Style[] = [];
    // a style may be based on itself in a damaged file
    for (let at = styles.get(id); at !== undefined && found.length < 20; at = styles.get(at.base)) found.push(at);
    return found;
  };
  return {
    normal,
    list: (id) => ({
      list: chain(id).find((one) => one.list !== null)?.list ?? null,
      level: chain(id).find((one) => one.level !== null)?.level ?? null,
    }),
    isContents: (id) => chain(id).some((one) => /^(?:toc|目录)\s?\d?$/i.test(one.name)),
  };
}
