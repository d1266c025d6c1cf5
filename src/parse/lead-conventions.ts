/** Where a paper says, once for all that follows, who leads where no clause says so. */
export interface LeadConvention {
  readonly at: number;
  /** The first of each list leads, or all of a list without a lead do. */
  readonly who: 'first' | 'all';
}

const ORDER =
  '(?:列|排|名列|位列|排名|排序)?(?:在)?(?:第一|首)(?:位|名|个|家)?(?:者|的|责任|单位|部门)*[^。;]{0,8}?(?:为|是|即为?|系)[^。;]{0,6}?(?:牵头|主办|主责)';
const FIRST = new RegExp(`${ORDER}|(?:牵头|主办)(?:单位|部门)[^。;]{0,6}(?:列|排)(?:在)?(?:第一|首)位`, 'g');
const ALL =
  /(?:无|没有|未列|未明确|未注明|未标注|未标明)牵头(?:单位|部门)[^。;]{0,12}?(?:责任|负责)(?:单位|部门)[^。;]{0,6}?(?:为|是|即)[^。;]{0,4}?牵头/g;

/**
 * Conventions about the lead (FORMATS: document-wide conventions), in all their wordings, wherever they stand: 列第一位者为牵头单位,下同;
 * 无牵头单位的,责任单位即为牵头单位,下同. They hold for the measure they stand in and all later ones.
 */
export function leadConventions(folded: string): LeadConvention[] {
  return [
    ...[...folded.matchAll(FIRST)].map((match) => ({ at: match.index, who: 'first' as const })),
    ...[...folded.matchAll(ALL)].map((match) => ({ at: match.index, who: 'all' as const })),
  ];
}
