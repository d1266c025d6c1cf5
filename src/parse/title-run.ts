import { isDateLine } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';
import { articleOf, ordinalOf } from './ordinal.ts';
import { looksLikeUnit } from './unit-name.ts';
import { withoutTail } from './without-tail.ts';

/** (经镇党委会研究通过), (2025年2月27日印发): a remark under a title. */
export const REMARK = /^\((?=[^()]*(?:通过|印发|审议|批准|修订|发布|试行版))[^()]*\)$/;

const TAIL =
  /\((?:(?=[^()]*\d{4})[^()]*|试行|暂行|征求意见稿|草案|送审稿|修订(?:版|稿)?|已?废止|已?失效|节选|摘编|全文)\)$/;

const isTitleLine = (line: Line, lex: Lexicon): boolean =>
  !lex.label.has(line.text.replace(/\s/g, '')) &&
  !/^\d{5,8}$/.test(line.text) && // a date that lost its marks
  !/^附件|^\(?注\s?:|^(?:特此|此)(?:通知|函|函告|复|公告)$|^(?:有效|失效|现行有效|已失效|已废止|废止|无|全文|正文|返回|通知|公告|号)$/.test(
    line.text,
  ) &&
  // a title goes on behind its 、
  !endsSentence(line.text.replace(TAIL, '').replace(/(?<=^[^。,;:]{6,40})、$/, '')) &&
  line.text.length <= 70 &&
  ordinalOf(line.text) === null &&
  articleOf(line.text) === null &&
  !/[|\t]|^[•●◆■▪►]/.test(line.text) &&
  // the head of the paper: 云浦市人民政府文件
  !(line.text.endsWith('文件') && looksLikeUnit(line.text.slice(0, -2), lex));

/** The last run of title lines before the first numbered line whose words end as titles do. */
export function titleBeforeBody(body: readonly Line[], lex: Lexicon): { from: number; to: number } | null {
  const start = body.findIndex(
    (line, i) => (ordinalOf(line.text) !== null || articleOf(line.text) !== null) && !isInAnnexList(body, i),
  );
  const limit = start < 0 ? body.length : start;
  let found: { from: number; to: number } | null = null;
  for (let i = 0; i < limit; i++) {
    const from = i;
    while (i < limit && isTitleLine(body[i] as Line, lex) && i - from < 4) i++;
    if (i > from && endsLikeTitle(body.slice(from, i), lex)) found = { from: behindNotice(body, from, i, lex), to: i };
  }
  return found;
}

/** Where the title of the plan begins in a run of title lines, behind the whole title of the notice that sends it. */
function behindNotice(body: readonly Line[], from: number, to: number, lex: Lexicon): number {
  const notice = body.findIndex(
    (line, i) => i >= from && i < to - 1 && line.text.endsWith('的通知') && line.text.includes('印发'),
  );
  return notice >= 0 && endsLikeTitle(body.slice(notice + 1, to), lex) ? notice + 1 : from;
}

/** 附件:1.… with 2.… below it, the list of what is annexed. */
function isInAnnexList(body: readonly Line[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 12 && ordinalOf((body[first] as Line).text) !== null) first--;
  const numbered = body.slice(first + 1, at + 1).every((line) => !/[。;]$/.test(line.text));
  return numbered && /^附件\s?:\s?1\s?[.、]/.test(body[first]?.text ?? '');
}

const endsLikeTitle = (run: readonly Line[], lex: Lexicon): boolean => {
  const words = run
    .filter((l) => !isDateLine(l.text) && !REMARK.test(l.text))
    .map((l) => l.text)
    .join('');
  const bare = withoutTail(words.replace(/(?<=[一-龥])\s(?=[一-龥]$)/, ''), '(', ')', '《》的').replace(
    /\([^()]*\)$/,
    '',
  );
  return (
    lex.kinds.some((kind) => bare.endsWith(kind) || words.endsWith(kind)) ||
    /^(?:\d{4}年|[^。,:]{2,8}[省市县区州局委办厅]).{0,16}(?:重点(?:工作|任务)|工作任务|目标任务|民生实事(?:项目)?)$/.test(
      bare,
    )
  );
};

/** How far down a part its title may begin: below a letterhead and what the page puts there. */
export const TITLE_WITHIN = 10;

/** The run of title lines of a part: the first whose words end as titles do; on a page also the headline at its top. */
export function titleRun(lines: readonly Line[], lex: Lexicon, headline: boolean): { from: number; to: number } | null {
  const run = firstRun(lines, lex, headline);
  if (run === null) return null;
  // navigation, the name of the site, the title a first time stand above a line that is a title by itself
  const whole = lines.slice(run.from, run.to).findLastIndex((line) => isWholeTitle(line, lex));
  const above = lines.slice(run.from, run.from + Math.max(whole, 0));
  const own = (line: Line): boolean => looksLikeUnit(line.text, lex) && !/[首页网]/.test(line.text);
  return whole < 1 || above.every(own) ? run : { from: run.from + whole, to: run.to };
}

/** {青岚市人民政府}关于修堤的意见: issuer, subject and kind in one line. */
const isWholeTitle = (line: Line, lex: Lexicon): boolean => {
  const issuer = /^(.{4,24}?)关于.{2,}/.exec(line.text)?.[1];
  return issuer !== undefined && looksLikeUnit(issuer, lex) && endsLikeTitle([line], lex);
};

function firstRun(lines: readonly Line[], lex: Lexicon, headline: boolean): { from: number; to: number } | null {
  for (let from = 0; from < Math.min(lines.length, TITLE_WITHIN); from++) {
    const first = lines[from] as Line;
    if (/[。;]$/.test(first.text) || isAddressees(first, lex) || ordinalOf(first.text) !== null) break;
    let to = from;
    while (to < lines.length && to - from < 5 && isTitleLine(lines[to] as Line, lex) && !isAddressees(lines[to], lex))
      to++;
    for (let end = to; end > from; end--) {
      if (endsLikeTitle(lines.slice(from, end), lex)) return { from, to: end };
    }
  }
  let to = 0;
  while (to < lines.length && to < 5 && isTitleLine(lines[to] as Line, lex) && !isAddressees(lines[to], lex)) to++;
  return headline && to > 0 ? { from: 0, to } : null;
}

/** The paragraph that ends with a colon and names the bodies a notice is for (主送). */
export const isAddressees = (line: Line | undefined, lex: Lexicon): boolean =>
  line !== undefined &&
  line.text.endsWith(':') &&
  !line.text.endsWith('如下:') &&
  !line.text.includes('。') &&
  ordinalOf(line.text) === null &&
  line.text
    .slice(0, -1)
    .split(/[,、]/)
    .some((name) => looksLikeUnit(name, lex));
