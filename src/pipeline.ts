import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type FactsPool, factsPool } from './facts/facts-pool.ts';
import { heldPapers, type HeldPaper } from './load/held-papers.ts';
import { type LoadReport, type PaperOutcome, stampOf } from './load/load-context.ts';
import { loadPapers } from './load/load-papers.ts';
import { removePapers } from './load/remove-papers.ts';
import { storedPaper } from './load/stored-paper.ts';
import { type Diagnostic, report } from './model/diagnostic.ts';
import { Fault } from './model/fault.ts';
import type { PaperFacts } from './model/graph.ts';
import { RULES_VERSION } from './model/version.ts';
import type { PaperFile } from './read/find-papers.ts';
import { formatOf } from './read/format-of.ts';
import { withArchivesOpen } from './read/open-archives.ts';
import { digest, storedText } from './read/stored-text.ts';
import type { Registry } from './resolve/registry.ts';
import type { Store } from './store/store.ts';

/** What became of one file: of its paper in the graph, or the finding that says why there is none. */
export type FileOutcome =
  | PaperOutcome
  | { readonly result: 'unreadable'; readonly uri: string; readonly findings: readonly Diagnostic[] };

export interface LoadOptions {
  readonly force: boolean;
  /** Remove held papers whose files are not among the given ones. */
  readonly prune: boolean;
  readonly clock: () => Date;
  readonly onFile: (outcome: FileOutcome) => void;
}

export interface FilesReport extends LoadReport {
  readonly unreadable: readonly Diagnostic[];
  /** Ids of papers that were removed because their file is gone or has moved. */
  readonly removed: readonly string[];
  /** Paths of papers whose files are as they were, resolved anew since the registry or the rules changed. */
  readonly renewed: readonly string[];
}

/**
 * read → parse → resolve → load, for files: what is unchanged is skipped before it is parsed, what cannot be read keeps
 * its last good version. Held papers that were resolved by another registry or other rules are resolved anew from their
 * stored text where their files are not given, so that the graph depends on the papers and the registry alone. Throws GUARD where pruning would remove more than half of all papers without `force`.
 */
export const loadFiles = (
  store: Store,
  files: readonly PaperFile[],
  registry: Registry,
  options: LoadOptions,
): Promise<FilesReport> => withArchivesOpen(files, (papersAmong) => loadOpened(store, papersAmong, registry, options));

async function loadOpened(
  store: Store,
  files: readonly PaperFile[],
  registry: Registry,
  options: LoadOptions,
): Promise<FilesReport> {
  const held = await heldPapers(store);
  const { fresh, unchanged, moved, renewing } = await sort(files, held, registry, options);
  const gone = options.prune ? goneFrom(held, files, moved, options.force) : [];
  const unreadable: Diagnostic[] = [];
  const context = {
    rulesVersion: RULES_VERSION,
    registryHash: registry.hash,
    clock: options.clock,
    force: options.force,
    unchanged,
    onPaper: options.onFile,
  };
  const leaving = new Set([...moved, ...gone]);
  const given = new Set(files.map(({ uri }) => uri));
  const stored = outdated(held, registry).filter(({ id, uri }) => !leaving.has(id) && !given.has(uri));
  const pool = factsPool(registry, fresh.length + stored.length);
  async function* all(): AsyncGenerator<PaperFacts> {
    yield* papers(fresh, pool, unreadable, options);
    const again = stored.map(({ id }) => id);
    for await (const facts of ahead(again, pool.width, (id) => anew(store, id, pool, registry)))
      if (facts !== null) yield facts;
  }
  const done = await loadPapers(store, all(), context).finally(() => pool.close());
  const still = new Set((await heldPapers(store)).map((paper) => paper.id));
  const removed = [...new Set([...moved, ...gone])].filter(
    (id) => still.has(id) && !done.outcomes.some((outcome) => outcome.id === id),
  );
  if (removed.length > 0) await removePapers(store, removed);
  const again = new Set([...renewing, ...stored.map(({ uri }) => uri)]);
  const renewed = done.outcomes
    .filter(({ result, uri }) => result === 'changed' && again.has(uri))
    .map(({ uri }) => uri);
  return { ...done, unreadable, removed, renewed };
}

/** Held papers that another registry or other rules have resolved. */
const outdated = (held: readonly HeldPaper[], registry: Registry): HeldPaper[] =>
  held.filter((paper) => stampOf(paper) !== stampOf({ rulesVersion: RULES_VERSION, registryHash: registry.hash }));

/** A held paper from its stored text; null where it has been replaced or renewed meanwhile. */
async function anew(store: Store, id: string, pool: FactsPool, registry: Registry): Promise<PaperFacts | null> {
  const paper = await storedPaper(store, id);
  if (paper === null || paper.stamp === stampOf({ rulesVersion: RULES_VERSION, registryHash: registry.hash }))
    return null;
  return pool.facts(paper);
}

/** The facts of files one after another, as the loader asks for them, some of them read and parsed ahead. */
async function* papers(
  files: readonly PaperFile[],
  pool: FactsPool,
  unreadable: Diagnostic[],
  options: LoadOptions,
): AsyncGenerator<PaperFacts> {
  const read = async (file: PaperFile): Promise<{ file: PaperFile; read: PaperFacts | Diagnostic }> => {
    const bytes = await bytesOf(file);
    const stored = 'code' in bytes ? bytes : await storedText(bytes, file.uri);
    return { file, read: 'code' in stored ? stored : await pool.facts(stored) };
  };
  for await (const { file, read: found } of ahead(files, pool.width + availableParallelism(), read)) {
    if ('code' in found) {
      unreadable.push(found);
      options.onFile({ result: 'unreadable', uri: file.uri, findings: [found] });
    } else yield found;
  }
}

/** What is made of each of a list, in its order, so many of them in the making at once. */
async function* ahead<T, R>(list: readonly T[], width: number, make: (one: T) => Promise<R>): AsyncGenerator<R> {
  const making: Promise<R>[] = [];
  let next = 0;
  while (next < list.length || making.length > 0) {
    while (next < list.length && making.length < width) {
      const made = make(list[next++] as T);
      made.catch(() => {}); // heard when its turn comes, if it comes
      making.push(made);
    }
    yield (await making.shift()) as R;
  }
}

interface Sorted {
  readonly fresh: PaperFile[];
  /** Held papers (id, path) that need no reading. */
  readonly unchanged: Map<string, string>;
  /** Ids of papers whose bytes are now at another path. */
  readonly moved: string[];
  /** Paths of files to read that are as they were: the registry or the rules changed. */
  readonly renewing: string[];
}

/** Tell unchanged files from those to read; the same bytes at two paths are one paper, the first path by code point. */
async function sort(
  files: readonly PaperFile[],
  held: readonly HeldPaper[],
  registry: Registry,
  options: LoadOptions,
): Promise<Sorted> {
  const byPath = new Map(held.map((paper) => [paper.uri, paper]));
  const paths = new Set(files.map((file) => file.uri));
  const seen = new Map<string, string>();
  const sorted: Sorted = { fresh: [], unchanged: new Map(), moved: [], renewing: [] };
  for (const file of files) {
    const bytes = await bytesOf(file);
    if ('code' in bytes) {
      sorted.fresh.push(file);
      continue;
    }
    const sha256 = digest(bytes);
    const before = byPath.get(file.uri);
    const first = seen.get(sha256);
    if (first !== undefined && bytes.length > 0)
      options.onFile({ result: 'unreadable', uri: file.uri, findings: [report('two-paths', null, first)] });
    else if (
      before?.sha256 === sha256 &&
      before.rulesVersion === RULES_VERSION &&
      before.registryHash === registry.hash &&
      (before.placed || isPlain(bytes, file.uri))
    ) {
      sorted.unchanged.set(before.id, file.uri);
      options.onFile({
        result: 'skipped',
        id: before.id,
        uri: file.uri,
        title: null,
        measures: before.measures,
        replaced: null,
        findings: [],
        fault: null,
      });
    } else {
      sorted.fresh.push(file);
      if (before?.sha256 === sha256) sorted.renewing.push(file.uri);
    }
    seen.set(sha256, first ?? file.uri);
    sorted.moved.push(
      ...held
        .filter((paper) => paper.sha256 === sha256 && paper.uri !== file.uri && !paths.has(paper.uri))
        .map((paper) => paper.id),
    );
  }
  return sorted;
}

/** Whether the places of a file are its lines, so that none are kept. */
function isPlain(bytes: Uint8Array, uri: string): boolean {
  try {
    return formatOf(bytes, uri) === 'text';
  } catch {
    return true; // it was read before, and would be no more
  }
}

/** The bytes of a file, or the finding that says why they cannot be had. */
const bytesOf = async (file: PaperFile): Promise<Uint8Array | Diagnostic> =>
  file.refused ??
  readFile(file.path).catch((error: NodeJS.ErrnoException) =>
    report('unreadable-file', null, error.code ?? error.message),
  );

function goneFrom(
  held: readonly HeldPaper[],
  files: readonly PaperFile[],
  moved: readonly string[],
  force: boolean,
): string[] {
  const paths = new Set(files.map((file) => file.uri));
  // papers of an archive that cannot be opened now are not gone
  const closed = files.flatMap((file) => (file.refused ? [`${file.uri}/`] : []));
  const isThere = (uri: string): boolean => paths.has(uri) || closed.some((start) => uri.startsWith(start));
  const gone = held.filter((paper) => !isThere(paper.uri) && !moved.includes(paper.id)).map((paper) => paper.id);
  if (!force && gone.length * 2 > held.length)
    throw new Fault('GUARD', {
      zh: `--prune 会删除 ${held.length} 份文件中的 ${gone.length} 份，已停止，什么都没有改。确认无误请加 --force。`,
      en: `--prune would remove ${gone.length} of ${held.length} papers, so nothing was done. Add --force if this is right.`,
    });
  return gone;
}
