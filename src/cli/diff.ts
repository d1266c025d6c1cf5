import { Option } from 'commander';
import type { Command } from 'commander';
import { diff } from '../ask/diff.ts';
import { diffLoads } from '../ask/diff-loads.ts';
import { findDocument } from '../ask/find-document.ts';
import { measures } from '../ask/measures.ts';
import { documentRef, mapOf, measureRef } from '../ask/from-row.ts';
import { heldVersion, versionOf } from '../ask/version-of.ts';
import type { PaperVersion } from '../ask/version-of.ts';
import { heldAt } from '../load/held-papers.ts';
import { Fault } from '../model/fault.ts';
import type { PaperFacts } from '../model/graph.ts';
import { readRegistry } from '../resolve/registry.ts';
import type { Registry } from '../resolve/registry.ts';
import { look } from '../show/look.ts';
import { showDiff } from '../show/show-diff.ts';
import { showDiffLoads } from '../show/show-diff-loads.ts';
import { statement } from '../store/statement.ts';
import type { Run } from '../store/store.ts';
import { heldIn, isLoad } from './held-in.ts';
import { openLoadedStore } from './open-store.ts';
import { colours, question } from './question.ts';
import type { QuestionOptions } from './question.ts';
import { readFileAs } from './read-file.ts';
import { registryFolder } from './registry-folder.ts';

interface DiffOptions extends QuestionOptions {
  readonly against?: 'graph';
  readonly document?: string;
}

/**
 * `zeren diff A B`, or `zeren diff FILE --against graph`: what is other in a new version, per measure and per unit. A and
 * B may also be two loads: folders of stores, or what export wrote.
 */
export const diffCommand = (): Command =>
  question('diff', '两个版本或两次载入有何不同 / what is other in a new version of a paper, or in a new load')
    .argument(
      '<old>',
      '旧文件、旧库的文件夹或旧的导出；与库中比较时为新文件 / the older file, store folder or export; against the graph, the newer file',
    )
    .argument('[new]', '新文件、新库的文件夹或新的导出 / the newer file, store folder or export')
    .addOption(
      new Option('--against <what>', '与库中已有的版本比较 / compare with the held version').choices(['graph']),
    )
    .option(
      '--document <title|id>',
      '库中的哪份文件，默认按编号、路径找 / which held document; found by id or path unless given',
    )
    .action(async (first: string, second: string | undefined, options: DiffOptions) => {
      if ((options.against === undefined) === (second === undefined)) {
        throw new Fault('USAGE', {
          zh: '请给两个文件、两个库或导出，或一个文件加 --against graph。',
          en: 'Give two files, two stores or exports, or one file and --against graph.',
        });
      }
      const seen = look(options.lang, colours());
      const print = (answer: object, shown: string): void =>
        void process.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : shown);
      if (await areLoads(first, second)) {
        const answer = diffLoads(await heldIn(first), await heldIn(second ?? ''));
        return print(answer, showDiffLoads(answer, seen));
      }
      const registry = await readRegistry(registryFolder(options.registry));
      const facts = await readFacts(first, registry);
      const answer =
        second === undefined
          ? diff(await heldBefore(facts, options), versionOf(facts))
          : diff(versionOf(facts), versionOf(await readFacts(second, registry)));
      print(answer, showDiff(answer, seen));
    });

/** Whether two loads are to be compared. A load and a paper are none that can be. */
async function areLoads(first: string, second: string | undefined): Promise<boolean> {
  const paths = second === undefined ? [first] : [first, second];
  const loads: string[] = [];
  for (const path of paths) if (await isLoad(path)) loads.push(path);
  if (loads.length === 0) return false;
  if (loads.length === 2) return true;
  throw new Fault('USAGE', {
    zh: `${loads.join('')} 是库或导出，要与另一个库或导出比较。一个文件与库比较：zeren diff FILE --against graph --store FOLDER`,
    en: `${loads.join('')} is a store or an export and is compared with another of these. For a file and a store: zeren diff FILE --against graph --store FOLDER`,
  });
}

async function readFacts(path: string, registry: Registry): Promise<PaperFacts> {
  const read = await readFileAs(path, registry);
  if (!('code' in read)) return read.resolved.facts;
  throw new Fault('USAGE', {
    zh: `${path} 不能比较：${read.message}`,
    en: `${path} cannot be compared: ${read.code}.`,
  });
}

/** The held version of a paper: the one asked for, else that with its id, else that from its path. */
async function heldBefore({ document }: PaperFacts, options: DiffOptions): Promise<PaperVersion> {
  const store = await openLoadedStore(options.store);
  try {
    return await store.read(async (run) => {
      const id =
        options.document === undefined ? await heldId(run, document) : await findDocument(run, options.document);
      const placed = (await run(statement('ask/measures-of-documents'), { ids: [id] })).map(({ measure }) =>
        measureRef(mapOf(measure)),
      );
      const ids = placed.sort((a, b) => a.position - b.position).map(({ id }) => id);
      const [held] = await run(statement('ask/documents-by-id'), { ids: [id] });
      return heldVersion(documentRef(mapOf(held?.document)).title, await measures(run, ids));
    });
  } finally {
    await store.close();
  }
}

async function heldId(run: Run, document: PaperFacts['document']): Promise<string> {
  const { id } = document;
  const [held] = await heldAt(run, [document]);
  if (held !== undefined) return held.id;
  throw new Fault('NOT_FOUND', {
    zh: `库中没有这份文件的旧版本（${id}）；请用 --document 指明。`,
    en: `No version of this paper (${id}) is held; say which document with --document.`,
  });
}
