import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Fault, type Said } from '../model/fault.ts';

/** What a registry file holds, and how to blame one of its lines. */
export interface Yaml<T> {
  readonly value: T;
  /** The fault that names the line of a path in the file, as `[3, 'aliases']`. */
  blame(path: readonly PropertyKey[], what: Said | string): Fault;
}

/**
 * One registry file as its schema says; one that need not be there counts as an empty list without it. Throws REGISTRY
 * with the file, the line and what is wrong there; nothing of a broken registry is used.
 */
export async function readYaml<T>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  need: 'needed' | 'optional' = 'needed',
): Promise<Yaml<T>> {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (need === 'optional' && cause.code === 'ENOENT') return '[]';
    throw new Fault(
      'REGISTRY',
      {
        zh: `名录文件 ${path} 无法读取。请检查 --registry 指向的文件夹。`,
        en: `The registry file ${path} cannot be read. Check the folder given with --registry.`,
      },
      { cause },
    );
  });
  return parseYaml(path, text, schema, need);
}

/** The text of a registry file as its schema says; `path` is for messages. */
export function parseYaml<T>(
  path: string,
  text: string,
  schema: z.ZodType<T>,
  need: 'needed' | 'optional' = 'needed',
): Yaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) throw fault(path, lines.linePos(broken.pos[0]).line, broken.message.split('\n')[0] ?? '');
  const blame: Yaml<T>['blame'] = (where, what) => fault(path, lineOf(document, lines, where), what);
  const result = schema.safeParse(document.toJS() ?? (need === 'optional' ? [] : null));
  if (result.success) return { value: result.data, blame };
  const [issue] = result.error.issues;
  throw blame(issue?.path ?? [], `${(issue?.path ?? []).join('.')} ${issue?.message ?? ''}`.trim());
}

function fault(path: string, line: number, what: Said | string): Fault {
  const { zh, en } = typeof what === 'string' ? { zh: what, en: what } : what;
  return new Fault('REGISTRY', {
    zh: `名录文件 ${path} 第 ${line} 行有误：${zh}。改正后再运行，已载入的内容不受影响。`,
    en: `${path}, line ${line}: ${en}. Mend it and run again; nothing that is loaded was changed.`,
  });
}

/** The line of the deepest node on a path that is there: a missing key points at the entry it is missing from. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
