import { Command, Option } from 'commander';
import { withPlaces } from '../ask/with-places.ts';
import { look } from '../show/look.ts';
import type { Lang, Look } from '../show/look.ts';
import type { Store } from '../store/store.ts';
import { openLoadedStore } from './open-store.ts';
import { pageSize } from './option-values.ts';

/** What every command takes. */
export interface CommonOptions {
  /** Only where it was given. */
  readonly store?: string;
  readonly registry?: string;
  readonly lang: Lang;
}

export interface QuestionOptions extends CommonOptions {
  readonly json?: true;
}

/** A command with the options that all have: where the store and the registry are, and the language of the output. */
export const command = (name: string, summary: string): Command =>
  new Command(name)
    .description(summary)
    .option(
      '--store <dir>',
      '库所在的文件夹，默认 .zeren；不写时若设了 NEO4J_URI 则用 Neo4j / folder of the store, .zeren by default; without it, the Neo4j of NEO4J_URI if that is set',
    )
    .option('--registry <dir>', '名录所在的文件夹 / folder of the registry')
    .addOption(new Option('--lang <lang>', '输出语言 / language of the output').choices(['zh', 'en']).default('zh'));

/** A command that asks the store something. */
export const question = (name: string, summary: string): Command =>
  command(name, summary).option('--json', '输出 JSON / print the answer as JSON');

/** Which part of a list. */
export const paged = (asking: Command): Command =>
  asking
    .option('--first <n>', '最多几项，1 到 100 / how many, 1 to 100', pageSize, 20)
    .option('--after <cursor>', '从这个游标之后 / go on after this cursor');

/** Ask the store and print the answer, its evidence with the places in the files: as JSON, or as a person reads it. */
export async function answer<Answer>(
  options: QuestionOptions,
  ask: (store: Store) => Promise<Answer>,
  show: (answer: Answer, look: Look, store: Store) => string | Promise<string>,
): Promise<void> {
  const store = await openLoadedStore(options.store);
  try {
    const found = await withPlaces(store, await ask(store));
    const text = options.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : await show(found, look(options.lang, colours()), store);
    process.stdout.write(text);
  } finally {
    await store.close();
  }
}

/** Colour only where a person looks, and has not said no. */
export const colours = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];
