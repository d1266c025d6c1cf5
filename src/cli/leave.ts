import { CommanderError } from 'commander';
import { Fault, FAULT_CODES } from '../model/fault.ts';

/** The one door out of the program for errors: a plain sentence on standard error, and the exit status. */
export function leave(error: unknown): number {
  // Commander has said itself what is wrong, or has printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : FAULT_CODES.USAGE;
  const fault =
    error instanceof Fault
      ? error
      : new Fault(
          'INTERNAL',
          { zh: `程序内部出错：${said(error)}`, en: `Something went wrong inside: ${said(error)}` },
          { cause: error },
        );
  process.stderr.write(`zeren: ${fault.said[spokenLanguage(process.argv)]}\n`);
  if (process.env['ZEREN_DEBUG']) process.stderr.write(`${stacks(fault).join('\ncaused by ')}\n`);
  return FAULT_CODES[fault.code];
}

/** The language an error is told in: what `--lang` asked for, wherever it stands, since the call itself may be what is wrong. */
const spokenLanguage = (words: readonly string[]): 'zh' | 'en' =>
  words.some((word, i) => word === '--lang=en' || (word === 'en' && words[i - 1] === '--lang')) ? 'en' : 'zh';

const said = (error: unknown): string => (error instanceof Error ? error.message : JSON.stringify(error));

/** The traces of an error and of what caused it. */
function stacks(error: unknown): string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [JSON.stringify(error)];
  return [error.stack ?? error.message, ...stacks(error.cause)];
}
