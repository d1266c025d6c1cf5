import { Buffer } from 'node:buffer';
import { Refusal } from './extracted.ts';

/** What is told of an XML text, in its order. Names come without their prefix; attributes too. */
export interface XmlHandler {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
  text?(words: string): void;
}

/** Deeper than this no office file nests its elements. */
const MAX_DEPTH = 256;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Tell the elements and words of an XML file. Knows the five entities and numbers, and refuses a document type, so that
 * nothing can grow; refuses deep nesting and elements that are not closed in turn. Linear in the length of the text.
 */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): void {
  const xml = textOf(bytes);
  const stack: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at && stack.length > 0) handler.text?.(unescape(xml.slice(at, open)));
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      handler.text?.(xml.slice(open + 9, at - 3));
    } else if (xml.startsWith('<?', open)) at = after(xml, '?>', open + 2);
    else if (xml.startsWith('<!', open)) throw new Refusal('damaged-file', 'XML <!DOCTYPE>');
    else {
      at = endOfTag(xml, open + 1);
      tag(xml.slice(open + 1, at - 1), stack, handler);
    }
  }
  if (stack.length > 0) throw new Refusal('damaged-file', `XML </${stack.at(-1)}>`);
}

function tag(inner: string, stack: string[], handler: XmlHandler): void {
  if (inner.startsWith('/')) {
    const name = bare(inner.slice(1).trim());
    if (stack.pop() !== name) throw new Refusal('damaged-file', `XML </${name.slice(0, 40)}>`);
    handler.close?.(name);
    return;
  }
  const empty = inner.endsWith('/');
  const body = empty ? inner.slice(0, -1) : inner;
  const space = body.search(/[\s/]/);
  const name = bare(space < 0 ? body : body.slice(0, space));
  handler.open?.(name, space < 0 ? NONE : attributesOf(body.slice(space)));
  if (empty) handler.close?.(name);
  else if (stack.push(name) > MAX_DEPTH) throw new Refusal('too-deep', `XML ${MAX_DEPTH}`);
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(words: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = words.indexOf('=', at);
    if (equals < 0) return found;
    let quote = equals + 1;
    while (words[quote] === ' ') quote++;
    const mark = words[quote] ?? '';
    const end = mark === '"' || mark === "'" ? words.indexOf(mark, quote + 1) : -1;
    if (end < 0) return found;
    found.set(bare(words.slice(at, equals).trim()), unescape(words.slice(quote + 1, end)));
    at = end + 1;
  }
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

function after(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  if (found < 0) throw new Refusal('damaged-file', 'XML');
  return found + what.length;
}

/** End of a tag; a > inside quotes is none. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let i = from; i < xml.length; i++) {
    const c = xml.charCodeAt(i);
    if (quote !== 0) quote = c === quote ? 0 : quote;
    else if (c === 62) return i + 1;
    else if (c === 34 || c === 39) quote = c;
  }
  throw new Refusal('damaged-file', 'XML');
}

const unescape = (words: string): string =>
  words.includes('&')
    ? words.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? whole;
          const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
        },
      )
    : words;

function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const label = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([\w-]{2,20})["']/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(/^gb/i.test(label) ? 'gb18030' : /^utf-?16/i.test(label) ? 'utf-8' : label).decode(bytes);
}
