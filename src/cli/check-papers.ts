import { isAbsolute, relative, sep } from 'node:path';
import { type CitingPaper, unresolvedCitations } from '../load/unresolved-citations.ts';
import { type Diagnostic, report } from '../model/diagnostic.ts';
import { Fault } from '../model/fault.ts';
import type { CitationRow } from '../model/graph.ts';
import type { Span } from '../model/span.ts';
import { findPapers, type PaperFile } from '../read/find-papers.ts';
import { withArchivesOpen } from '../read/open-archives.ts';
import { knownDocuments } from '../resolve/known-documents.ts';
import type { Registry } from '../resolve/registry.ts';
import type { CheckedPaper, Figures, PlacedFinding, Region } from '../show/checked-paper.ts';
import { figuresOf, unaccountedFindings } from './figures-of.ts';
import { readFileAs } from './read-file.ts';
import { regionsIn } from './regions-in.ts';

/** A paper as read, waiting to hear which of its citations point to the others. */
interface Waiting {
  readonly file: PaperFile;
  readonly figures: Omit<Figures, 'unresolvedCitations'> | null;
  readonly findings: readonly PlacedFinding[];
  readonly citing: CitingPaper;
  /** What is to be said of each citation if it points to none of them. */
  readonly open: ReadonlyMap<CitationRow, PlacedFinding>;
}

/** Check the papers of some paths against each other and the registry, without a store: their figures and all findings. */
export async function checkPapers(paths: readonly string[], registry: Registry): Promise<CheckedPaper[]> {
  const files = await findPapers(paths);
  return withArchivesOpen(files, async (opened) => {
    const papers: Waiting[] = [];
    for (const file of opened) papers.push(await checkOne(file, registry));
    const unresolved = unresolvedCitations(
      papers.map((paper) => paper.citing),
      knownDocuments(registry),
    );
    return papers.map((paper, i) => finished(paper, unresolved[i] ?? [], pathOf(paper.file, files)));
  });
}

async function checkOne(file: PaperFile, registry: Registry): Promise<Waiting> {
  const read = file.refused ?? (await readFileAs(file.path, registry, file.uri).catch(unreadable));
  if ('code' in read)
    return {
      file,
      figures: null,
      findings: [{ ...read, region: null }],
      citing: { document: { id: file.uri, keys: [] }, citations: [] },
      open: new Map(),
    };
  const { draft, resolved } = read;
  const { facts } = resolved;
  const region = regionsIn(draft.source);
  const found = [...facts.diagnostics, ...unaccountedFindings(draft)];
  return {
    file,
    figures: figuresOf(draft, facts),
    findings: found.map((finding) => placed(finding, region)),
    citing: { document: { id: facts.document.id, keys: facts.document.keys }, citations: facts.citations },
    open: new Map(
      facts.citations.map((cite) => [cite, placed(report('unresolved-citation', cite, cite.quote), region)]),
    ),
  };
}

/** A file that went away or may not be read is a finding of its own; the others are checked. */
function unreadable(thrown: unknown): Diagnostic {
  if (!(thrown instanceof Fault) || thrown.code !== 'USAGE') throw thrown;
  const { cause } = thrown;
  return report(
    'unreadable-file',
    null,
    cause instanceof Error && 'code' in cause ? String(cause.code) : thrown.message,
  );
}

const placed = (finding: Diagnostic, region: (span: Span) => Region): PlacedFinding => {
  const { start, end } = finding;
  return { ...finding, region: start === null || end === null ? null : region({ start, end }) };
};

/** Findings stand in the order of the text, what concerns the whole paper last. */
function finished(
  { file, figures, findings, open }: Waiting,
  unresolved: readonly CitationRow[],
  path: string,
): CheckedPaper {
  const all = [...findings, ...unresolved.flatMap((citation) => open.get(citation) ?? [])].sort(
    (a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER),
  );
  return {
    path,
    uri: file.uri,
    figures: figures && { ...figures, unresolvedCitations: unresolved.length },
    findings: all,
  };
}

/** Where a person finds a file from here; what an archive holds, below the archive. */
function pathOf(file: PaperFile, files: readonly PaperFile[]): string {
  const archive = files.find(({ path, uri }) => path !== file.path && file.uri.startsWith(`${uri}/`));
  const own = files.some(({ path }) => path === file.path);
  const path = own || archive === undefined ? file.path : archive.path + file.uri.slice(archive.uri.length);
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || isAbsolute(near) ? path : near.split(sep).join('/');
}
