import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { openNames } from '../ask/open-names.ts';
import { Fault } from '../model/fault.ts';
import { candidates } from '../resolve/candidates.ts';
import { readRegistry, type Registry } from '../resolve/registry.ts';
import { reviewFile, type ReviewName } from '../show/review-file.ts';
import { say } from '../show/texts.ts';
import { openLoadedStore } from './open-store.ts';
import { question, type QuestionOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

interface ReviewOptions extends QuestionOptions {
  readonly out?: string;
}

/** `zeren registry review`: the names that the held papers leave open, as a file for a person to decide in. */
export const registryReviewCommand = (): Command =>
  question('review', '列出待定的名称，供人决定 / the names that wait for a decision, as a file to edit')
    .option('--out <file>', '写入文件 / write to a file')
    .action(async ({ store: folder, registry: where, out, lang, json }: ReviewOptions) => {
      const registry = await readRegistry(registryFolder(where));
      const store = await openLoadedStore(folder);
      try {
        const names = (await openNames(store)).map((name): ReviewName => {
          const { name: full, shortName, jurisdiction } = name.unit;
          const offers = candidates({ name: full, shortName, jurisdiction, ambiguous: name.ambiguous }, registry.units);
          return { ...name, offers, partOf: name.unit.kind === 'SECTION' ? bureauOf(full, registry) : null };
        });
        const text = json ? `${JSON.stringify(names, null, 2)}\n` : reviewFile(names, lang);
        if (names.length === 0 && !json) process.stdout.write(`${say(lang, 'review.none')}\n`);
        else if (out === undefined) process.stdout.write(text);
        else {
          await writeFile(out, text).catch((cause: unknown) => {
            throw new Fault(
              'FILE',
              { zh: `文件 ${out} 无法写入。`, en: `The file ${out} cannot be written.` },
              { cause },
            );
          });
          process.stdout.write(`${say(lang, 'review.written', names.length, out)}\n`);
        }
      } finally {
        await store.close();
      }
    });

/** The registered body whose name a section's name begins with; the longest. */
const bureauOf = (name: string, { units }: Registry): string | null =>
  units
    .filter((unit) => unit.kind !== 'collective' && name.startsWith(unit.name) && name !== unit.name)
    .sort((a, b) => b.name.length - a.name.length)[0]?.id ?? null;
