#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { concentrationCommand } from './concentration.ts';
import { countsCommand } from './counts.ts';
import { coverageCommand } from './coverage.ts';
import { diffCommand } from './diff.ts';
import { documentCommand } from './document.ts';
import { exportCommand } from './export.ts';
import { gapsCommand } from './gaps.ts';
import { importCommand } from './import.ts';
import { leave } from './leave.ts';
import { loadCommand } from './load.ts';
import { measureCommand } from './measure.ts';
import { missingCommand } from './missing.ts';
import { parseCommand } from './parse.ts';
import { promisesCommand } from './promises.ts';
import { queryCommand } from './query.ts';
import { registryCommand } from './registry.ts';
import { removeCommand } from './remove.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { unitCommand } from './unit.ts';
import { verifyCommand } from './verify.ts';
import { workloadCommand } from './workload.ts';

/** Every command, in the order of the help. */
const COMMANDS = [
  startCommand,
  loadCommand,
  removeCommand,
  parseCommand,
  checkCommand,
  diffCommand,
  workloadCommand,
  unitCommand,
  documentCommand,
  measureCommand,
  gapsCommand,
  promisesCommand,
  missingCommand,
  coverageCommand,
  concentrationCommand,
  countsCommand,
  verifyCommand,
  registryCommand,
  exportCommand,
  importCommand,
  queryCommand,
  serveCommand,
];

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('zeren')
  .description('谁要按哪份文件做什么 / who must do what, under which paper')
  .version(version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'zeren: ')) });
for (const make of COMMANDS) program.addCommand(make().copyInheritedSettings(program));
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
