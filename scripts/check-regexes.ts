import { checkSync } from 'recheck';
import { collectRegexes, type FoundRegex } from './collect-regexes.ts';

// Every regular expression of src/ against recheck. What it calls slow though all its repetitions are bounded, and what
// it cannot decide in time, is measured with its own attack or with the one below.

/** Attacks on expressions that recheck does not decide, by a part of their source. */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['牵头(?=.{2,30}', '牵头'],
  ['[省市县区][^,。;《》]{2,24}?', '。市市市市市市市'],
  ['(?:到)?(?:(?:每年|', '2023年1月'],
  ['列|排|名列', '列在第一位者'],
];
/** Expressions that see only text of our own. */
const OURS: readonly (readonly [string, string])[] = [['<script(?!', 'the page of the GraphQL explorer, as installed']];
const [SMALL, LARGE] = [8000, 32_000];

const { found, unreached } = await collectRegexes(['model', 'read', 'parse', 'resolve', 'load'], async () => {
  // loaded here, so that the modules they load are seen
  const { annotatedPapers } = await import('../test/support/annotated.ts');
  const { draftOf } = await import('../test/support/reading.ts');
  for (const { text } of annotatedPapers) draftOf(text);
});
let bad = unreached.length;
for (const at of unreached) console.log(`${at}  new RegExp that no paper reaches: not checked`);
const distinct = new Map(found.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
let measured = 0;
for (const [printed, regex] of distinct) {
  const verdict = checkSync(regex.source, regex.flags, { timeout: 500 });
  if (verdict.status === 'safe') continue;
  const ours = OURS.find(([part]) => regex.source.includes(part));
  if (ours !== undefined) {
    console.log(`${regex.at}  not from outside: ${ours[1]}`);
    continue;
  }
  const own = verdict.status === 'vulnerable' ? verdict.attack : undefined;
  const attack =
    own === undefined
      ? [ATTACKS.find(([part]) => regex.source.includes(part))?.[1] ?? '一'].map((pump) => ({ prefix: '', pump }))
      : own.pumps;
  const slow = timeOf(regex, attack, own?.suffix ?? '');
  measured++;
  console.log(`${regex.at}  ${slow === null ? 'measured, linear' : `SLOW, ${slow}`}  ${printed.slice(0, 90)}`);
  if (slow !== null) bad++;
}
console.log(`${distinct.size} regular expressions, ${measured} measured, ${bad} not good`);
process.exitCode = bad === 0 ? 0 : 1;

/** Null where four times the attack takes about four times as long. */
function timeOf(regex: FoundRegex, pumps: readonly { prefix: string; pump: string }[], suffix: string): string | null {
  const time = (length: number): number => {
    const text =
      pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / pumps.length / pump.length))).join('') +
      suffix;
    const compiled = new RegExp(regex.source, regex.flags.replace(/[gy]/g, ''));
    const start = performance.now();
    compiled.test(text);
    return performance.now() - start;
  };
  time(1000);
  const [small, large] = [time(SMALL), time(LARGE)];
  return large < Math.max(60, 8 * small) && large < 2000 ? null : `${small.toFixed(0)} → ${large.toFixed(0)} ms`;
}
