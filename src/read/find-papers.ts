import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Fault } from '../model/fault.ts';
import { byCodePoint } from '../model/order.ts';
import { isPaper } from './format-of.ts';

export interface PaperFile {
  readonly path: string;
  /** Path below the folder that was named, with `/`, in NFC: the identity of a paper that has no other. */
  readonly uri: string;
  /** Why it could not be taken out of its archive. */
  readonly refused?: Diagnostic;
}

/**
 * The papers that the given paths name: a file itself, a folder all papers below it, each once, by code point of `uri`.
 * Throws USAGE for a path that is not there and for folders that hold no paper.
 */
export async function findPapers(paths: readonly string[]): Promise<PaperFile[]> {
  const found = new Map<string, PaperFile>();
  for (const path of paths) {
    const kind = await stat(path).catch((cause: unknown) => {
      throw new Fault(
        'USAGE',
        {
          zh: `没有这个文件或文件夹：${path}。请检查路径。`,
          en: `There is no such file or folder: ${path}. Check the path.`,
        },
        { cause },
      );
    });
    const files = kind.isDirectory() ? await below(path) : [{ path: resolve(path), uri: basename(path) }];
    if (files.length === 0)
      throw new Fault('USAGE', {
        zh: `文件夹 ${path} 里没有可以载入的文件（txt、docx、pdf、ofd、xlsx、html 等）。`,
        en: `The folder ${path} holds no paper that can be loaded (txt, docx, pdf, ofd, xlsx, html and others).`,
      });
    for (const file of files) found.set(file.path, { path: file.path, uri: file.uri.normalize('NFC') });
  }
  return [...found.values()].sort((a, b) => byCodePoint(a.uri, b.uri) || byCodePoint(a.path, b.path));
}

async function below(folder: string): Promise<PaperFile[]> {
  const names = await glob('**/*', {
    cwd: folder,
    onlyFiles: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return names
    .filter((name) => isPaper(name) && !name.split('/').some((part) => part === 'node_modules'))
    .map((name) => ({ path: resolve(join(folder, name)), uri: name }));
}
