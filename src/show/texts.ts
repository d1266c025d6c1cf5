import type { Lang } from './look.ts';

/** Every label of the answers, Chinese and English. `$1`, `$2` … are filled in. */
export const TEXTS = {
  rank: ['名次', 'rank'],
  unit: ['单位', 'unit'],
  documents: ['文件', 'docs'],
  obligations: ['落实项', 'oblig.'],
  measures: ['任务', 'measures'],
  led: ['牵头', 'led'],
  firstListed: ['首列', 'first'],
  share: ['分摊', 'share'],
  sourceDocuments: ['来源', 'source'],
  citedDocuments: ['引用', 'cited'],
  themes: ['主题', 'themes'],
  partners: ['协同', 'partners'],
  value: ['数值', 'value'],
  score: ['得分', 'score'],

  'workload.title': ['各单位负荷，按$1排名', 'Load of the units, ranked by $1'],
  'workload.rule': ['规则', 'Rule'],
  'workload.leader': ['首位：$1（$2）', 'Leader: $1 ($2)'],
  'workload.no-leader': ['这一规则下没有单位计数大于零，没有首位。', 'No unit counts above zero under this rule, so nobody leads.'],
  'workload.none': ['没有计入任何单位。', 'No unit was counted.'],
  'workload.collectives': ['集合单位（单列，不参加排名）', 'Collectives (listed apart, without a rank)'],
  'workload.leaders': ['换一条规则，首位是谁', 'Who leads under each rule'],
  'workload.leader-tied': ['（另有 $1 个单位并列）', ' (tied with $1 more)'],
  'workload.nobody': ['无（都是零）', 'nobody (all zero)'],
  'workload.coverage': [
    '统计范围：$1 份文件的 $2 项任务。其中文中写明责任单位的 $3 项，按文件约定的 $4 项，推定为发文机关的 $5 项，没有单位的 $6 项；本表计入 $7 项。',
    'Counted over $2 measures of $1 documents: $3 name their units, $4 have them by convention, $5 by implication (the issuer), $6 have none; $7 are counted here.',
  ],
  'workload.implied': [
    '推定的责任未计入；要计入请加 --bases stated,convention,implied。',
    'Implied responsibilities are not counted; to count them add --bases stated,convention,implied.',
  ],
  'workload.words': ['原文依据（$1）', 'The words behind it ($1)'],
  'place': ['$1，原文第 $2 行', '$1, line $2 of the text'],
  'place.unnumbered': ['“$1”，原文第 $2 行', '“$1”, line $2 of the text'],
  ordinal: ['第 $1 项', 'measure $1'],

  'page.more': ['共 $1 项，本页 $2 项。下一页：--after $3', '$1 in all, $2 on this page. Next page: --after $3'],
  'page.all': ['共 $1 项。', '$1 in all.'],
  'none': ['无', 'none'],
  'unknown': ['未知', 'unknown'],

  'unit.kind': ['类别', 'kind'],
  'unit.jurisdiction': ['地区', 'jurisdiction'],
  'unit.confirmed': ['名录', 'registry'],
  'unit.confirmed.yes': ['已登记', 'registered'],
  'unit.confirmed.no': ['未登记（按文中名称记录）', 'not registered (kept as printed)'],
  'unit.partOf': ['隶属', 'part of'],
  'unit.parts': ['下属', 'has parts'],
  'unit.members': ['成员', 'members'],
  'unit.memberOf': ['所属集合', 'member of'],
  'unit.load': ['负荷（按文件数排第 $1 位）', 'Load (rank $1 by documents)'],
  'unit.load.apart': ['负荷（集合单位，不参加排名）', 'Load (a collective, without a rank)'],
  'unit.responsibilities': ['负责的任务', 'Responsible for'],

  'document.untitled': ['文件', 'Document'],
  'document.kind': ['文种', 'kind'],
  'document.number': ['文号', 'number'],
  'document.issuer': ['发文机关', 'issuer'],
  'document.addressees': ['主送', 'addressees'],
  'document.jurisdiction': ['地区', 'jurisdiction'],
  'document.date': ['日期', 'date'],
  'document.uri': ['路径', 'path'],
  'document.inferred': ['（推断）', '(inferred)'],
  'document.not-held': ['只被引用，尚未载入。', 'Only cited, not held.'],
  'document.measures': ['任务', 'Measures'],
  'document.citations': ['任务以外的引用', 'Citations outside its measures'],
  'document.citedBy': ['被引用', 'Cited by'],
  'document.outside': ['任务以外', 'outside its measures'],

  'measure.document': ['出处', 'document'],
  'measure.headings': ['标题', 'headings'],
  'measure.deadline': ['时限', 'deadline'],
  'measure.tense': ['性质', 'tense'],
  'measure.tense.TASK': ['任务', 'task'],
  'measure.tense.ACHIEVEMENT': ['成效', 'achievement'],
  'measure.units': ['责任单位', 'Units'],
  'measure.citations': ['引用文件', 'Citations'],
  'measure.themes': ['主题', 'themes'],
  'measure.text': ['原文', 'text'],
  'evidence': ['原文第 $1–$2 字：“$3”', 'characters $1–$2: “$3”'],
  'kind.open': ['未定', 'open'],

  'gaps.measures': ['$1 项任务', '$1 measures'],
  'gaps.citedBy': ['被 $1 项任务、$2 份文件引用', 'cited by $1 measures, $2 documents'],

  'coverage.title': ['各文件责任覆盖情况', 'Coverage by document'],
  'coverage.rule': [
    '每项任务按其单位中最强的依据归入一类：文中写明、按文件约定、推定为发文机关，或没有单位；覆盖率 =（写明 + 约定）÷ 任务。',
    'Each measure is counted once, by the strongest basis of its units: stated, by convention, implied issuer, or none; coverage = (stated + convention) / measures.',
  ],
  'coverage.document': ['文件', 'document'],
  'coverage.stated': ['写明', 'stated'],
  'coverage.convention': ['约定', 'conv.'],
  'coverage.implied': ['推定', 'implied'],
  'coverage.withoutUnit': ['无单位', 'none'],
  'coverage.collectiveOnly': ['仅集合', 'coll. only'],
  'coverage.share': ['覆盖率', 'coverage'],
  'coverage.total': ['合计', 'total'],

  'counts.documents': ['文件', 'documents'],
  'counts.held': ['其中已载入', 'of these held'],
  'counts.citedOnly': ['其中只被引用', 'of these only cited'],
  'counts.measures': ['任务', 'measures'],
  'counts.units': ['单位', 'units'],
  'counts.collectives': ['其中集合单位', 'of these collectives'],
  'counts.themes': ['主题', 'themes'],
  'counts.responsibilities': ['责任关系', 'responsibilities'],
  'counts.citations': ['引用（每次提及计一次）', 'citations (one a mention)'],
} as const satisfies Record<string, readonly [string, string]>; // prettier-ignore

export type TextName = keyof typeof TEXTS;

/** A label in the user's language, its places filled in. */
export function say(lang: Lang, name: TextName, ...values: readonly (string | number)[]): string {
  return TEXTS[name][lang === 'zh' ? 0 : 1].replaceAll(/\$(\d)/g, (_, place: string) =>
    String(values[Number(place) - 1] ?? ''),
  );
}

/** What people call a kind of unit. */
export const UNIT_KIND_WORDS = {
  SECTION: ['科室', 'section'],
  BUREAU: ['部门', 'bureau'],
  GOVERNMENT: ['政府', 'government'],
  PARTY_ORGAN: ['党委机构', 'party organ'],
  ASSOCIATION: ['协会', 'association'],
  INSTITUTION: ['事业单位、机构', 'institution'],
  TASK_FORCE: ['专班', 'task force'],
  COLLECTIVE: ['集合单位', 'collective'],
  COURT: ['法院', 'court'],
  PROCURATORATE: ['检察院', 'procuratorate'],
  LEGISLATURE: ['人大', 'legislature'],
  CENTRAL_ORGAN: ['中央机关', 'central organ'],
  MASS_ORGANISATION: ['群团组织', 'mass organisation'],
  COMPANY: ['企业', 'company'],
  OTHER: ['其他', 'other'],
} as const satisfies Record<string, readonly [string, string]>;
