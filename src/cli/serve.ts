import type { Command } from 'commander';
import { once } from 'node:events';
import { counts } from '../ask/counts.ts';
import { Fault } from '../model/fault.ts';
import type { Said } from '../model/fault.ts';
import type { Store } from '../store/store.ts';
import { lendStore, openStore } from './open-store.ts';
import { portNumber } from './option-values.ts';
import { command } from './question.ts';
import type { CommonOptions } from './question.ts';

export interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
}

/** Where to listen: on this machine alone unless a person says otherwise. */
export const serving = (made: Command): Command =>
  made
    .option('--port <n>', '端口，0 为任选 / port, 0 for any', portNumber, 4000)
    .option('--host <host>', '监听地址 / address to listen on', '127.0.0.1');

/** `zeren serve`: answer over HTTP until told to stop. */
export const serveCommand = (): Command =>
  serving(command('serve', '提供 GraphQL 服务 / serve the GraphQL API')).action(async (options: ServeOptions) => {
    const store = await openStore(options.store);
    try {
      await serve(store, options);
    } finally {
      await store.close();
    }
  });

/** Serve a store until SIGINT or SIGTERM; a second one ends the program at once. */
export async function serve(store: Store, { port, host, lang, store: folder }: ServeOptions): Promise<void> {
  const stop = stopSignal();
  const endLending = await lendStore(store, folder);
  const { createServer } = await import('../graphql/server.ts');
  const app = await createServer(store, {
    local: ['127.0.0.1', '::1', 'localhost'].includes(host),
    report: (id, error) =>
      process.stderr.write(`zeren: ${id} ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  try {
    const address = await app.listen({ port, host }).catch((cause: unknown) => {
      throw listenFault(cause, host, port);
    });
    const { held } = await counts(store);
    process.stdout.write(announcement(address, held, lang));
    await stop;
  } finally {
    await app.close();
    await endLending();
  }
}

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

function announcement(address: string, held: number, lang: CommonOptions['lang']): string {
  const zh = lang === 'zh';
  const lines = [
    `GraphQL   ${address}/graphql`,
    `GraphiQL  ${address}/graphiql`,
    `${zh ? '状态     ' : 'Health   '} ${address}/health`,
    zh ? `已载入 ${held} 份文件；按 Ctrl+C 停止。` : `${held} papers are held; press Ctrl+C to stop.`,
  ];
  return `${lines.join('\n')}\n`;
}

function listenFault(cause: unknown, host: string, port: number): Fault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const said = cause instanceof Error ? cause.message : String(cause);
  const { zh, en } = WHY[code] ?? { zh: `不能监听：${said}`, en: `cannot be listened on: ${said}` };
  return new Fault('ADDRESS', { zh: `地址 ${host}:${port} ${zh}`, en: `The address ${host}:${port} ${en}` }, { cause });
}

const WHY: Readonly<Record<string, Said>> = {
  EADDRINUSE: {
    zh: '已被另一程序占用。请先停掉它，或换一个端口：--port 4001',
    en: 'is in use by another program. Stop it, or choose another port: --port 4001',
  },
  EACCES: {
    zh: '本用户不能使用。请换一个大于 1023 的端口：--port 4000',
    en: 'may not be used by this user. Choose a port above 1023: --port 4000',
  },
};
