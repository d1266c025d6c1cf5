import type { Sentence } from './refs.ts';

interface GapText {
  readonly name: Sentence;
  readonly text: Sentence;
}

/** What may be missing between the papers and the bodies, in the order of answers. */
export const GAP_KINDS = {
  NO_UNIT: {
    name: { zh: '没有责任单位的任务', en: 'Measures without a unit' },
    text: { zh: '没有任何单位对其负责的任务。', en: 'Measures that nobody is responsible for.' },
  },
  COLLECTIVE_ONLY: {
    name: { zh: '只有集合单位负责的任务', en: 'Measures with collectives only' },
    text: {
      zh: '责任单位全是集合单位（如“各县（市、区）司法局”）的任务，没有一个具体单位为其负责。',
      en: 'Measures whose only responsible units are collectives, so that no single body answers for them.',
    },
  },
  ASSIGNED_NOT_ADDRESSED: {
    name: { zh: '有任务但未收文的单位', en: 'Assigned but not addressed' },
    text: {
      zh: '文件写明其责任，但既非发文机关、又不在主送范围内的单位；主送上级单位、所在集合单位或全部成员的，视为已收文。推定的责任不计，没有主送机关的文件不计。',
      en: 'Units that a document with addressees makes responsible, but that neither issued it nor are reached by an addressee (themselves, a body they are part of, a collective they belong to, or all members of their roster). Implied responsibilities are not counted.',
    },
  },
  ADDRESSED_NOT_ASSIGNED: {
    name: { zh: '收文但没有任务的单位', en: 'Addressed but never assigned' },
    text: {
      zh: '文件主送、但文件没有给它（及其下属、成员、所在集合单位）任何任务的单位。',
      en: 'Addressees that the document makes responsible for nothing: neither themselves, nor a part or member of theirs, nor a collective they belong to.',
    },
  },
  NOT_HELD: {
    name: { zh: '引用但未载入的文件', en: 'Cited but not held' },
    text: { zh: '已载入文件所引用、但本身尚未载入的文件。', en: 'Documents that held documents cite and that are not held themselves.' },
  },
  VAGUE_SUBJECT: {
    name: { zh: '责任主体不明确的任务', en: 'Measures with a vague subject' },
    text: {
      zh: '责任单位的名称全都带“有关”或“相关”（如“各有关单位”“相关部门”）的任务。',
      en: 'Measures whose responsible units are all vague: each name says 有关 or 相关, such as 各有关单位.',
    },
  },
  TWO_LEADS: {
    name: { zh: '有两个以上牵头单位的任务', en: 'Measures with two leads' },
    text: { zh: '同时由两个或更多单位牵头的任务。', en: 'Measures that more than one unit leads.' },
  },
  IMPLIED_ONLY: {
    name: { zh: '责任单位只靠推定的任务', en: 'Measures with an implied unit only' },
    text: {
      zh: '文件没有写明任何责任单位，只能推定由发文机关负责的任务。',
      en: 'Measures of papers that name nobody, so that only the issuer can be taken to answer for them.',
    },
  },
  OVERDUE: {
    name: { zh: '时限已过的任务', en: 'Deadline past' },
    text: {
      zh: '完成时限的最后一天早于今天（北京时间）的任务；是否已完成，图中没有记录。',
      en: 'Tasks whose last day lies before today (in China); whether they were done is not in the graph.',
    },
  },
  DUE_SOON: {
    name: { zh: '时限临近的任务', en: 'Due soon' },
    text: {
      zh: '完成时限的最后一天在今天（北京时间）起、所给天数（默认 30 天）以内的任务。',
      en: 'Tasks whose last day is today (in China) or within the days given (30 unless said).',
    },
  },
} as const satisfies Record<string, GapText>; // prettier-ignore

export type GapKind = keyof typeof GAP_KINDS;

/** The kinds in the order of answers. */
export const GAP_KIND_NAMES = Object.keys(GAP_KINDS) as readonly GapKind[];
