// Made from schema.graphql by scripts/generate-resolver-types.ts; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo } from 'graphql';
import type {
  NodeRow,
  ResponsibilityRow,
  UnitPage,
  MeasurePage,
  DocumentPage,
  ResponsibilityPage,
  CitedByPage,
} from '../rows.ts';
import type {
  UnitRef,
  DocumentRef,
  MeasureRef,
  ThemeRef,
  Evidence as EvidenceRow,
  Citation as CitationRow,
  Correction as CorrectionRow,
} from '../../ask/refs.ts';
import type { Place as PlaceRow } from '../../model/source.ts';
import type { CitedBy as CitedByRow } from '../../ask/document.ts';
import type { Coverage as CoverageRow } from '../../ask/coverage.ts';
import type { Workload as WorkloadRow, WorkloadAnswer } from '../../ask/workload.ts';
import type {
  MeasureGap as MeasureGapRow,
  UnitGap as UnitGapRow,
  DocumentGap as DocumentGapRow,
  GapAnswer,
} from '../../ask/gaps.ts';
import type { PromisedPaper as PromisedPaperRow, PromiseAnswer } from '../../ask/promises.ts';
import type { MissingPaper as MissingPaperRow, MissingAnswer } from '../../ask/missing.ts';
import type {
  DocumentConcentration as DocumentConcentrationRow,
  PlaceConcentration as PlaceConcentrationRow,
} from '../../ask/concentration.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

/** The questions. 可以问的问题 */
export type Query = {
  /** Anything of the graph by its id; null where nothing has it. 按编号查任一节点 */
  readonly node?: Maybe<Node>;
  /**
   * Which units carry the most load, by the rule asked for. 各单位负荷排名
   *
   * Example: `{ workload(first: 3) { definition { text } nodes { rank documents unit { name } } } }`
   */
  readonly workload: WorkloadConnection;
  /**
   * One unit, by id or by name (full or short). 一个单位
   *
   * A name that several units bear is the error AMBIGUOUS with the candidates; one that none bears is NOT_FOUND with names near it.
   * Example: `{ unit(name: "行政立法科") { name responsibilities { totalCount } } }`
   */
  readonly unit?: Maybe<Unit>;
  /** Units in the order asked for. 单位列表 */
  readonly units: UnitConnection;
  /** One measure by its id. 一项任务 */
  readonly measure?: Maybe<Measure>;
  /** Measures by document, in printed order. 任务列表 */
  readonly measures: MeasureConnection;
  /** One document, held or only cited, by id or by title, number or path. 一份文件 */
  readonly document?: Maybe<Document>;
  /** Documents, the held ones first, by title. 文件列表 */
  readonly documents: DocumentConnection;
  /** One theme by its id. 一个主题 */
  readonly theme?: Maybe<Theme>;
  /** Every theme that some measure is about. 全部主题 */
  readonly themes: ReadonlyArray<Theme>;
  /**
   * What is missing between the papers and the bodies, of one kind. 责任缺口
   *
   * Example: `{ gaps(kind: NO_UNIT) { totalCount nodes { ... on MeasureGap { measure { title } } } } }`
   */
  readonly gaps: GapConnection;
  /**
   * What tasks are to issue or to revise, and whether it has come since. 承诺出台或修订的文件
   *
   * Example: `{ promises(open: true) { open kept nodes { citation { document { title } } measure { title } } } }`
   */
  readonly promises: PromiseConnection;
  /** What is cited and not held, by how many units depend on it. 缺少的文件 */
  readonly missing: MissingConnection;
  /** How far the measures are concentrated on few units. 责任集中程度 */
  readonly concentration: ConcentrationAnswer;
  /** How much of each held document says who must act. 各文件责任覆盖 */
  readonly coverage: ReadonlyArray<Coverage>;
  /** How many nodes and edges of each kind the graph has. 图谱规模 */
  readonly counts: Counts;
  /** Version of the graph these answers are read at (图谱版本); it rises with every change. */
  readonly graphVersion: Scalars['Int']['output'];
};

/** The questions. 可以问的问题 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** The questions. 可以问的问题 */
export type QueryWorkloadArgs = {
  rule?: InputMaybe<LoadRule>;
  weights?: InputMaybe<LoadWeights>;
  collectives?: InputMaybe<Collectives>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  citationKinds?: InputMaybe<ReadonlyArray<CitationKind>>;
  filter?: InputMaybe<LoadFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryUnitArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  orderBy?: UnitOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};

/** The questions. 可以问的问题 */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  unit?: InputMaybe<Scalars['String']['input']>;
  tense?: InputMaybe<Tense>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};

/** The questions. 可以问的问题 */
export type QueryGapsArgs = {
  kind: GapKind;
  within?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryPromisesArgs = {
  filter?: InputMaybe<MeasureFilter>;
  unit?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The questions. 可以问的问题 */
export type QueryMissingArgs = {
  filter?: InputMaybe<MeasureFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A node of the graph. 节点 */
export type Node = {
  /** Id, stable across loads and machines. 编号 */
  readonly id: Scalars['ID']['output'];
};

/** What units can be ranked by. 排名规则 */
export type LoadRule =
  /** Distinct documents the unit must answer to: those its measures stand in and those they cite. 文件数 */
  | 'DOCUMENTS'
  /** Pairs of measure and document: for each measure its own document, and each other one it cites. 落实项数 */
  | 'OBLIGATIONS'
  /** Distinct measures the unit is responsible for. 任务数 */
  | 'MEASURES'
  /** Of these, those it has the lead role in. 牵头数 */
  | 'LED'
  /** Of these, those whose clause prints it first. 首列数 */
  | 'FIRST_LISTED'
  /** Each measure is divided evenly among its n responsible units; the sum of what falls to the unit. 分摊数 */
  | 'SHARE'
  /** Distinct held documents its measures stand in. 来源文件数 */
  | 'SOURCE_DOCUMENTS'
  /** Distinct documents its measures cite. 引用文件数 */
  | 'CITED_DOCUMENTS'
  /** Distinct themes of its measures. 主题数 */
  | 'THEMES'
  /** Distinct other units responsible for its measures. 协同单位数 */
  | 'PARTNERS';

/** What an answer was ranked by. 实际排名依据 */
export type RankedBy =
  /** 文件数 */
  | 'DOCUMENTS'
  /** 落实项数 */
  | 'OBLIGATIONS'
  /** 任务数 */
  | 'MEASURES'
  /** 牵头数 */
  | 'LED'
  /** 首列数 */
  | 'FIRST_LISTED'
  /** 分摊数 */
  | 'SHARE'
  /** 来源文件数 */
  | 'SOURCE_DOCUMENTS'
  /** 引用文件数 */
  | 'CITED_DOCUMENTS'
  /** 主题数 */
  | 'THEMES'
  /** 协同单位数 */
  | 'PARTNERS'
  /** The caller's own weights. 自定义得分 */
  | 'SCORE';

/** How collectives such as 各县（市、区）司法局 are treated. 集合单位的处理 */
export type Collectives =
  /** Each counts as one unit and is listed apart, without a rank. 单列 */
  | 'APART'
  /** Each member of its roster takes its place. 展开为成员 */
  | 'EXPANDED'
  /** As though no clause named it. 不计 */
  | 'LEFT_OUT';

/** What part a unit has in a measure. 角色 */
export type Role =
  /** Leads: 牵头, 主办. */
  | 'LEAD'
  /** Is responsible: 责任单位. */
  | 'RESPONSIBLE'
  /** Supports: 配合, 协办. */
  | 'SUPPORT';

/** Where a responsibility comes from. 依据 */
export type Basis =
  /** Printed in a clause of the paper. 文中写明 */
  | 'STATED'
  /** From a rule of the paper, such as 下同. 按文件约定 */
  | 'CONVENTION'
  /** The issuer, where no clause of the paper names anybody. 推定为发文机关 */
  | 'IMPLIED';

/** What a measure or paper does with a document it cites. 引用类别 */
export type CitationKind =
  /** Rests on it. 依据 */
  | 'BASIS'
  /** Is to bring it out: 出台, 制定. 待出台 */
  | 'TO_ISSUE'
  /** Is to revise it. 待修订 */
  | 'TO_REVISE'
  /** Has brought it out. 已出台 */
  | 'ISSUED'
  /** Names it. 提及 */
  | 'MENTION';

/** Whether a measure is to be done or was done. 任务或成效 */
export type Tense =
  /** To be done. 任务 */
  | 'TASK'
  /** Reported as done. 成效 */
  | 'ACHIEVEMENT';

/** What sort of body a unit is. 单位类别 */
export type UnitKind =
  /** A section of a bureau, such as 行政立法科. 科室 */
  | 'SECTION'
  /** A bureau, such as 江门市司法局. 局、委、办 */
  | 'BUREAU'
  /** A government. 人民政府 */
  | 'GOVERNMENT'
  /** An organ of the party. 党委机构 */
  | 'PARTY_ORGAN'
  /** An association, such as 江门市律师协会. 协会 */
  | 'ASSOCIATION'
  /** A public institution. 事业单位 */
  | 'INSTITUTION'
  /** A task force or leading group. 专班、领导小组 */
  | 'TASK_FORCE'
  /** Several bodies under one name, such as 各县（市、区）司法局. 集合单位 */
  | 'COLLECTIVE'
  /** A court. 法院 */
  | 'COURT'
  /** A procuratorate. 检察院 */
  | 'PROCURATORATE'
  /** A people's congress. 人大 */
  | 'LEGISLATURE'
  /** An organ of the central government. 中央机关 */
  | 'CENTRAL_ORGAN'
  /** A mass organisation. 群团组织 */
  | 'MASS_ORGANISATION'
  /** A company. 企业 */
  | 'COMPANY'
  /** Neither the registry nor the name tells. 其他 */
  | 'OTHER';

/** What may be missing between the papers and the bodies. 缺口类别 */
export type GapKind =
  /** Measures that nobody is responsible for. 没有责任单位的任务 */
  | 'NO_UNIT'
  /** Measures whose only responsible units are collectives. 只有集合单位负责的任务 */
  | 'COLLECTIVE_ONLY'
  /** Units that a document makes responsible without addressing them. 有任务但未收文的单位 */
  | 'ASSIGNED_NOT_ADDRESSED'
  /** Addressees that the document makes responsible for nothing. 收文但没有任务的单位 */
  | 'ADDRESSED_NOT_ASSIGNED'
  /** Documents that are cited and not held. 引用但未载入的文件 */
  | 'NOT_HELD'
  /** Measures whose units are all vague: 有关部门, 各相关单位. 责任主体不明确的任务 */
  | 'VAGUE_SUBJECT'
  /** Measures that more than one unit leads. 有两个以上牵头单位的任务 */
  | 'TWO_LEADS'
  /** Measures whose only unit is the implied issuer. 责任单位只靠推定的任务 */
  | 'IMPLIED_ONLY'
  /** Tasks whose last day is past. 时限已过的任务 */
  | 'OVERDUE'
  /** Tasks whose last day is today or within the days given. 时限临近的任务 */
  | 'DUE_SOON';

/** The order of a list of units. 单位排序 */
export type UnitOrder =
  /** By full name, by code point. 按名称 */
  | 'NAME'
  /** Most measures first. 按任务数 */
  | 'MEASURES';

/** What one of each component counts in a score of your own; absent is 0. 自定义权重 */
export type LoadWeights = {
  /** Of each document. 文件数 */
  readonly documents?: InputMaybe<Scalars['Float']['input']>;
  /** Of each obligation. 落实项数 */
  readonly obligations?: InputMaybe<Scalars['Float']['input']>;
  /** Of each measure. 任务数 */
  readonly measures?: InputMaybe<Scalars['Float']['input']>;
  /** Of each measure it leads. 牵头数 */
  readonly led?: InputMaybe<Scalars['Float']['input']>;
  /** Of each measure that prints it first. 首列数 */
  readonly firstListed?: InputMaybe<Scalars['Float']['input']>;
  /** Of its share. 分摊数 */
  readonly share?: InputMaybe<Scalars['Float']['input']>;
  /** Of each source document. 来源文件数 */
  readonly sourceDocuments?: InputMaybe<Scalars['Float']['input']>;
  /** Of each cited document. 引用文件数 */
  readonly citedDocuments?: InputMaybe<Scalars['Float']['input']>;
  /** Of each theme. 主题数 */
  readonly themes?: InputMaybe<Scalars['Float']['input']>;
  /** Of each partner. 协同单位数 */
  readonly partners?: InputMaybe<Scalars['Float']['input']>;
};

/** Which measures are counted, and which units are ranked. Neither changes how many units share a measure. 负荷筛选 */
export type LoadFilter = {
  /** Only documents of this place (文件地区). Example: 江门市. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of this year (文件年份). */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Only this document: its id, title, number or path (文件). */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Only measures about this theme: its id or name (主题). */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** Rank only units of this kind (单位类别). */
  readonly unitKind?: InputMaybe<UnitKind>;
  /** Rank only units of this place (单位地区). */
  readonly unitJurisdiction?: InputMaybe<Scalars['String']['input']>;
};

/** Which measures are looked at. 任务筛选 */
export type MeasureFilter = {
  /** Only this document: its id, title, number or path (文件). */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of this place (文件地区). Example: 江门市. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of this year (文件年份). */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Only measures about this theme: its id or name (主题). */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
};

/** Which units are listed. 单位筛选 */
export type UnitFilter = {
  /** Only units whose full name holds these characters (名称包含). Example: 律师. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only units of this kind (类别). */
  readonly kind?: InputMaybe<UnitKind>;
  /** Only units of this place (地区). */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Only collectives, or none (集合单位). */
  readonly collective?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only units that a person has registered, or only others (已登记). */
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which documents are listed. 文件筛选 */
export type DocumentFilter = {
  /** Only held documents, or only those that are merely cited (已载入). */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only documents of this kind (文种). Example: 通知. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of this place (地区). */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of this year (年份). */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page stands in its list. 分页信息 */
export type PageInfo = {
  /** Whether there is more after this page. 后面还有 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. 前面还有 */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null where the page is empty. 首项游标 */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item: pass it as `after` for the next page. 末项游标 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A sentence in both languages. 中英文句子 */
export type Sentence = {
  /** Chinese. 中文 */
  readonly zh: Scalars['String']['output'];
  /** English. 英文 */
  readonly en: Scalars['String']['output'];
};

/** A ranking of units, and everything needed to check it. 负荷排名 */
export type WorkloadConnection = {
  /** The units of this page, highest rank first. 本页单位 */
  readonly nodes: ReadonlyArray<Workload>;
  /** The same with their cursors. 带游标的本页单位 */
  readonly edges: ReadonlyArray<WorkloadEdge>;
  /** Where this page stands. 分页信息 */
  readonly pageInfo: PageInfo;
  /** How many units are ranked. 参加排名的单位数 */
  readonly totalCount: Scalars['Int']['output'];
  /** Collectives that were not expanded, listed apart and without a rank. 单列的集合单位 */
  readonly collectives: ReadonlyArray<Workload>;
  /** Who leads by what this answer ranks by; null where that is zero throughout. 居首单位 */
  readonly leader?: Maybe<Unit>;
  /** Who leads under each rule. 各规则下的居首单位 */
  readonly leaders: ReadonlyArray<RuleLeader>;
  /** The rule by which all this was counted, in words. 统计口径 */
  readonly definition: Definition;
  /** The arguments as they were understood, defaults written out. 实际参数 */
  readonly settings: WorkloadSettings;
  /** How much of the papers the ranking speaks about. 覆盖情况 */
  readonly coverage: WorkloadCoverage;
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A place in a ranking. 排名中的一项 */
export type WorkloadEdge = {
  /** Pass it as `after` to go on from here. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The unit's load. 负荷 */
  readonly node: Workload;
};

/** The load of one unit: every component, its rank under every rule, and the lists behind the numbers. 单位负荷 */
export type Workload = {
  /** The unit. 单位 */
  readonly unit: Unit;
  /** 1 + the number of units strictly ahead; null for a collective. 名次 */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Its rank under each rule; empty for a collective. 各规则下的名次 */
  readonly ranks: ReadonlyArray<RuleRank>;
  /** Score of the weights given; null where none were. 得分 */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Distinct documents it must answer to. 文件数 */
  readonly documents: Scalars['Int']['output'];
  /** Pairs of measure and document. 落实项数 */
  readonly obligations: Scalars['Int']['output'];
  /** Distinct measures. 任务数 */
  readonly measures: Scalars['Int']['output'];
  /** Measures it leads. 牵头数 */
  readonly led: Scalars['Int']['output'];
  /** Measures that print it first. 首列数 */
  readonly firstListed: Scalars['Int']['output'];
  /** Sum of 1/n over its measures, to six places. 分摊数 */
  readonly share: Scalars['Float']['output'];
  /** Distinct documents its measures stand in. 来源文件数 */
  readonly sourceDocuments: Scalars['Int']['output'];
  /** Distinct documents its measures cite. 引用文件数 */
  readonly citedDocuments: Scalars['Int']['output'];
  /** Distinct themes. 主题数 */
  readonly themes: Scalars['Int']['output'];
  /** Distinct co-responsible units. 协同单位数 */
  readonly partners: Scalars['Int']['output'];
  /** What each measure adds: `measures` of them in all. 逐项构成 */
  readonly parts: ReadonlyArray<LoadPart>;
  /** The documents behind `documents`. 文件清单 */
  readonly documentList: ReadonlyArray<LoadDocument>;
  /** The themes behind `themes`. 主题清单 */
  readonly themeList: ReadonlyArray<LoadTheme>;
  /** The units behind `partners`. 协同单位清单 */
  readonly partnerList: ReadonlyArray<LoadPartner>;
  /** The measures behind `measures`, page by page. 任务清单 */
  readonly measureList: MeasureConnection;
};

/** The load of one unit: every component, its rank under every rule, and the lists behind the numbers. 单位负荷 */
export type WorkloadPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The load of one unit: every component, its rank under every rule, and the lists behind the numbers. 单位负荷 */
export type WorkloadDocumentListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The load of one unit: every component, its rank under every rule, and the lists behind the numbers. 单位负荷 */
export type WorkloadThemeListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The load of one unit: every component, its rank under every rule, and the lists behind the numbers. 单位负荷 */
export type WorkloadPartnerListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The load of one unit: every component, its rank under every rule, and the lists behind the numbers. 单位负荷 */
export type WorkloadMeasureListArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A rank under one rule. 某规则下的名次 */
export type RuleRank = {
  /** The rule. 规则 */
  readonly rule: LoadRule;
  /** The rank. 名次 */
  readonly rank: Scalars['Int']['output'];
};

/** Who leads under one rule. 某规则下的居首单位 */
export type RuleLeader = {
  /** The rule. 规则 */
  readonly rule: LoadRule;
  /** The leader's number. 数值 */
  readonly value: Scalars['Float']['output'];
  /** The leader; null where the value is zero throughout. 居首单位 */
  readonly unit?: Maybe<Unit>;
  /** Others with the same value. 并列单位 */
  readonly tied: ReadonlyArray<Unit>;
};

/** What one measure adds to a unit's load. 一项任务的构成 */
export type LoadPart = {
  /** The measure. 任务 */
  readonly measure: Measure;
  /** The document it stands in. 所在文件 */
  readonly document: Document;
  /** The unit's role. 角色 */
  readonly role: Role;
  /** Where the responsibility comes from. 依据 */
  readonly basis: Basis;
  /** Place in the clause as printed, 1 first; null where implied. 排位 */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Whether it counts as printed first. 是否首列 */
  readonly firstListed: Scalars['Boolean']['output'];
  /** The collective in whose place the unit stands; null where it is named itself. 所属集合单位 */
  readonly via?: Maybe<Unit>;
  /** How many units share the measure. 责任单位数 */
  readonly units: Scalars['Int']['output'];
  /** 1/units, to six places. 分摊 */
  readonly share: Scalars['Float']['output'];
  /** 1 for its own document and 1 for each other it cites. 落实项数 */
  readonly obligations: Scalars['Int']['output'];
  /** Documents it cites, each once. 引用的文件 */
  readonly cited: ReadonlyArray<Document>;
  /** Its themes. 主题 */
  readonly themes: ReadonlyArray<Theme>;
};

/** A document a unit must answer to. 须落实的文件 */
export type LoadDocument = {
  /** The document. 文件 */
  readonly document: Document;
  /** Whether measures of the unit stand in it. 是否来源 */
  readonly source: Scalars['Boolean']['output'];
  /** Whether measures of the unit cite it. 是否被引用 */
  readonly cited: Scalars['Boolean']['output'];
  /** How many of its measures it concerns. 涉及任务数 */
  readonly measures: Scalars['Int']['output'];
};

/** A theme of a unit's measures. 涉及的主题 */
export type LoadTheme = {
  /** The theme. 主题 */
  readonly theme: Theme;
  /** How many of its measures are about it. 涉及任务数 */
  readonly measures: Scalars['Int']['output'];
};

/** A unit that shares measures. 协同单位 */
export type LoadPartner = {
  /** The other unit. 单位 */
  readonly unit: Unit;
  /** How many measures they share. 共同任务数 */
  readonly measures: Scalars['Int']['output'];
};

/** How a ranking was counted, in words a reader can check it by. 统计口径 */
export type Definition = {
  /** What it ranks by. 排名依据 */
  readonly rule: RankedBy;
  /** Its name in Chinese. 中文名称 */
  readonly name: Scalars['String']['output'];
  /** Its name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** The definition in Chinese. 中文说明 */
  readonly text: Scalars['String']['output'];
  /** The definition in English. 英文说明 */
  readonly textEn: Scalars['String']['output'];
};

/** The arguments of a ranking, defaults written out; null is no restriction. 实际参数 */
export type WorkloadSettings = {
  /** 规则 */
  readonly rule: LoadRule;
  /** 权重 */
  readonly weights?: Maybe<LoadWeightValues>;
  /** 集合单位的处理 */
  readonly collectives: Collectives;
  /** 计入的角色 */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** 计入的依据 */
  readonly bases: ReadonlyArray<Basis>;
  /** 计入的引用 */
  readonly citationKinds?: Maybe<ReadonlyArray<CitationKind>>;
  /** 筛选 */
  readonly filter: LoadFilterValues;
};

/** Weights as they were given. 权重 */
export type LoadWeightValues = {
  /** 文件数 */
  readonly documents?: Maybe<Scalars['Float']['output']>;
  /** 落实项数 */
  readonly obligations?: Maybe<Scalars['Float']['output']>;
  /** 任务数 */
  readonly measures?: Maybe<Scalars['Float']['output']>;
  /** 牵头数 */
  readonly led?: Maybe<Scalars['Float']['output']>;
  /** 首列数 */
  readonly firstListed?: Maybe<Scalars['Float']['output']>;
  /** 分摊数 */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** 来源文件数 */
  readonly sourceDocuments?: Maybe<Scalars['Float']['output']>;
  /** 引用文件数 */
  readonly citedDocuments?: Maybe<Scalars['Float']['output']>;
  /** 主题数 */
  readonly themes?: Maybe<Scalars['Float']['output']>;
  /** 协同单位数 */
  readonly partners?: Maybe<Scalars['Float']['output']>;
};

/** A filter as it was understood: documents and themes by id. 筛选 */
export type LoadFilterValues = {
  /** 文件地区 */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** 文件年份 */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** 文件编号 */
  readonly document?: Maybe<Scalars['ID']['output']>;
  /** 主题编号 */
  readonly theme?: Maybe<Scalars['ID']['output']>;
  /** 单位类别 */
  readonly unitKind?: Maybe<UnitKind>;
  /** 单位地区 */
  readonly unitJurisdiction?: Maybe<Scalars['String']['output']>;
};

/** What a ranking rests on: measures that pass the filter, by the strongest basis of any unit of theirs. 覆盖情况 */
export type WorkloadCoverage = {
  /** Documents with such a measure. 文件数 */
  readonly documents: Scalars['Int']['output'];
  /** Measures. 任务数 */
  readonly measures: Scalars['Int']['output'];
  /** Of these, measures of which a responsibility was counted. 计入的任务数 */
  readonly counted: Scalars['Int']['output'];
  /** Stated. 文中写明 */
  readonly stated: Scalars['Int']['output'];
  /** By convention. 按文件约定 */
  readonly convention: Scalars['Int']['output'];
  /** Implied. 推定 */
  readonly implied: Scalars['Int']['output'];
  /** Nobody is responsible. 没有责任单位 */
  readonly withoutUnit: Scalars['Int']['output'];
};

/** A body that can be made responsible. 单位 */
export type Unit = Node & {
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** Full name, the same in every document. Example: 江门市司法局行政立法科. 全称 */
  readonly name: Scalars['String']['output'];
  /** What its own people call it. Example: 行政立法科. 简称 */
  readonly shortName: Scalars['String']['output'];
  /** What sort of body it is. 类别 */
  readonly kind: UnitKind;
  /** The place it belongs to. 地区 */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Whether it stands for several bodies. 是否集合单位 */
  readonly collective: Scalars['Boolean']['output'];
  /** Whether a person has registered it. 是否已登记 */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Ids it had, or would have had, before it was registered; they still find it. 登记前的编号 */
  readonly was: ReadonlyArray<Scalars['ID']['output']>;
  /** Names it bore before, oldest first. 曾用名 */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  /** First day of the body, as registered: 2019, 2019-03 or 2019-03-25. 设立 */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Its last day, where it was ended. 撤销 */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** Ids of the units that took over its work; nothing is moved to them. 职责承接单位 */
  readonly successors: ReadonlyArray<Scalars['ID']['output']>;
  /** Bodies it is a section of. 上级单位 */
  readonly partOf: ReadonlyArray<Unit>;
  /** Its sections. 内设机构 */
  readonly parts: ReadonlyArray<Unit>;
  /** Roster of a collective. 成员 */
  readonly members: ReadonlyArray<Unit>;
  /** Collectives it is a member of. 所属集合单位 */
  readonly memberOf: ReadonlyArray<Unit>;
  /** Its row in the default ranking; null where nothing counts for it. 负荷 */
  readonly workload?: Maybe<Workload>;
  /** What it is responsible for, by document, then as printed. 负责的任务 */
  readonly responsibilities: ResponsibilityConnection;
  /** Held documents it issued. 印发的文件 */
  readonly issued: ReadonlyArray<Document>;
  /** Held documents addressed to it. 主送给它的文件 */
  readonly addressed: ReadonlyArray<Document>;
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A body that can be made responsible. 单位 */
export type UnitResponsibilitiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
};

/** A list of units. 单位列表 */
export type UnitConnection = {
  /** 本页单位 */
  readonly nodes: ReadonlyArray<Unit>;
  /** 带游标的本页单位 */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A unit in a list. 单位项 */
export type UnitEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 单位 */
  readonly node: Unit;
};

/** That a document makes a unit responsible for a measure. 责任关系 */
export type Responsibility = {
  /** The unit. 单位 */
  readonly unit: Unit;
  /** The measure. 任务 */
  readonly measure: Measure;
  /** Its part. 角色 */
  readonly role: Role;
  /** Where it comes from. 依据 */
  readonly basis: Basis;
  /** Place in the clause as printed, 1 first; null where implied. 排位 */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The words that say so. 原文证据 */
  readonly evidence: Evidence;
  /** Id of the person's correction that made or changed it; null where it is as read. 更正编号 */
  readonly correction?: Maybe<Scalars['String']['output']>;
};

/** A list of responsibilities. 责任列表 */
export type ResponsibilityConnection = {
  /** 本页责任 */
  readonly nodes: ReadonlyArray<Responsibility>;
  /** 带游标的本页责任 */
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A responsibility in a list. 责任项 */
export type ResponsibilityEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 责任 */
  readonly node: Responsibility;
};

/** The words of a document behind an edge: `document.text.slice(start, end) === quote`. 原文证据 */
export type Evidence = {
  /** The words as printed; null where the edge is implied. 原文 */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where they begin in the stored text, in UTF-16 units. 起 */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where they end. 止 */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The document they stand in. 文件 */
  readonly document: Document;
  /** Name of the rule that read them. 规则 */
  readonly rule: Scalars['String']['output'];
  /** Where they begin in the file, as a person finds them there; null where the edge is implied. 位置 */
  readonly place?: Maybe<Place>;
};

/** A place in a file: a line of plain text, a page of a PDF, a cell of a workbook, an element of a Word file or web page. 原文位置 */
export type Place = {
  /** Line, 1 first: of plain text and csv, and of the stored text of a file whose places are not kept. 行 */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Page of a PDF or OFD file, 1 first. 页 */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** Name of the sheet of a workbook. 工作表 */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** Cell of the sheet, as in B3. 单元格 */
  readonly cell?: Maybe<Scalars['String']['output']>;
  /** Paragraph of a Word file, element of a web page, as in p[12]. 段落、元素 */
  readonly element?: Maybe<Scalars['String']['output']>;
};

/** One task (举措、任务) of a held document, or one achievement (成效) it reports. 任务 */
export type Measure = Node & {
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** Its number as printed. Example: 1. 序号 */
  readonly ordinal?: Maybe<Scalars['String']['output']>;
  /** Its place among the measures of the document, 1 first. 位置 */
  readonly position: Scalars['Int']['output'];
  /** Title. 标题 */
  readonly title: Scalars['String']['output'];
  /** The whole text. 全文 */
  readonly text: Scalars['String']['output'];
  /** Headings around it, outermost first. 所在标题 */
  readonly headings: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is to be done or was done. 任务或成效 */
  readonly tense: Tense;
  /** Deadline as printed. Example: 2023年底前. 期限 */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** First day of its deadlines, YYYY-MM-DD; absent where only ends are named. 期限起日 */
  readonly deadlineStart?: Maybe<Scalars['String']['output']>;
  /** Last day of its deadlines, YYYY-MM-DD; a year left out is that of the document. Example: 2023-12-31. 期限止日 */
  readonly deadlineEnd?: Maybe<Scalars['String']['output']>;
  /** Where it begins in the stored text of its document. 起 */
  readonly start: Scalars['Int']['output'];
  /** Where it ends. 止 */
  readonly end: Scalars['Int']['output'];
  /** The document it stands in. 所在文件 */
  readonly document: Document;
  /** Who is responsible, as printed; implied ones last. 责任单位 */
  readonly units: ReadonlyArray<Responsibility>;
  /** What it cites, as printed, one a mention. 引用 */
  readonly citations: ReadonlyArray<Citation>;
  /** Its themes, strongest first. 主题 */
  readonly themes: ReadonlyArray<Theme>;
  /** A person's corrections of what was read in it, those that took a unit away included. 更正 */
  readonly corrections: ReadonlyArray<Correction>;
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A list of measures. 任务列表 */
export type MeasureConnection = {
  /** 本页任务 */
  readonly nodes: ReadonlyArray<Measure>;
  /** 带游标的本页任务 */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A measure in a list. 任务项 */
export type MeasureEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 任务 */
  readonly node: Measure;
};

/** That a measure, or a document outside its measures, names a document. 引用 */
export type Citation = {
  /** The document it names. 被引文件 */
  readonly document: Document;
  /** What it does with it; null where the text leaves it open. 类别 */
  readonly kind?: Maybe<CitationKind>;
  /** The governing verb as printed. Example: 出台. 动词 */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** Titles nested in the title. 内嵌标题 */
  readonly nested: ReadonlyArray<Scalars['String']['output']>;
  /** The words that say so. 原文证据 */
  readonly evidence: Evidence;
  /** Id of the person's correction that made or changed it; null where it is as read. 更正编号 */
  readonly correction?: Maybe<Scalars['String']['output']>;
};

/** A person's correction as it was applied to one measure, or outside the measures. 更正 */
export type Correction = {
  /** Its id in the registry. 更正编号 */
  readonly id: Scalars['ID']['output'];
  /** What it does. 更正方式 */
  readonly change: CorrectionChange;
  /** Id of the measure; null outside the measures. 任务编号 */
  readonly measure?: Maybe<Scalars['ID']['output']>;
  /** The unit or document it is about. 所涉单位或文件 */
  readonly about: Scalars['String']['output'];
  /** The words it was made on, as printed. 所依据的原文 */
  readonly on: Scalars['String']['output'];
  /** Who made it. 更正人 */
  readonly author: Scalars['String']['output'];
  /** When it was made. 日期 */
  readonly date: Scalars['String']['output'];
  /** Why. 理由 */
  readonly reason: Scalars['String']['output'];
};

/** What a correction does: to a responsibility or to a citation. 更正方式 */
export type CorrectionChange =
  /** The unit is not responsible. 删去责任单位 */
  | 'DROP'
  /** The unit is responsible. 补上责任单位 */
  | 'ADD'
  /** Its role is another. 改角色 */
  | 'ROLE'
  /** The citation means another document. 改所指文件 */
  | 'TARGET'
  /** What is done with the document is another. 改引用类别 */
  | 'KIND';

/** A policy document, held or only cited. 文件 */
export type Document = Node & {
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** Title. 标题 */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Kind. Example: 行动方案. 文种 */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Number. Example: 江司〔2023〕12号. 文号 */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Who issued it, as printed or inferred. 发文机关 */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** The place it is for. 地区 */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Date, YYYY-MM-DD. 日期 */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Year. 年份 */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** False for a document that is only cited. 是否已载入 */
  readonly held: Scalars['Boolean']['output'];
  /** Path below the folder it was loaded from. 路径 */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file it was read from. 文件指纹 */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** When it was loaded, UTC. 载入时间 */
  readonly loadedAt?: Maybe<Scalars['String']['output']>;
  /** The stored text, which every evidence indexes; null where it is only cited. 全文 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Which of issuer, jurisdiction and date were inferred. 推定的项目 */
  readonly inferred: ReadonlyArray<Scalars['String']['output']>;
  /** Units that issued it. 发文单位 */
  readonly issuers: ReadonlyArray<Unit>;
  /** Units it is addressed to. 主送单位 */
  readonly addressees: ReadonlyArray<Unit>;
  /** Its measures, as printed. 任务 */
  readonly measures: MeasureConnection;
  /** What it cites outside its measures. 正文引用 */
  readonly citations: ReadonlyArray<Citation>;
  /** Who cites it, by document, then as printed, one a mention. 被引用情况 */
  readonly citedBy: CitedByConnection;
  /** How much of it says who must act; null where it is only cited. 责任覆盖 */
  readonly coverage?: Maybe<Coverage>;
  /** A person's corrections of what was read in it, those that took a unit away included. 更正 */
  readonly corrections: ReadonlyArray<Correction>;
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A policy document, held or only cited. 文件 */
export type DocumentMeasuresArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A policy document, held or only cited. 文件 */
export type DocumentCitedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A list of documents. 文件列表 */
export type DocumentConnection = {
  /** 本页文件 */
  readonly nodes: ReadonlyArray<Document>;
  /** 带游标的本页文件 */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. 文件项 */
export type DocumentEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 文件 */
  readonly node: Document;
};

/** That a measure, or a held document outside its measures, cites the document. 被引 */
export type CitedBy = {
  /** The document that cites. 引用它的文件 */
  readonly source: Document;
  /** The measure that cites; null where it is the document outside its measures. 引用它的任务 */
  readonly measure?: Maybe<Measure>;
  /** What it does with it; null where the text leaves it open. 类别 */
  readonly kind?: Maybe<CitationKind>;
  /** The governing verb as printed. 动词 */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** The words that say so. 原文证据 */
  readonly evidence: Evidence;
  /** Id of the person's correction that made or changed it; null where it is as read. 更正编号 */
  readonly correction?: Maybe<Scalars['String']['output']>;
};

/** A list of citations of one document. 被引列表 */
export type CitedByConnection = {
  /** 本页 */
  readonly nodes: ReadonlyArray<CitedBy>;
  /** 带游标的本页 */
  readonly edges: ReadonlyArray<CitedByEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation in a list. 被引项 */
export type CitedByEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 被引 */
  readonly node: CitedBy;
};

/** A topic that spans documents. 主题 */
export type Theme = Node & {
  /** 编号 */
  readonly id: Scalars['ID']['output'];
  /** Name in Chinese. 中文名称 */
  readonly name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  readonly nameEn: Scalars['String']['output'];
  /** Measures about it, by document, then as printed. 相关任务 */
  readonly measures: MeasureConnection;
};

/** A topic that spans documents. 主题 */
export type ThemeMeasuresArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that is missing. 缺口 */
export type Gap = MeasureGap | UnitGap | DocumentGap;

/** A measure of which something is wrong: with its units, or with its deadline. 任务缺口 */
export type MeasureGap = {
  /** Any kind but those of the other two. 类别 */
  readonly kind: GapKind;
  /** The document. 文件 */
  readonly document: Document;
  /** The measure. 任务 */
  readonly measure: Measure;
  /** Its units; of one that several lead, those. 责任单位 */
  readonly units: ReadonlyArray<Unit>;
};

/** A unit that a document assigns and does not address, or addresses and does not assign. 单位缺口 */
export type UnitGap = {
  /** ASSIGNED_NOT_ADDRESSED or ADDRESSED_NOT_ASSIGNED. 类别 */
  readonly kind: GapKind;
  /** The document. 文件 */
  readonly document: Document;
  /** The unit. 单位 */
  readonly unit: Unit;
  /** What the document assigns to it. 任务 */
  readonly measures: ReadonlyArray<Measure>;
};

/** A document that is cited and not held. 未载入的文件 */
export type DocumentGap = {
  /** NOT_HELD. 类别 */
  readonly kind: GapKind;
  /** The document. 文件 */
  readonly document: Document;
  /** Measures that cite it. 引用它的任务 */
  readonly measures: ReadonlyArray<Measure>;
  /** Documents that cite it outside their measures. 引用它的文件 */
  readonly citedBy: ReadonlyArray<Document>;
  /** Who is responsible for those measures. 相关责任单位 */
  readonly units: ReadonlyArray<Unit>;
};

/** A list of gaps of one kind, with its definition. 缺口列表 */
export type GapConnection = {
  /** 类别 */
  readonly kind: GapKind;
  /** What the kind is called. 名称 */
  readonly name: Sentence;
  /** What counts as such a gap. 口径 */
  readonly definition: Sentence;
  /** 本页缺口 */
  readonly nodes: ReadonlyArray<Gap>;
  /** 带游标的本页缺口 */
  readonly edges: ReadonlyArray<GapEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A gap in a list. 缺口项 */
export type GapEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 缺口 */
  readonly node: Gap;
};

/** A paper that a task is to issue or to revise. 承诺的文件 */
export type PromisedPaper = {
  /** The document that promises it. 承诺所在文件 */
  readonly document: Document;
  /** The task. 任务 */
  readonly measure: Measure;
  /** Year of that document. 年份 */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** What is promised, TO_ISSUE or TO_REVISE, with the words that say so. 承诺的内容 */
  readonly citation: Citation;
  /** Who is responsible for the task. 责任单位 */
  readonly units: ReadonlyArray<Unit>;
  /** What shows that it has come; null while it is open. 兑现情况 */
  readonly came?: Maybe<Came>;
};

/** That a promised paper has come. 兑现 */
export type Came = {
  /** What shows it. 依据 */
  readonly how: CameHow;
  /** The paper, or the document that reports it. 文件 */
  readonly by: Document;
  /** How long after the promise that document is dated; null where a date is unknown. 相隔 */
  readonly later?: Maybe<Later>;
};

/** What shows that a promised paper has come. 兑现依据 */
export type CameHow =
  /** The paper itself is held. 文件已载入 */
  | 'HELD'
  /** Another document reports it as issued. 其他文件报告已出台 */
  | 'REPORTED';

/** A stretch of time, as exact as both dates are. 时长 */
export type Later = {
  /** Number. 数值 */
  readonly value: Scalars['Int']['output'];
  /** Of what. 单位 */
  readonly unit: TimeUnit;
};

/** What time is counted in. 时间单位 */
export type TimeUnit =
  /** 日 */
  | 'DAY'
  /** 月 */
  | 'MONTH'
  /** 年 */
  | 'YEAR';

/** Promises by document, as printed. 承诺列表 */
export type PromiseConnection = {
  /** What counts as a promise, and as kept. 口径 */
  readonly definition: Sentence;
  /** How many of the whole list are open. 未兑现数 */
  readonly open: Scalars['Int']['output'];
  /** How many have come. 已兑现数 */
  readonly kept: Scalars['Int']['output'];
  /** 本页承诺 */
  readonly nodes: ReadonlyArray<PromisedPaper>;
  /** 带游标的本页承诺 */
  readonly edges: ReadonlyArray<PromiseEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A promise in a list. 承诺项 */
export type PromiseEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 承诺 */
  readonly node: PromisedPaper;
};

/** A document that is cited and not held, and who depends on it. 缺少的文件 */
export type MissingPaper = {
  /** The document. 文件 */
  readonly document: Document;
  /** Units responsible for measures that cite it. 依赖它的单位 */
  readonly units: ReadonlyArray<Unit>;
  /** Measures that cite it. 引用它的任务 */
  readonly measures: ReadonlyArray<Measure>;
  /** Documents that cite it outside their measures. 引用它的文件 */
  readonly citedBy: ReadonlyArray<Document>;
};

/** Missing documents, those first on which most units depend. 缺少的文件列表 */
export type MissingConnection = {
  /** By what they are ranked. 口径 */
  readonly definition: Sentence;
  /** 本页文件 */
  readonly nodes: ReadonlyArray<MissingPaper>;
  /** 带游标的本页文件 */
  readonly edges: ReadonlyArray<MissingEdge>;
  /** 分页信息 */
  readonly pageInfo: PageInfo;
  /** Length of the whole list. 总数 */
  readonly totalCount: Scalars['Int']['output'];
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** A missing document in a list. 缺少的文件项 */
export type MissingEdge = {
  /** 游标 */
  readonly cursor: Scalars['String']['output'];
  /** 文件 */
  readonly node: MissingPaper;
};

/** How unevenly measures are spread among units. 责任集中程度 */
export type ConcentrationAnswer = {
  /** How it is counted. 口径 */
  readonly definition: Sentence;
  /** By document. 按文件 */
  readonly documents: ReadonlyArray<DocumentConcentration>;
  /** By the place of the documents, most responsibilities first. 按地区 */
  readonly jurisdictions: ReadonlyArray<PlaceConcentration>;
  /** Version of the graph it was read at. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

/** The concentration in one document. 一份文件的集中程度 */
export type DocumentConcentration = {
  /** The document. 文件 */
  readonly document: Document;
  /** Units with at least one measure. 单位数 */
  readonly units: Scalars['Int']['output'];
  /** Pairs of unit and measure. 责任数 */
  readonly responsibilities: Scalars['Int']['output'];
  /** The five units with most measures. 前五个单位 */
  readonly top: ReadonlyArray<UnitMeasures>;
  /** What falls to these, of all. 前五占比 */
  readonly topShare: Scalars['Float']['output'];
  /** 0: all alike; near 1: one has all. 基尼系数 */
  readonly gini: Scalars['Float']['output'];
};

/** The concentration in the documents of one place. 一个地区的集中程度 */
export type PlaceConcentration = {
  /** The place; null for documents whose place is unknown. 地区 */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Units with at least one measure. 单位数 */
  readonly units: Scalars['Int']['output'];
  /** Pairs of unit and measure. 责任数 */
  readonly responsibilities: Scalars['Int']['output'];
  /** The five units with most measures. 前五个单位 */
  readonly top: ReadonlyArray<UnitMeasures>;
  /** What falls to these, of all. 前五占比 */
  readonly topShare: Scalars['Float']['output'];
  /** 0: all alike; near 1: one has all. 基尼系数 */
  readonly gini: Scalars['Float']['output'];
};

/** A unit and its number of measures. 单位与任务数 */
export type UnitMeasures = {
  /** The unit. 单位 */
  readonly unit: Unit;
  /** How many. 任务数 */
  readonly measures: Scalars['Int']['output'];
};

/** How much of a held document says who must act: its measures by the strongest basis of any unit of theirs. 责任覆盖 */
export type Coverage = {
  /** The document. 文件 */
  readonly document: Document;
  /** Its measures. 任务数 */
  readonly measures: Scalars['Int']['output'];
  /** A clause states somebody. 文中写明 */
  readonly stated: Scalars['Int']['output'];
  /** A convention of the paper gives somebody. 按文件约定 */
  readonly convention: Scalars['Int']['output'];
  /** Only the issuer is implied. 推定 */
  readonly implied: Scalars['Int']['output'];
  /** Nobody. 没有责任单位 */
  readonly withoutUnit: Scalars['Int']['output'];
  /** stated + convention. 有责任条款 */
  readonly clause: Scalars['Int']['output'];
  /** clause + implied. 有责任单位 */
  readonly withUnit: Scalars['Int']['output'];
  /** Only collectives. 只有集合单位 */
  readonly collectiveOnly: Scalars['Int']['output'];
  /** clause / measures, to six places; null where it has no measure. 比例 */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** How many nodes and edges of each kind the graph has. 图谱规模 */
export type Counts = {
  /** Documents, held and cited. 文件 */
  readonly documents: Scalars['Int']['output'];
  /** Held. 已载入 */
  readonly held: Scalars['Int']['output'];
  /** Only cited. 仅被引用 */
  readonly citedOnly: Scalars['Int']['output'];
  /** 任务 */
  readonly measures: Scalars['Int']['output'];
  /** 单位 */
  readonly units: Scalars['Int']['output'];
  /** Of these, collectives. 集合单位 */
  readonly collectives: Scalars['Int']['output'];
  /** 主题 */
  readonly themes: Scalars['Int']['output'];
  /** 责任关系 */
  readonly responsibilities: Scalars['Int']['output'];
  /** One a mention. 引用 */
  readonly citations: Scalars['Int']['output'];
  /** Version of the graph. 图谱版本 */
  readonly graphVersion: Scalars['Int']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Gap: MeasureGapRow | UnitGapRow | DocumentGapRow;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Node: ResolverTypeWrapper<NodeRow>;
  LoadRule: ResolverTypeWrapper<LoadRule>;
  RankedBy: ResolverTypeWrapper<RankedBy>;
  Collectives: ResolverTypeWrapper<Collectives>;
  Role: ResolverTypeWrapper<Role>;
  Basis: ResolverTypeWrapper<Basis>;
  CitationKind: ResolverTypeWrapper<CitationKind>;
  Tense: ResolverTypeWrapper<Tense>;
  UnitKind: ResolverTypeWrapper<UnitKind>;
  GapKind: ResolverTypeWrapper<GapKind>;
  UnitOrder: ResolverTypeWrapper<UnitOrder>;
  LoadWeights: ResolverTypeWrapper<LoadWeights>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LoadFilter: ResolverTypeWrapper<LoadFilter>;
  MeasureFilter: ResolverTypeWrapper<MeasureFilter>;
  UnitFilter: ResolverTypeWrapper<UnitFilter>;
  DocumentFilter: ResolverTypeWrapper<DocumentFilter>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Sentence: ResolverTypeWrapper<Sentence>;
  WorkloadConnection: ResolverTypeWrapper<WorkloadAnswer>;
  WorkloadEdge: ResolverTypeWrapper<Omit<WorkloadEdge, 'node'> & { node: ResolversTypes['Workload'] }>;
  Workload: ResolverTypeWrapper<WorkloadRow>;
  RuleRank: ResolverTypeWrapper<RuleRank>;
  RuleLeader: ResolverTypeWrapper<
    Omit<RuleLeader, 'unit' | 'tied'> & {
      unit?: Maybe<ResolversTypes['Unit']>;
      tied: ReadonlyArray<ResolversTypes['Unit']>;
    }
  >;
  LoadPart: ResolverTypeWrapper<
    Omit<LoadPart, 'measure' | 'document' | 'via' | 'cited' | 'themes'> & {
      measure: ResolversTypes['Measure'];
      document: ResolversTypes['Document'];
      via?: Maybe<ResolversTypes['Unit']>;
      cited: ReadonlyArray<ResolversTypes['Document']>;
      themes: ReadonlyArray<ResolversTypes['Theme']>;
    }
  >;
  LoadDocument: ResolverTypeWrapper<Omit<LoadDocument, 'document'> & { document: ResolversTypes['Document'] }>;
  LoadTheme: ResolverTypeWrapper<Omit<LoadTheme, 'theme'> & { theme: ResolversTypes['Theme'] }>;
  LoadPartner: ResolverTypeWrapper<Omit<LoadPartner, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  Definition: ResolverTypeWrapper<Definition>;
  WorkloadSettings: ResolverTypeWrapper<WorkloadSettings>;
  LoadWeightValues: ResolverTypeWrapper<LoadWeightValues>;
  LoadFilterValues: ResolverTypeWrapper<LoadFilterValues>;
  WorkloadCoverage: ResolverTypeWrapper<WorkloadCoverage>;
  Unit: ResolverTypeWrapper<UnitRef>;
  UnitConnection: ResolverTypeWrapper<UnitPage>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityPage>;
  ResponsibilityEdge: ResolverTypeWrapper<
    Omit<ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }
  >;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Place: ResolverTypeWrapper<PlaceRow>;
  Measure: ResolverTypeWrapper<MeasureRef>;
  MeasureConnection: ResolverTypeWrapper<MeasurePage>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  Citation: ResolverTypeWrapper<CitationRow>;
  Correction: ResolverTypeWrapper<CorrectionRow>;
  CorrectionChange: ResolverTypeWrapper<CorrectionChange>;
  Document: ResolverTypeWrapper<DocumentRef>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  CitedBy: ResolverTypeWrapper<CitedByRow>;
  CitedByConnection: ResolverTypeWrapper<CitedByPage>;
  CitedByEdge: ResolverTypeWrapper<Omit<CitedByEdge, 'node'> & { node: ResolversTypes['CitedBy'] }>;
  Theme: ResolverTypeWrapper<ThemeRef>;
  Gap: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Gap']>;
  MeasureGap: ResolverTypeWrapper<MeasureGapRow>;
  UnitGap: ResolverTypeWrapper<UnitGapRow>;
  DocumentGap: ResolverTypeWrapper<DocumentGapRow>;
  GapConnection: ResolverTypeWrapper<GapAnswer>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  PromisedPaper: ResolverTypeWrapper<PromisedPaperRow>;
  Came: ResolverTypeWrapper<Omit<Came, 'by'> & { by: ResolversTypes['Document'] }>;
  CameHow: ResolverTypeWrapper<CameHow>;
  Later: ResolverTypeWrapper<Later>;
  TimeUnit: ResolverTypeWrapper<TimeUnit>;
  PromiseConnection: ResolverTypeWrapper<PromiseAnswer>;
  PromiseEdge: ResolverTypeWrapper<Omit<PromiseEdge, 'node'> & { node: ResolversTypes['PromisedPaper'] }>;
  MissingPaper: ResolverTypeWrapper<MissingPaperRow>;
  MissingConnection: ResolverTypeWrapper<MissingAnswer>;
  MissingEdge: ResolverTypeWrapper<Omit<MissingEdge, 'node'> & { node: ResolversTypes['MissingPaper'] }>;
  ConcentrationAnswer: ResolverTypeWrapper<
    Omit<ConcentrationAnswer, 'documents' | 'jurisdictions'> & {
      documents: ReadonlyArray<ResolversTypes['DocumentConcentration']>;
      jurisdictions: ReadonlyArray<ResolversTypes['PlaceConcentration']>;
    }
  >;
  DocumentConcentration: ResolverTypeWrapper<DocumentConcentrationRow>;
  PlaceConcentration: ResolverTypeWrapper<PlaceConcentrationRow>;
  UnitMeasures: ResolverTypeWrapper<Omit<UnitMeasures, 'unit'> & { unit: ResolversTypes['Unit'] }>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  Counts: ResolverTypeWrapper<Counts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Node: NodeRow;
  LoadWeights: LoadWeights;
  Float: Scalars['Float']['output'];
  LoadFilter: LoadFilter;
  MeasureFilter: MeasureFilter;
  UnitFilter: UnitFilter;
  DocumentFilter: DocumentFilter;
  PageInfo: PageInfo;
  Sentence: Sentence;
  WorkloadConnection: WorkloadAnswer;
  WorkloadEdge: Omit<WorkloadEdge, 'node'> & { node: ResolversParentTypes['Workload'] };
  Workload: WorkloadRow;
  RuleRank: RuleRank;
  RuleLeader: Omit<RuleLeader, 'unit' | 'tied'> & {
    unit?: Maybe<ResolversParentTypes['Unit']>;
    tied: ReadonlyArray<ResolversParentTypes['Unit']>;
  };
  LoadPart: Omit<LoadPart, 'measure' | 'document' | 'via' | 'cited' | 'themes'> & {
    measure: ResolversParentTypes['Measure'];
    document: ResolversParentTypes['Document'];
    via?: Maybe<ResolversParentTypes['Unit']>;
    cited: ReadonlyArray<ResolversParentTypes['Document']>;
    themes: ReadonlyArray<ResolversParentTypes['Theme']>;
  };
  LoadDocument: Omit<LoadDocument, 'document'> & { document: ResolversParentTypes['Document'] };
  LoadTheme: Omit<LoadTheme, 'theme'> & { theme: ResolversParentTypes['Theme'] };
  LoadPartner: Omit<LoadPartner, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  Definition: Definition;
  WorkloadSettings: WorkloadSettings;
  LoadWeightValues: LoadWeightValues;
  LoadFilterValues: LoadFilterValues;
  WorkloadCoverage: WorkloadCoverage;
  Unit: UnitRef;
  UnitConnection: UnitPage;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: ResponsibilityPage;
  ResponsibilityEdge: Omit<ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  Evidence: EvidenceRow;
  Place: PlaceRow;
  Measure: MeasureRef;
  MeasureConnection: MeasurePage;
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  Citation: CitationRow;
  Correction: CorrectionRow;
  Document: DocumentRef;
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  CitedBy: CitedByRow;
  CitedByConnection: CitedByPage;
  CitedByEdge: Omit<CitedByEdge, 'node'> & { node: ResolversParentTypes['CitedBy'] };
  Theme: ThemeRef;
  Gap: ResolversUnionTypes<ResolversParentTypes>['Gap'];
  MeasureGap: MeasureGapRow;
  UnitGap: UnitGapRow;
  DocumentGap: DocumentGapRow;
  GapConnection: GapAnswer;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  PromisedPaper: PromisedPaperRow;
  Came: Omit<Came, 'by'> & { by: ResolversParentTypes['Document'] };
  Later: Later;
  PromiseConnection: PromiseAnswer;
  PromiseEdge: Omit<PromiseEdge, 'node'> & { node: ResolversParentTypes['PromisedPaper'] };
  MissingPaper: MissingPaperRow;
  MissingConnection: MissingAnswer;
  MissingEdge: Omit<MissingEdge, 'node'> & { node: ResolversParentTypes['MissingPaper'] };
  ConcentrationAnswer: Omit<ConcentrationAnswer, 'documents' | 'jurisdictions'> & {
    documents: ReadonlyArray<ResolversParentTypes['DocumentConcentration']>;
    jurisdictions: ReadonlyArray<ResolversParentTypes['PlaceConcentration']>;
  };
  DocumentConcentration: DocumentConcentrationRow;
  PlaceConcentration: PlaceConcentrationRow;
  UnitMeasures: Omit<UnitMeasures, 'unit'> & { unit: ResolversParentTypes['Unit'] };
  Coverage: CoverageRow;
  Counts: Counts;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  workload?: Resolver<
    ResolversTypes['WorkloadConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryWorkloadArgs, 'rule' | 'collectives' | 'bases' | 'first'>
  >;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<
    ResolversTypes['UnitConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryUnitsArgs, 'orderBy' | 'first'>
  >;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMeasuresArgs, 'first'>
  >;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'first'>
  >;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  gaps?: Resolver<
    ResolversTypes['GapConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryGapsArgs, 'kind' | 'first'>
  >;
  promises?: Resolver<
    ResolversTypes['PromiseConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPromisesArgs, 'first'>
  >;
  missing?: Resolver<
    ResolversTypes['MissingConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMissingArgs, 'first'>
  >;
  concentration?: Resolver<ResolversTypes['ConcentrationAnswer'], ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType?: TypeResolveFn<'Unit' | 'Measure' | 'Document' | 'Theme', ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SentenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence'],
> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkloadConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkloadConnection'] = ResolversParentTypes['WorkloadConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkloadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collectives?: Resolver<ReadonlyArray<ResolversTypes['Workload']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['RuleLeader']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['Definition'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['WorkloadSettings'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['WorkloadCoverage'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkloadEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkloadEdge'] = ResolversParentTypes['WorkloadEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workload'], ParentType, ContextType>;
};

export type WorkloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Workload'] = ResolversParentTypes['Workload'],
> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<ResolversTypes['RuleRank']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  led?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sourceDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['LoadPart']>, ParentType, ContextType, Partial<WorkloadPartsArgs>>;
  documentList?: Resolver<
    ReadonlyArray<ResolversTypes['LoadDocument']>,
    ParentType,
    ContextType,
    Partial<WorkloadDocumentListArgs>
  >;
  themeList?: Resolver<
    ReadonlyArray<ResolversTypes['LoadTheme']>,
    ParentType,
    ContextType,
    Partial<WorkloadThemeListArgs>
  >;
  partnerList?: Resolver<
    ReadonlyArray<ResolversTypes['LoadPartner']>,
    ParentType,
    ContextType,
    Partial<WorkloadPartnerListArgs>
  >;
  measureList?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    RequireFields<WorkloadMeasureListArgs, 'first'>
  >;
};

export type RuleRankResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RuleRank'] = ResolversParentTypes['RuleRank'],
> = {
  rule?: Resolver<ResolversTypes['LoadRule'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleLeaderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RuleLeader'] = ResolversParentTypes['RuleLeader'],
> = {
  rule?: Resolver<ResolversTypes['LoadRule'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  tied?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type LoadPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LoadPart'] = ResolversParentTypes['LoadPart'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cited?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type LoadDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LoadDocument'] = ResolversParentTypes['LoadDocument'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadThemeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LoadTheme'] = ResolversParentTypes['LoadTheme'],
> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadPartnerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LoadPartner'] = ResolversParentTypes['LoadPartner'],
> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DefinitionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Definition'] = ResolversParentTypes['Definition'],
> = {
  rule?: Resolver<ResolversTypes['RankedBy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkloadSettingsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkloadSettings'] = ResolversParentTypes['WorkloadSettings'],
> = {
  rule?: Resolver<ResolversTypes['LoadRule'], ParentType, ContextType>;
  weights?: Resolver<Maybe<ResolversTypes['LoadWeightValues']>, ParentType, ContextType>;
  collectives?: Resolver<ResolversTypes['Collectives'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType>;
  citationKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CitationKind']>>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['LoadFilterValues'], ParentType, ContextType>;
};

export type LoadWeightValuesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LoadWeightValues'] = ResolversParentTypes['LoadWeightValues'],
> = {
  documents?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  obligations?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  led?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstListed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceDocuments?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  citedDocuments?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LoadFilterValuesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LoadFilterValues'] = ResolversParentTypes['LoadFilterValues'],
> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitKind?: Resolver<Maybe<ResolversTypes['UnitKind']>, ParentType, ContextType>;
  unitJurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkloadCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkloadCoverage'] = ResolversParentTypes['WorkloadCoverage'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  convention?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  was?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  workload?: Resolver<Maybe<ResolversTypes['Workload']>, ParentType, ContextType>;
  responsibilities?: Resolver<
    ResolversTypes['ResponsibilityConnection'],
    ParentType,
    ContextType,
    RequireFields<UnitResponsibilitiesArgs, 'first'>
  >;
  issued?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  addressed?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility'],
> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResponsibilityConnection'] =
    ResolversParentTypes['ResponsibilityConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tense?: Resolver<ResolversTypes['Tense'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CitationKind']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['CorrectionChange'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  measures?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentMeasuresArgs, 'first'>
  >;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedBy?: Resolver<
    ResolversTypes['CitedByConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentCitedByArgs, 'first'>
  >;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type CitedByResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitedBy'] = ResolversParentTypes['CitedBy'],
> = {
  source?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CitationKind']>, ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitedByConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitedBy']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedByEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedBy'], ParentType, ContextType>;
};

export type ThemeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    RequireFields<ThemeMeasuresArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'],
> = {
  __resolveType?: TypeResolveFn<'MeasureGap' | 'UnitGap' | 'DocumentGap', ParentType, ContextType>;
};

export type MeasureGapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureGap'] = ResolversParentTypes['MeasureGap'],
> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitGapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitGap'] = ResolversParentTypes['UnitGap'],
> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentGapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentGap'] = ResolversParentTypes['DocumentGap'],
> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection'],
> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type PromisedPaperResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PromisedPaper'] = ResolversParentTypes['PromisedPaper'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  came?: Resolver<Maybe<ResolversTypes['Came']>, ParentType, ContextType>;
};

export type CameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Came'] = ResolversParentTypes['Came'],
> = {
  how?: Resolver<ResolversTypes['CameHow'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['Later']>, ParentType, ContextType>;
};

export type LaterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Later'] = ResolversParentTypes['Later'],
> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type PromiseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PromiseConnection'] = ResolversParentTypes['PromiseConnection'],
> = {
  definition?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PromisedPaper']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromiseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromiseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PromiseEdge'] = ResolversParentTypes['PromiseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PromisedPaper'], ParentType, ContextType>;
};

export type MissingPaperResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingPaper'] = ResolversParentTypes['MissingPaper'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type MissingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingConnection'] = ResolversParentTypes['MissingConnection'],
> = {
  definition?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MissingPaper']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingEdge'] = ResolversParentTypes['MissingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingPaper'], ParentType, ContextType>;
};

export type ConcentrationAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConcentrationAnswer'] = ResolversParentTypes['ConcentrationAnswer'],
> = {
  definition?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentConcentration']>, ParentType, ContextType>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['PlaceConcentration']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentConcentrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConcentration'] = ResolversParentTypes['DocumentConcentration'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  top?: Resolver<ReadonlyArray<ResolversTypes['UnitMeasures']>, ParentType, ContextType>;
  topShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gini?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlaceConcentrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceConcentration'] = ResolversParentTypes['PlaceConcentration'],
> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  top?: Resolver<ReadonlyArray<ResolversTypes['UnitMeasures']>, ParentType, ContextType>;
  topShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gini?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UnitMeasuresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitMeasures'] = ResolversParentTypes['UnitMeasures'],
> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  convention?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collectiveOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collectives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  WorkloadConnection?: WorkloadConnectionResolvers<ContextType>;
  WorkloadEdge?: WorkloadEdgeResolvers<ContextType>;
  Workload?: WorkloadResolvers<ContextType>;
  RuleRank?: RuleRankResolvers<ContextType>;
  RuleLeader?: RuleLeaderResolvers<ContextType>;
  LoadPart?: LoadPartResolvers<ContextType>;
  LoadDocument?: LoadDocumentResolvers<ContextType>;
  LoadTheme?: LoadThemeResolvers<ContextType>;
  LoadPartner?: LoadPartnerResolvers<ContextType>;
  Definition?: DefinitionResolvers<ContextType>;
  WorkloadSettings?: WorkloadSettingsResolvers<ContextType>;
  LoadWeightValues?: LoadWeightValuesResolvers<ContextType>;
  LoadFilterValues?: LoadFilterValuesResolvers<ContextType>;
  WorkloadCoverage?: WorkloadCoverageResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  CitedBy?: CitedByResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  MeasureGap?: MeasureGapResolvers<ContextType>;
  UnitGap?: UnitGapResolvers<ContextType>;
  DocumentGap?: DocumentGapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  PromisedPaper?: PromisedPaperResolvers<ContextType>;
  Came?: CameResolvers<ContextType>;
  Later?: LaterResolvers<ContextType>;
  PromiseConnection?: PromiseConnectionResolvers<ContextType>;
  PromiseEdge?: PromiseEdgeResolvers<ContextType>;
  MissingPaper?: MissingPaperResolvers<ContextType>;
  MissingConnection?: MissingConnectionResolvers<ContextType>;
  MissingEdge?: MissingEdgeResolvers<ContextType>;
  ConcentrationAnswer?: ConcentrationAnswerResolvers<ContextType>;
  DocumentConcentration?: DocumentConcentrationResolvers<ContextType>;
  PlaceConcentration?: PlaceConcentrationResolvers<ContextType>;
  UnitMeasures?: UnitMeasuresResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
};
