/** A rule of counting: its names, and its definition in one sentence each. */
export interface LoadRuleText {
  readonly name: string;
  readonly nameEn: string;
  readonly text: string;
  readonly textEn: string;
}

/** Everything a unit's load can be counted by, in the order in which answers list it. */
export const LOAD_RULES = {
  DOCUMENTS: {
    name: '文件数',
    nameEn: 'documents',
    text: '单位须落实的不同文件数：其任务所在的文件，加上这些任务引用的文件，同一文件只计一次。',
    textEn: 'Distinct documents the unit must answer to: those its measures stand in and those its measures cite, each counted once.',
  },
  OBLIGATIONS: {
    name: '落实项数',
    nameEn: 'obligations',
    text: '任务与文件的配对数：每项任务计其所在文件一次，再计它引用的每份其他文件各一次。',
    textEn: 'Pairs of measure and document: for each of its measures its own document once, and each other document the measure cites once.',
  },
  MEASURES: {
    name: '任务数',
    nameEn: 'measures',
    text: '单位负有责任的不同任务数。',
    textEn: 'Distinct measures the unit is responsible for.',
  },
  LED: {
    name: '牵头数',
    nameEn: 'led',
    text: '单位任务中由其牵头（主办）的任务数；文件没有写明牵头的不计。',
    textEn: 'Of its measures, those it has the lead role in; where a document names no lead, nothing is counted.',
  },
  FIRST_LISTED: {
    name: '首列数',
    nameEn: 'first-listed',
    text: '单位任务中责任单位名单把它印在第一位的任务数；印在第一位不等于牵头。',
    textEn: 'Of its measures, those whose clause prints it first; being printed first is not the same as leading.',
  },
  SHARE: {
    name: '分摊数',
    nameEn: 'share',
    text: '每项任务按责任单位个数均分（一项任务有 n 个责任单位，各得 1/n），单位各项任务所得之和，四舍五入到六位小数。',
    textEn: 'Each measure is divided evenly among its n responsible units (1/n each); the sum of what falls to the unit, rounded to six places.',
  },
  SOURCE_DOCUMENTS: {
    name: '来源文件数',
    nameEn: 'source documents',
    text: '单位任务所在的不同文件数（均为已载入的文件）。',
    textEn: 'Distinct held documents its measures stand in.',
  },
  CITED_DOCUMENTS: {
    name: '引用文件数',
    nameEn: 'cited documents',
    text: '单位任务引用的不同文件数（不论是否已载入）。',
    textEn: 'Distinct documents its measures cite, held or not.',
  },
  THEMES: {
    name: '主题数',
    nameEn: 'themes',
    text: '单位任务涉及的不同主题数。',
    textEn: 'Distinct themes of its measures.',
  },
  PARTNERS: {
    name: '协同单位数',
    nameEn: 'partners',
    text: '与单位共同承担其任务的不同单位数。',
    textEn: 'Distinct other units responsible for its measures.',
  },
} as const satisfies Record<string, LoadRuleText>; // prettier-ignore

export type LoadRule = keyof typeof LOAD_RULES;

/** The rules in the order of answers. */
export const LOAD_RULE_NAMES = Object.keys(LOAD_RULES) as readonly LoadRule[];

/** The field of a row that a rule counts. */
export const COMPONENT = {
  DOCUMENTS: 'documents',
  OBLIGATIONS: 'obligations',
  MEASURES: 'measures',
  LED: 'led',
  FIRST_LISTED: 'firstListed',
  SHARE: 'share',
  SOURCE_DOCUMENTS: 'sourceDocuments',
  CITED_DOCUMENTS: 'citedDocuments',
  THEMES: 'themes',
  PARTNERS: 'partners',
} as const satisfies Record<LoadRule, string>;

export type Component = (typeof COMPONENT)[LoadRule];
export type Components = Readonly<Record<Component, number>>;
