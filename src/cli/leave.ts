import { CommanderError } from 'commander';
import { Fault, FAULT_CODES } from '../model/fault.ts';
import { spokenLanguage } from './spoken-language.ts';

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
  process.stderr.write(`zeren: ${fault.said[spokenLanguage()]}\n`);
  if (process.env['ZEREN_DEBUG']) process.stderr.write(`${stacks(fault).join('\ncaused by ')}\n`);
  return FAULT_CODES[fault.code];
}

const said = (error: unknown): string => (error instanceof Error ? error.message : JSON.stringify(error));

/** The traces of an error and of what caused it. */
function stacks(error: unknown): string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [JSON.stringify(error)];
  return [error.stack ?? error.message, ...stacks(error.cause)];
}
