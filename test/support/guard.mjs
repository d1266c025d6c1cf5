// Run a command on a folder, and end it at once when whoever started this is gone, however that came about: its end
// closes our input. The folder goes with it, unless the last word was to keep it.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, command, ...words] = process.argv.slice(2);
const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
let told = '';
let ended = false;
const end = () => {
  ended = true;
  child.kill('SIGKILL');
};
process.stdin
  .on('data', (bytes) => (told += bytes))
  .on('end', end)
  .on('error', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
child.on('exit', (status) => {
  if (ended && told !== 'keep') rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
});
