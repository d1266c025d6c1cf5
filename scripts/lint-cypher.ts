import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../cypher/', import.meta.url));

/** What one of the two engines does not read, or reads slowly; each with what it looks like in a statement. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['OPTIONAL MATCH (use CALL (x) { MATCH … RETURN collect(…) AS y })', /\bOPTIONAL\s+MATCH\b/i],
  ['OPTIONAL CALL', /\bOPTIONAL\s+CALL\b/i],
  ['COLLECT { }', /\bCOLLECT\s*\{/i],
  ['a choice of labels (a:A|B)', /\(\s*\w*\s*:\s*\w+\s*\|/],
  ['a quantified path', /[)>\]]\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|->?\s*[+*{])|\)\s*[+*]\s*(?:[(,]|$)/],
  ['CALL … IN TRANSACTIONS', /\bIN\s+(?:\d+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS\b/i],
  ['a CYPHER prefix', /^\s*CYPHER\b/i],
  ['collect(…)[…]', /\bcollect\s*\((?:[^()]|\([^()]*\))*\)\s*\[/i],
  ['a full-text or text index', /\bCREATE\s+(?:FULLTEXT|TEXT)\s+INDEX\b/i],
  ['an index on edges', /\bINDEX\b[^;]*\bFOR\s*\(\s*\)\s*<?-/i],
];

/** What is wrong with a query file: forbidden constructs, and a header that does not say what the body takes and gives. */
export function lintCypher(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerEnd).map((line) => line.slice(2).trim());
  const body = bare(lines.slice(headerEnd).join('\n'));
  const sentence = header[0] ?? '';
  const found = FORBIDDEN.filter(([, pattern]) => pattern.test(body)).map(([what]) => `uses ${what}`);
  if (nestedComprehension(body)) found.push('uses a pattern comprehension inside another');
  if (/;\s*\S/.test(body)) found.push('holds more than one statement');
  if (sentence === '' || /^(?:param|row) /.test(sentence))
    found.push('does not begin with a sentence that says what it does');
  const parameters = new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
  return [
    ...found,
    ...differences('param', declared(header, 'param'), parameters),
    ...differences('row', declared(header, 'row'), returned(body)),
  ];
}

/** A body with its texts emptied and its comments taken out. */
const bare = (body: string): string =>
  body.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) =>
    match.startsWith('/') ? ' ' : "''",
  );

const declared = (header: readonly string[], word: 'param' | 'row'): Set<string> =>
  new Set(header.flatMap((line) => new RegExp(`^${word} (\\w+): \\S`).exec(line)?.[1] ?? []));

/** Names that the last RETURN outside all braces gives; `?` for a column without a name. */
function returned(body: string): Set<string> {
  const flat = blank(body);
  const at = [...flat.matchAll(/\bRETURN\b(?:\s+DISTINCT\b)?/gi)].at(-1);
  if (at === undefined) return new Set();
  const start = at.index + at[0].length;
  const end = /\b(?:ORDER\s+BY|SKIP|LIMIT|UNION)\b|;|$/i.exec(flat.slice(start))?.index ?? 0;
  const columns = flat.slice(start, start + end).split(',');
  return new Set(columns.map((column) => /(?:^|\bAS\s+)(\w+)$/i.exec(column.trim())?.[1] ?? '?'));
}

/** A body in which everything inside brackets of any kind is blank. */
function blank(body: string): string {
  let depth = 0;
  return Array.from(body)
    .map((character) => {
      if ('([{'.includes(character)) depth++;
      const shown = depth === 0 ? character : ' ';
      if (')]}'.includes(character)) depth--;
      return shown;
    })
    .join('');
}

function nestedComprehension(body: string): boolean {
  const starts = [...body.matchAll(/\[\s*(?:\w+\s*=\s*)?\((?=[^|\]]*\)\s*<?-)/g)].map((match) => match.index);
  return starts.some((start, at) => starts.slice(at + 1).some((inner) => inner < closing(body, start)));
}

function closing(body: string, start: number): number {
  let depth = 0;
  for (let at = start; at < body.length; at++) {
    if (body[at] === '[') depth++;
    else if (body[at] === ']' && --depth === 0) return at;
  }
  return body.length;
}

const differences = (word: 'param' | 'row', inHeader: ReadonlySet<string>, inBody: ReadonlySet<string>): string[] => [
  ...[...inHeader]
    .filter((name) => !inBody.has(name))
    .map((name) => `declares ${word} ${name}, which the body has not`),
  ...[...inBody].filter((name) => !inHeader.has(name)).map((name) => `lacks “// ${word} ${name}: type”`),
];

/** Every query file below `cypher/`, by its path there. */
export const cypherFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The text of a query file below `cypher/`. */
export const cypherText = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = cypherFiles().flatMap((file) => lintCypher(cypherText(file)).map((what) => `cypher/${file} ${what}`));
  for (const line of found) console.error(line);
  process.exitCode = found.length === 0 ? 0 : 1;
}
