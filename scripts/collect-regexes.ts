import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { isIdentifier, isNewExpression, isRegularExpressionLiteral, type Node } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** Where it stands, as src/parse/dates.ts:36. */
  readonly at: string;
}

export interface Collected {
  readonly found: readonly FoundRegex[];
  /** Places of `new RegExp` that were not reached when the modules were loaded and `run` was called. */
  readonly unreached: readonly string[];
}

const root = join(import.meta.dirname, '..');

/**
 * Every regular expression of src/: literals from the syntax tree, and what `new RegExp` is given while the modules of
 * `folders` load and `run` works.
 */
export async function collectRegexes(folders: readonly string[], run: () => Promise<void>): Promise<Collected> {
  const { literals, built } = inTheTree();
  const made: FoundRegex[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const regex = Reflect.construct(target, args, newTarget) as RegExp;
      const at = callSite();
      if (at !== null) made.push({ source: regex.source, flags: regex.flags, at });
      return regex;
    },
  });
  try {
    for (const file of folders.flatMap((folder) => globSync(`src/${folder}/**/*.ts`, { cwd: root })).sort())
      if (!file.endsWith('.d.ts') && !file.endsWith('reader-process.ts'))
        await import(pathToFileURL(join(root, file)).href);
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  const seen = new Set(made.map(({ at }) => at));
  return { found: [...literals, ...made], unreached: built.filter((at) => !seen.has(at)) };
}

function inTheTree(): { literals: FoundRegex[]; built: string[] } {
  const literals: FoundRegex[] = [];
  const built: string[] = [];
  const api = new API({ cwd: root });
  try {
    const config = join(root, 'tsconfig.json');
    const program = api.updateSnapshot({ openProject: config }).getProject(config)?.program;
    if (program === undefined) throw new Error(`no project at ${config}`);
    for (const name of globSync('src/**/*.ts', { cwd: root }).sort()) {
      const file = program.getSourceFile(join(root, name));
      if (file === undefined) continue;
      const visit = (node: Node): void => {
        const at = `${name}:${file.text.slice(0, node.getStart(file)).split('\n').length}`;
        if (isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
        } else if (isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === 'RegExp')
          built.push(at);
        node.forEachChild(visit);
      };
      file.forEachChild(visit);
    }
  } finally {
    api.close();
  }
  return { literals, built };
}

/** Where in src/ the constructor was called; null for other people's code. */
function callSite(): string | null {
  const line =
    new Error('').stack
      ?.split('\n')
      .find((entry) => !/collect-regexes|^Error|at Reflect|at Object\.construct/.test(entry)) ?? '';
  const match = /((?:\/|file:)[^()]*\/src\/[^():]*):(\d+):\d+/.exec(line);
  if (match === null) return null;
  const path = relative(root, (match[1] ?? '').replace(/^file:\/\//, ''));
  return path.startsWith('src/') ? `${path}:${match[2]}` : null;
}
