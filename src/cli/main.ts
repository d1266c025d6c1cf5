#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { leave } from './leave.ts';

/** Every command, in the order of the help. Only the one that is asked for is read, since reading all takes a second. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  load: async () => (await import('./load.ts')).loadCommand(),
  remove: async () => (await import('./remove.ts')).removeCommand(),
  parse: async () => (await import('./parse.ts')).parseCommand(),
  check: async () => (await import('./check.ts')).checkCommand(),
  diff: async () => (await import('./diff.ts')).diffCommand(),
  workload: async () => (await import('./workload.ts')).workloadCommand(),
  unit: async () => (await import('./unit.ts')).unitCommand(),
  document: async () => (await import('./document.ts')).documentCommand(),
  measure: async () => (await import('./measure.ts')).measureCommand(),
  gaps: async () => (await import('./gaps.ts')).gapsCommand(),
  promises: async () => (await import('./promises.ts')).promisesCommand(),
  missing: async () => (await import('./missing.ts')).missingCommand(),
  coverage: async () => (await import('./coverage.ts')).coverageCommand(),
  concentration: async () => (await import('./concentration.ts')).concentrationCommand(),
  counts: async () => (await import('./counts.ts')).countsCommand(),
  verify: async () => (await import('./verify.ts')).verifyCommand(),
  registry: async () => (await import('./registry.ts')).registryCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  query: async () => (await import('./query.ts')).queryCommand(),
  serve: async () => (await import('./serve.ts')).serveCommand(),
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('zeren')
  .description('谁要按哪份文件做什么 / who must do what, under which paper')
  .version(version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'zeren: ')) });
const [, , asked = ''] = process.argv;
for (const make of Object.hasOwn(COMMANDS, asked) ? [COMMANDS[asked]] : Object.values(COMMANDS))
  if (make !== undefined) program.addCommand((await make()).copyInheritedSettings(program));
program.exitOverride();
for (const command of program.commands) {
  command.exitOverride();
  for (const part of command.commands) part.copyInheritedSettings(command);
}

// A reader that goes away (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = leave(error);
  // A server that never answers would keep its socket, and with it this process, open.
  process.stdout.write('', () => process.exit());
}
