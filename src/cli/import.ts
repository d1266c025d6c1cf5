import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { importGraph } from '../load/import-graph.ts';
import { readDump } from '../load/read-dump.ts';
import { verify } from '../load/verify/verify.ts';
import { Fault } from '../model/fault.ts';
import { look } from '../show/look.ts';
import { showVerify } from '../show/show-verify.ts';
import { say } from '../show/texts.ts';
import { openStore, WHOLE_GRAPH } from './open-store.ts';
import { colours, question } from './question.ts';
import type { QuestionOptions } from './question.ts';
import { wholeLines } from './whole-lines.ts';

/** `zeren import FILE`: put what `zeren export` wrote into an empty store of any engine, and check it; status 1 where it is not sound. */
export const importCommand = (): Command =>
  question('import', '导入 export 写出的图，只用于空库 / put an exported graph into an empty store')
    .argument('<file>', '文件；- 为标准输入 / the file; - is standard input')
    .action(async (file: string, options: QuestionOptions) => {
      const dump = await readDump(wholeLines(file === '-' ? process.stdin : opened(file)));
      const store = await openStore(options.store, WHOLE_GRAPH);
      try {
        const imported = await importGraph(store, dump, () => new Date());
        const checked = await verify(store);
        const shown = `${say(options.lang, 'import.done', imported.nodes, imported.edges)}\n${showVerify(checked, look(options.lang, colours()))}`;
        process.stdout.write(
          options.json ? `${JSON.stringify({ ...imported, findings: checked.findings }, null, 2)}\n` : shown,
        );
        process.exitCode = checked.sound ? 0 : 1;
      } finally {
        await store.close();
      }
    });

async function* opened(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Fault(
      'USAGE',
      { zh: `文件 ${path} 无法读取：${said}`, en: `The file ${path} cannot be read: ${said}` },
      { cause },
    );
  }
}
