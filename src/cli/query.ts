import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { askSchema } from '../graphql/ask-schema.ts';
import type { Answered } from '../graphql/ask-schema.ts';
import { questions } from '../graphql/questions.ts';
import { loadSchema } from '../graphql/schema.ts';
import { Fault, FAULT_CODES } from '../model/fault.ts';
import { openLoadedStore } from './open-store.ts';
import { command } from './question.ts';
import type { CommonOptions } from './question.ts';

interface QueryOptions extends CommonOptions {
  readonly vars?: string;
}

/** `zeren query NAME|FILE|TEXT`: ask in GraphQL without a server; without an argument, list the questions. */
export const queryCommand = (): Command =>
  command('query', '用 GraphQL 提问 / ask in GraphQL, without a server')
    .argument('[name|file|text]', '自带问题名、文件，或查询本身 / name of a question, a file, or the query itself')
    .option('--vars <json>', '变量（JSON） / variables, as JSON')
    .action(async (wanted: string | undefined, options: QueryOptions) => {
      if (wanted === undefined) {
        process.stdout.write(listed());
        return;
      }
      const asking = { query: queryText(wanted), ...variables(options.vars) };
      const store = await openLoadedStore(options.store);
      try {
        const answer = await askSchema(loadSchema(), store, asking, (id, error) =>
          process.stderr.write(`zeren: ${id} ${error instanceof Error ? error.message : String(error)}\n`),
        );
        process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
        process.exitCode = statusOf(answer);
      } finally {
        await store.close();
      }
    });

/** The names of the questions, each with its first words. */
const listed = (): string =>
  questions()
    .map(({ name, text }) => `${name.padEnd(26)}${/^# (.*)/.exec(text)?.[1] ?? ''}\n`)
    .join('');

/** The query behind a name, a path, or the query itself. */
function queryText(wanted: string): string {
  if (wanted.includes('{')) return wanted;
  const known = questions();
  const question = known.find(({ name }) => name === wanted);
  if (question !== undefined) return question.text;
  if (!existsSync(wanted)) {
    const names = known.map(({ name }) => name).join(', ');
    throw new Fault('NOT_FOUND', {
      zh: `没有名为“${wanted}”的问题或文件。自带的问题有 ${names}。`,
      en: `There is no question or file “${wanted}”. The questions are ${names}.`,
    });
  }
  try {
    return readFileSync(wanted, 'utf8');
  } catch (cause) {
    throw new Fault('FILE', { zh: `文件 ${wanted} 读不出来。`, en: `The file ${wanted} cannot be read.` }, { cause });
  }
}

function variables(json: string | undefined): { variables?: Record<string, unknown> } {
  if (json === undefined) return {};
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const example = '\'{"name": "行政立法科"}\'';
    throw new Fault('USAGE', {
      zh: `--vars 须是一个 JSON 对象，例如 ${example}。`,
      en: `--vars must be a JSON object, such as ${example}.`,
    });
  }
  return { variables: { ...value } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** 0 for an answer without errors; 3 where the world is at fault, else 2. */
function statusOf({ errors = [] }: Answered): number {
  const codes: Readonly<Record<string, number>> = FAULT_CODES;
  return Math.max(0, ...errors.map(({ extensions }) => codes[String(extensions?.['code'])] ?? FAULT_CODES.USAGE));
}
