import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Fault, FAULT_CODES } from '../model/fault.ts';
import type { FaultCode, Said } from '../model/fault.ts';
import { isLimitCode, LIMIT_MESSAGES } from './limits.ts';
import type { LimitCode } from './limits.ts';

/** Codes of requests that are wrong in themselves, as Apollo names them. */
const REQUEST_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
] as const;
type RequestCode = (typeof REQUEST_CODES)[number];

/** Every value of `extensions.code`; a fault keeps its own name, but USAGE is BAD_USER_INPUT here. */
export type ErrorCode = Exclude<FaultCode, 'USAGE'> | RequestCode | LimitCode;
export const ERROR_CODES: readonly ErrorCode[] = [
  ...(Object.keys(FAULT_CODES) as FaultCode[]).filter((code) => code !== 'USAGE'),
  ...REQUEST_CODES,
  ...(Object.keys(LIMIT_MESSAGES) as LimitCode[]),
];

/** Faults whose own words are meant for the caller; those of the others may name files, addresses or statements. */
const SPOKEN: ReadonlySet<FaultCode> = new Set(['USAGE', 'NOT_FOUND', 'AMBIGUOUS']);

/** What is said instead. */
const INSTEAD: Partial<Record<FaultCode, Said>> = {
  STORE_BUSY: { zh: '库正被另一程序使用，请稍后再试。', en: 'The store is held by another process. Try again later.' },
  STORE_FOREIGN: { zh: '本版程序不能用这个库。', en: 'The store cannot be used by this version of the program.' },
  STORE_FAILED: { zh: '库没有应答，请稍后再试。', en: 'The store does not answer. Try again later.' },
  STORE_UNREACHABLE: { zh: '数据库连不上，请稍后再试。', en: 'The database cannot be reached. Try again later.' },
  STORE_DENIED: { zh: '数据库拒绝了本服务的登录。', en: 'The database refuses this server.' },
  FILE: { zh: '服务端的一个文件读不出来。', en: 'A file of this server could not be read.' },
};
const SOMETHING: Said = { zh: '程序内部出错。', en: 'Something went wrong inside.' };

/** Told of every error that is hidden from the caller, under the id the caller is given. */
export type Report = (id: string, error: unknown) => void;

/** The one door by which errors leave: a plain sentence and a closed code, nothing internal. */
export function publicError(
  { message, locations, path }: GraphQLFormattedError,
  thrown: unknown,
  report: Report,
): GraphQLFormattedError {
  const { text, code, ...more } = judge(message, thrown, report);
  return {
    message: text,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code, ...more },
  };
}

interface Judgement {
  readonly text: string;
  readonly code: ErrorCode;
  /** The same in Chinese, where a fault says it. */
  readonly zh?: string;
  readonly candidates?: readonly string[];
  readonly id?: string;
}

function judge(message: string, thrown: unknown, report: Report): Judgement {
  const cause = causeOf(thrown);
  if (cause instanceof Fault && SPOKEN.has(cause.code)) {
    const code = cause.code === 'USAGE' ? 'BAD_USER_INPUT' : cause.code;
    const { said, candidates } = cause;
    return { text: said.en, code, zh: said.zh, ...(candidates.length === 0 ? {} : { candidates }) };
  }
  const limit = cause instanceof GraphQLError ? cause.extensions['code'] : undefined;
  if (isLimitCode(limit)) return { text: (cause as GraphQLError).message, code: limit };
  const code = requestCode(thrown, cause);
  if (code !== undefined) return { text: message, code };

  const id = randomUUID();
  report(id, cause);
  const fault = cause instanceof Fault && cause.code !== 'USAGE' ? cause.code : 'INTERNAL';
  const { zh, en } = INSTEAD[fault] ?? SOMETHING;
  return { text: `${en} (${id})`, code: fault, zh: `${zh}（${id}）`, id };
}

/** What was first thrown. */
function causeOf(thrown: unknown): unknown {
  let cause = thrown;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** The code of a request that is wrong in itself: found by GraphQL before, or in the arguments while, it was run. */
function requestCode(thrown: unknown, cause: unknown): RequestCode | undefined {
  if (!(thrown instanceof GraphQLError) || !(cause instanceof GraphQLError)) return undefined;
  const code = REQUEST_CODES.find((known) => known === thrown.extensions['code']);
  if (code !== undefined) return code;
  if (thrown.path === undefined) return 'OPERATION_RESOLUTION_FAILURE'; // no field was at it: the operation cannot be run
  return cause.message.startsWith('Argument "') ? 'BAD_USER_INPUT' : undefined;
}
