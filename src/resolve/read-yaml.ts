import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Fault } from '../model/fault.ts';

/**
 * One registry file as its schema says. Throws REGISTRY with the file, the line and what is wrong there; nothing of a
 * broken registry is used.
 */
export async function readYaml<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, name);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('REGISTRY', `名录文件 ${path} 无法读取。请检查 --registry 指向的文件夹。`, { cause });
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) throw at(path, lines.linePos(broken.pos[0]).line, broken.message.split('\n')[0] ?? '');
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const node = document.getIn((issue?.path ?? []).slice(0, depth(document, issue?.path ?? [])), true) as
    | Node
    | undefined;
  const line = node?.range ? lines.linePos(node.range[0]).line : 1;
  throw at(path, line, `${(issue?.path ?? []).join('.')} ${issue?.message ?? ''}`.trim());
}

/** The fault of one registry line. */
export const at = (path: string, line: number, what: string): Fault =>
  new Fault('REGISTRY', `名录文件 ${path} 第 ${line} 行有误：${what}。改正后再运行，已载入的内容不受影响。`);

/** How much of a path the document really has, so that a missing key points at the map it is missing from. */
function depth(document: { hasIn(path: readonly PropertyKey[]): boolean }, path: readonly PropertyKey[]): number {
  let length = path.length;
  while (length > 0 && !document.hasIn(path.slice(0, length))) length--;
  return length;
}
