import type { Command } from 'commander';
import { findDocument } from '../ask/find-document.ts';
import { findByName } from '../ask/find-by-name.ts';
import { COMPONENT, LOAD_RULE_NAMES } from '../ask/load-rules.ts';
import type { LoadRule } from '../ask/load-rules.ts';
import { passages } from '../ask/passages.ts';
import { project } from '../ask/project.ts';
import { spell } from '../ask/spelling.ts';
import type { BasisName, CitationKindName, RoleName, UnitKindName } from '../ask/spelling.ts';
import { COLLECTIVES } from '../ask/workload-arguments.ts';
import type { Collectives, LoadWeights, WorkloadArguments } from '../ask/workload-arguments.ts';
import { workload } from '../ask/workload.ts';
import type { WorkloadAnswer } from '../ask/workload.ts';
import { BASES, CITATION_KINDS, ROLES, UNIT_KINDS } from '../model/vocabulary.ts';
import type { Look } from '../show/look.ts';
import { showWorkload } from '../show/show-workload.ts';
import type { Store } from '../store/store.ts';
import { hyphened, numbersBy, oneOf, someOf, wholeNumber } from './option-values.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface WorkloadOptions extends QuestionOptions {
  readonly rule?: LoadRule;
  readonly weights?: LoadWeights;
  readonly collectives?: Collectives;
  readonly roles?: readonly RoleName[];
  readonly bases?: readonly BasisName[];
  readonly citationKinds?: readonly CitationKindName[];
  readonly jurisdiction?: string;
  readonly year?: number;
  readonly document?: string;
  readonly theme?: string;
  readonly unitKind?: UnitKindName;
  readonly unitJurisdiction?: string;
  readonly first: number;
  readonly after?: string;
}

/** `zeren workload`: which units carry the most. */
export const workloadCommand = (): Command =>
  paged(question('workload', '各单位负荷排名 / which units carry the most load'))
    .option(
      '--rule <rule>',
      `按什么排名 / what to rank by: ${LOAD_RULE_NAMES.map(hyphened).join(', ')}`,
      oneOf(LOAD_RULE_NAMES),
    )
    .option(
      '--weights <weights>',
      '自定义得分 / a score of your own: documents=2,measures=1',
      numbersBy(Object.values(COMPONENT)),
    )
    .option('--collectives <how>', '集合单位 / apart, expanded, left-out', oneOf(COLLECTIVES))
    .option('--roles <roles>', '计入的角色 / lead,responsible,support', someOf(ROLES.map(spell)))
    .option('--bases <bases>', '计入的依据 / stated,convention,implied', someOf(BASES.map(spell)))
    .option(
      '--citation-kinds <kinds>',
      `计入的引用 / ${CITATION_KINDS.map(spell).map(hyphened).join(',')}`,
      someOf(CITATION_KINDS.map(spell)),
    )
    .option('--jurisdiction <place>', '只计该地区的文件 / only documents of this place')
    .option('--year <year>', '只计该年的文件 / only documents of this year', wholeNumber)
    .option('--document <title|id>', '只计该文件 / only this document')
    .option('--theme <name|id>', '只计该主题 / only measures about this theme')
    .option('--unit-kind <kind>', '只列该类单位 / only units of this kind', oneOf(UNIT_KINDS.map(spell)))
    .option('--unit-jurisdiction <place>', '只列该地区的单位 / only units of this place')
    .action((options: WorkloadOptions) =>
      answer(
        options,
        (store) => ask(store, options),
        async (found, look, store) => showWorkload(found, await words(store, found), look),
      ),
    );

/** The default ranking of a store, printed with its rule, its coverage and the words behind the first. */
export async function printRanking(store: Store, look: Look): Promise<void> {
  const found = workload(await project(store), { first: 20 });
  process.stdout.write(showWorkload(found, await words(store, found), look));
}

async function ask(store: Store, options: WorkloadOptions): Promise<WorkloadAnswer> {
  const graph = await project(store);
  const { jurisdiction, year, unitKind, unitJurisdiction, document, theme, ...rest } = options;
  const filter = {
    jurisdiction: jurisdiction ?? null,
    year: year ?? null,
    document: document === undefined ? null : await store.read((run) => findDocument(run, document)),
    theme: theme === undefined ? null : findByName(theme, themesOf(graph), 'theme'),
    unitKind: unitKind ?? null,
    unitJurisdiction: unitJurisdiction ?? null,
  };
  return workload(graph, { ...rest, filter } satisfies WorkloadArguments);
}

const themesOf = ({ themes }: Awaited<ReturnType<typeof project>>) =>
  themes.map(({ id, name, nameEn }) => ({ id, label: name, names: [[name], [nameEn]] }));

/** The words behind the first of the ranking, where the page shows it. */
async function words(store: Store, { nodes: [first], leader }: WorkloadAnswer) {
  return first === undefined || leader === null || first.unit.id !== leader.id ? [] : passages(store, first);
}
