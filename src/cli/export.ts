import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { dump } from '../load/dump.ts';
import { Fault } from '../model/fault.ts';
import { openLoadedStore, WHOLE_GRAPH } from './open-store.ts';
import { command } from './question.ts';
import type { CommonOptions } from './question.ts';

interface ExportOptions extends CommonOptions {
  readonly out?: string;
}

/** `zeren export`: the whole graph as JSON Lines; equal graphs give equal bytes. */
export const exportCommand = (): Command =>
  command('export', '导出整个图（JSON Lines）/ the whole graph as JSON Lines')
    .option('--out <file>', '写入文件而不是标准输出 / write to a file instead of standard output')
    .action(async ({ store: folder, out }: ExportOptions) => {
      const store = await openLoadedStore(folder, WHOLE_GRAPH);
      try {
        if (out === undefined) for await (const line of dump(store)) process.stdout.write(line);
        else await writeFile(out, dump(store));
      } finally {
        await store.close();
      }
    });

async function writeFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), createWriteStream(path));
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault(
      'FILE',
      {
        zh: `文件 ${path} 无法写入：${cause instanceof Error ? cause.message : String(cause)}`,
        en: `The file ${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      },
      { cause },
    );
  }
}
