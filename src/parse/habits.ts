/** How a paper writes its clauses throughout. */
export interface Habits {
  /** Whether it says that a star behind a name marks the lead: 标★的为牵头单位. */
  readonly starLeads: boolean;
  /** Whether its measures end with names alone in brackets, so that one name is a clause also where no stop stands before it. */
  readonly bareLists: boolean;
  /** Whether such brackets stand before the stops inside its measures: 建设10所学校(市教育局)。培训教师(市人社局)。 */
  readonly beforeStops: boolean;
}

const STAR =
  /(?:[标带加注打画]|标注|标有|带有)(?:有|注)?[“"(]{0,2}[★☆*▲△※][”")]{0,2}(?:号|者)?的?(?:单位|部门|科室)?(?:均|都)?(?:为|是|系|即)[^。;]{0,6}?(?:牵头|主办|主责)/;

const BARE_LIST = /[。;!]\s?[([〔][^()[\]〔〕。:\n]{2,60}[科处室局委办院部会组队所厅府心位门][)\]〕][。;]?\s{0,4}\n/g;

const BEFORE_STOP =
  /[^。;!\s][(〔](?:(?:省|市|县|区)[^()〔〕。:\n]{1,60})[科处室局委办院部会组队所厅府心位门][)〕][。;]/g;

/** The habits of a paper, from its whole text. */
export const habitsOf = (folded: string): Habits => ({
  starLeads: STAR.test(folded),
  beforeStops: (folded.match(BEFORE_STOP)?.length ?? 0) >= 3,
  bareLists: (folded.match(BARE_LIST)?.length ?? 0) >= 2,
});
