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
} as const satisfies Record<string, GapText>; // prettier-ignore

export type GapKind = keyof typeof GAP_KINDS;

/** The kinds in the order of answers. */
export const GAP_KIND_NAMES = Object.keys(GAP_KINDS) as readonly GapKind[];
