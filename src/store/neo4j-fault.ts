import neo4j from 'neo4j-driver';
import { Fault, type FaultCode } from '../model/fault.ts';

/** Codes where the connection, not the server, says no. */
const LOST: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
]);

/** What faults of a server may say of it, and what they must not. */
export interface Named {
  readonly location: string;
  readonly password: string;
}

/** What the server or its driver said, as a fault with a plain sentence; a fault stays as it is. */
export function neo4jFault(error: unknown, server: Named): Fault {
  if (error instanceof Fault) return error;
  const words = hide(reason(error), server.password);
  if (!(error instanceof neo4j.Neo4jError)) {
    const said = { zh: `事务已放弃：${words}`, en: `A transaction was given up: ${words}` };
    return new Fault('INTERNAL', said, { cause: plainCause(words) });
  }
  const [code, zh, en] = judge(error.code, server.location, words);
  return new Fault(code, { zh, en }, { cause: plainCause(words, error.code), retriable: error.retryable });
}

/** A call that its deadline ended. Of a write nobody knows here whether it was stored; it is whole in either case. */
export function lateFault({ location }: Named, milliseconds: number, writing: boolean): Fault {
  const seconds = milliseconds / 1000;
  const zh = `Neo4j（${location}）在 ${seconds} 秒内没有应答。`;
  const en = `The Neo4j at ${location} did not answer within ${seconds} seconds.`;
  if (!writing) return new Fault('STORE_UNREACHABLE', { zh, en }, { retriable: true });
  return new Fault('STORE_UNREACHABLE', {
    zh: `${zh}正在写的一份要么完整写入，要么没有写入；再运行一次同样的命令即可补全。`,
    en: `${en} What was being written is there whole or not at all; run the same command again to complete it.`,
  });
}

function judge(code: string, location: string, words: string): [FaultCode, zh: string, en: string] {
  if (LOST.has(code) || words.startsWith('Server responded HTTP')) {
    return [
      'STORE_UNREACHABLE',
      `连不上 Neo4j（${location}）：${words}。请检查 NEO4J_URI，并确认服务器已启动。`,
      `The Neo4j at ${location} cannot be reached: ${words}. Check NEO4J_URI, and that the server is running.`,
    ];
  }
  if (code === 'Neo.ClientError.Security.Forbidden') {
    return [
      'STORE_DENIED',
      `NEO4J_USER 在 Neo4j（${location}）上没有所需的权限：${words}`,
      `NEO4J_USER lacks a right on the Neo4j at ${location}: ${words}`,
    ];
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return [
      'STORE_DENIED',
      `Neo4j（${location}）不接受这个用户名或密码。请检查 NEO4J_USER 和 NEO4J_PASSWORD。`,
      `The Neo4j at ${location} refuses the user or password. Check NEO4J_USER and NEO4J_PASSWORD.`,
    ];
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return [
      'NOT_FOUND',
      `Neo4j（${location}）没有这个数据库。请检查 NEO4J_DATABASE。`,
      `The Neo4j at ${location} has no such database. Check NEO4J_DATABASE.`,
    ];
  }
  if (/\.TransactionTimedOut/.test(code)) {
    return [
      'STORE_FAILED',
      `Neo4j（${location}）没有在限定时间内完成这一步，已由服务器停止。`,
      `The Neo4j at ${location} did not finish in the time it was given and has stopped.`,
    ];
  }
  return ['STORE_FAILED', `Neo4j（${location}）出错：${words}`, `The Neo4j at ${location} failed: ${words}`];
}

/** The first cause the driver names, without the advice it puts around it. */
function reason(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const message = inner instanceof Error ? inner.message : String(inner);
  const [, cause] = /Caused by: (?:Error: )?(.*)/s.exec(message) ?? [];
  return (cause ?? message).trim().replace(/\.$/, '');
}

const hide = (words: string, password: string): string => (password === '' ? words : words.replaceAll(password, '***'));

/** The driver's own error may carry more than it says. */
const plainCause = (words: string, code?: string): Error =>
  Object.assign(new Error(words), code === undefined ? {} : { code });
