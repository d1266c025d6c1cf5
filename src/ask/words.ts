import type { Collectives } from './workload-arguments.ts';
import type { Sentence } from './refs.ts';
import type { BasisName, CitationKindName, RoleName } from './spelling.ts';

/** What people call a role. */
export const ROLE_WORDS: Readonly<Record<RoleName, Sentence>> = {
  LEAD: { zh: '牵头', en: 'lead' },
  RESPONSIBLE: { zh: '责任', en: 'responsible' },
  SUPPORT: { zh: '配合', en: 'support' },
};

/** What people call the basis of a responsibility. */
export const BASIS_WORDS: Readonly<Record<BasisName, Sentence>> = {
  STATED: { zh: '文中写明', en: 'stated' },
  CONVENTION: { zh: '按文件约定', en: 'by convention' },
  IMPLIED: { zh: '推定为发文机关', en: 'implied issuer' },
};

/** What people call a kind of citation. */
export const CITATION_WORDS: Readonly<Record<CitationKindName, Sentence>> = {
  BASIS: { zh: '依据', en: 'basis' },
  TO_ISSUE: { zh: '待出台', en: 'to issue' },
  TO_REVISE: { zh: '待修订', en: 'to revise' },
  ISSUED: { zh: '已出台', en: 'issued' },
  MENTION: { zh: '提及', en: 'mention' },
};

/** How collectives are treated, in one sentence. */
export const COLLECTIVES_WORDS: Readonly<Record<Collectives, Sentence>> = {
  APART: {
    zh: '集合单位（如“各县（市、区）司法局”）按一个单位计，单列，不参加排名。',
    en: 'A collective counts as one unit and is listed apart, without a rank.',
  },
  EXPANDED: {
    zh: '集合单位展开为名单上的成员，每个成员各占其位；没有名单的集合单位仍单列，不参加排名。',
    en: 'Each member of its roster takes the place of a collective; one without a roster is listed apart, without a rank.',
  },
  LEFT_OUT: { zh: '集合单位不计，如同文中没有写到。', en: 'Collectives are left out, as though no clause named them.' },
};
