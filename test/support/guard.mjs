// Run a command, and end it at once when whoever started this is gone, however that came about: its end closes our input.
import { spawn } from 'node:child_process';

const [command, ...words] = process.argv.slice(2);
const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
const end = () => child.kill('SIGKILL');
process.stdin.on('end', end).on('error', end).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
child.on('exit', (status) => process.exit(status ?? 1));
