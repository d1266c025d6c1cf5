import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault } from '../model/fault.ts';
import type { Draft } from '../model/draft.ts';
import { parse } from '../parse/parse.ts';
import { readPaper } from '../read/read-paper.ts';
import type { Registry } from '../resolve/registry.ts';
import { type ResolvedPaper, resolve } from '../resolve/resolve.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** One file read, parsed and resolved without a store; the finding where it is no paper. Throws USAGE where it is not there. */
export async function readFileAs(
  path: string,
  registry: Registry,
  uri = basename(path),
): Promise<{ draft: Draft; resolved: ResolvedPaper } | Diagnostic> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Fault(
      'USAGE',
      {
        zh: `没有这个文件，或无法读取：${path}。请检查路径。`,
        en: `There is no such file, or it cannot be read: ${path}. Check the path.`,
      },
      { cause },
    );
  });
  const source = await readPaper(bytes, uri.normalize('NFC'));
  if ('code' in source) return source;
  const draft = parse(source, registry.words);
  return { draft, resolved: resolve(draft, registry) };
}
