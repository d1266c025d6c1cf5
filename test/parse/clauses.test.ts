import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { findClauses } from '../../src/parse/find-clauses.ts';
import { lexicon } from '../../src/parse/lexicon.ts';
import { nameScope } from '../../src/parse/name-list.ts';
import { readText } from '../../src/read/read-text.ts';
import { marked, otherWidth } from '../support/marked.ts';
import { words } from '../support/words.ts';

const lex = lexicon(words);
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Units as `role name@from-to`, as clauses of a paper of 云浦市 have them. */
function unitsOf(text: string): string[] {
  const source = readText(text, 'x.txt', '');
  const clauses = findClauses(() => nameScope(source, lex, '云浦市'), 0, source.folded.length);
  return clauses.flatMap((clause) => clause.units.map((unit) => `${unit.role} ${unit.name}@${unit.from}-${unit.to}`));
}

/** What the marks of a text say: `{role:words}` or `{role name=:words}` where an ellipsis is filled. */
function expected(notation: string, text: string): string[] {
  return marked(notation).marks.map(({ label, from, to }) => {
    const [role, name] = label.replace(/=$/, '').split(' ');
    return `${role === '' || role === undefined ? 'responsible' : role} ${name ?? text.slice(from, to)}@${from}-${to}`;
  });
}

const CASES: readonly (readonly [string, string])[] = [
  ['a list of bodies before the stop', '安置退役士兵({市退役军人局}、{市人社局})。'],
  ['the other names of a body are no list', '报市住建局(市人防办、市城管局)。'],
  ['a label with 为', '开展宣传;责任部门为{市消防救援支队}、{市委宣传部}。'],
  ['the end of the last name belongs to the bare ones before it', '治水。({lead:市水务局}牵头,{responsible 东岭经济开发区管委会=:东岭}、{河口经济开发区管委会}负责落实)'],
  ['the same of streets and towns', '治水。(责任单位:{responsible 东岭街道办事处=:东岭}、{河口街道办事处};配合单位:{support 东岭镇人民政府=:东岭}、{support:河口镇人民政府})'],
  ['a body without 局 or 委 before a collective takes nothing from it', '助残。(责任单位:{省残联}、{各市人民政府})'],
  ['a counted collective', '办学。(责任部门:{13个街道、镇})'],
  ['persons first, a remark about the whole paper in a sentence behind', '创新。(分管副省长负责,{lead:省科技厅}牵头。明确牵头部门的,其他有关部门配合,不逐一列出,下同)'],
  ['support of other kinds', '创新。({lead:市科技局}牵头,{support:市财政局}资金保障,{support:市大数据局}提供技术支持)'],
  ['short labels', '修堤。主办:{lead:市水务局};协办:{support:市应急局}、{support 市财政局=:财政局}。'],
  ['who is left out', '修堤。(责任单位:{市水务局},{各区政府};区政府无相关工作职能的除外)'],
  ['persons behind the names', '修堤。(责任单位:{市水务局}(张大山)、{市林业局} 王一川)'],
  ['bracket list, commas between, brackets inside a name', '提质。【{行政立法科},{规范性文件审核科},{各县(市、区)司法局}】'],
  ['ellipsis of a numbered section over 、', '服务。【{行政复议一科}、{responsible 行政复议二科=:二科},{人民参与和促进法治科}】'],
  ['ellipsis of a numbered section over a comma', '安全。【{行政复议一科},{responsible 行政复议二科=:二科},{各县(市、区)司法局}】'],
  ['names that hold 和, 与 and 及', '到位。【{普法与依法治理科},{行政复议和应诉综合科},{规范性文件审核与备案科}】'],
  ['a second name in brackets', '拓展。【{深圳国际仲裁院江门中心(江门仲裁委)},{市公证协会}】'],
  ['labels', '到位。(牵头科室:{lead:市委依法治市办秘书科};配合科室:{support:法治调研与督察科}、{support:行政执法协调监督科};完成时限:2022年6月底前)'],
  ['a label goes on over ;', '化解。(责任科室:{人民参与和促进法治科};{各县(市、区)司法局})'],
  ['verbs', '评估。({lead:市委依法治市办秘书科}牵头,{法治调研与督察科}等按职责分工负责)'],
  ['verb and deadline', '整改。({lead:政治处}牵头,{support:办公室}配合,6月底前完成)'],
  ['several leads', '检查。({lead:律师工作科}、{lead:公共法律服务管理科}牵头,{support:市律师协会}、{support 市公证协会=:公证协会}配合)'],
  ['shared prefix, and names that bring their own', '减负。(责任单位:{市司法局}、{responsible 市发展改革委=:发展改革委}、{responsible 市市场监管局=:市场监管局},{各县(市、区)人民政府},{云浦高新区管委会})'],
  ['the prefix of the party only for its departments', '公开。({lead:市市场监督管理局(市知识产权局)}牵头,{support:市委宣传部}、{support 市司法局=:司法局},{support:云浦海关}配合)'],
  ['party departments share 市委', '学法。牵头单位:{lead:市委组织部}、{lead 市委宣传部=:宣传部}、{lead 市委党校=:党校}'],
  ['the prefix reaches over a verb', '公开。({lead:市发展和改革局}牵头,{support 市商务局=:商务局}配合)'],
  ['central branches stop the prefix', '融资。({lead:省发展改革委}牵头,{responsible:省财政厅}、{responsible 省工业和信息化厅=:工业和信息化厅},{人民银行湖南省分行},{湖南金融监管局}等按职责分工负责)'],
  ['open list before a collective', '流程。({lead:省政务服务和大数据中心}牵头,{省发展改革委}、{responsible 省公安厅=:公安厅}等{省有关部门}和{各市州、县市区人民政府}按职责分工负责)'],
  ['joint: both responsible', '责任。(由{省政务服务和大数据中心}会同{省司法厅}负责)'],
  ['the 商 in a name joins nothing', '市场。(责任单位:{区农业农村局(区乡村振兴局)}、{区商务局})'],
  ['和 between whole names', '救援。(牵头单位:{lead:区应急管理局}与{lead:区消防救援大队})'],
  ['one collective under one 各', '改造。(责任单位:{区城市管理局}、{各镇人民政府、街道办事处})'],
  ['〔〕 and nested brackets', '改造。〔{lead:市生态环境局}牵头,{support:市交通运输局(市地方铁路办)}参与〕'],
  ['guiding and carrying out', '农村。({市生态环境局}指导,{县(市、区)政府}、{市级各开发区管委会}落实)'],
  ['verbs divided by 、', '就业。({lead:市教育局}牵头、{support:市财政局}配合)'],
  ['spaced label line', '服务。\n责 任 单 位:{区法律援助中心}、{区公证处}'],
  ['two labels on a line', '泊位。\n牵头单位:{lead:区交通运输局};责任单位:{区城市管理局}、{区机关事务服务中心}'],
]; // prettier-ignore

describe.each(CASES)('clause: %s', (_, notation) => {
  const { text } = marked(notation);
  test('as printed', () => expect(unitsOf(text)).toEqual(expected(notation, text)));
  test('in the other punctuation width', () => {
    const wide = otherWidth(text);
    expect(unitsOf(wide).map((u) => otherWidth(u))).toEqual(
      expected(notation, text).map((u) => otherWidth(otherWidth(u))),
    );
  });
  test('with a gloss behind each character', () =>
    expect(unitsOf(text.replace(/[一-龥]/g, '$&(fā)'))).toEqual(expected(notation, text)));
  test('in traditional script', () =>
    expect(unitsOf(toTraditional(`${text}\n一、为进一步贯彻落实国务院关于开发区的决策`)).map(toSimplified)).toEqual(
      expected(notation, text).map(toSimplified),
    ));
});

const NONE = [
  '各牵头单位要于4月25日前制定具体落实方案,各责任单位要积极配合。',
  '制定《云浦市行政规范性文件合法性审核质量评价办法(试行)》。',
  '对已实施满三年(含)的政府规章开展评估(国办发〔2015〕42号)。',
  '完善三级网格(镇、街道),建成“12·4”站点(PM2.5)。',
  '分管领导对分管领域安全稳定工作负责,谁主管谁负责。',
  '责任领导:孙 立',
];
test.each(NONE)('no clause: %s', (text) => expect(unitsOf(text)).toEqual([]));
