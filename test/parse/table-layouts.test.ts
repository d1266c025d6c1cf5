import { describe, expect, test } from 'vitest';
import { draftOf } from '../support/reading.ts';

/** What a column holds: N number, T task, O other words, L lead, R responsible, S support, P person, D deadline, C category, X remark. */
interface Table {
  readonly title: string;
  readonly heading: readonly string[];
  readonly kinds: string;
  readonly rows: readonly (readonly string[])[];
}

const TABLES: readonly Table[] = [
  { title: '2023年重点工作任务分解表', heading: ['序号', '工作任务', '牵头单位', '责任单位', '完成时限'], kinds: 'NTLRD', rows: [
    ['1', '完成管网改造12公里。', '市住建局', '市水务局、各区人民政府', '2023年10月底前'],
    ['2', '新建服务站8个。', '市民政局', '市财政局、市卫健委', '2023年12月底前'],
    ['3', '开展食品检查。', '市市场监管局', '市公安局', '持续推进'] ] },
  { title: '局2022年重点工作责任清单', heading: ['序号', '重点工作', '具体举措', '责任领导', '责任科室', '完成时限'], kinds: 'NTOPRD', rows: [
    ['1', '规范性文件清理', '全面清理文件,公布目录。', '张卫东', '法规科', '6月底前'],
    ['2', '政策解读', '对出台的文件同步解读。', '李 敏', '办公室、法规科', '全年'],
    ['3', '队伍建设', '组织两期业务培训。', '王海', '人事科', '11月底前'] ] },
  { title: '巡察反馈问题整改清单', heading: ['序号', '存在问题', '整改措施', '责任单位', '责任人', '整改时限'], kinds: 'NTORPD', rows: [
    ['1', '学习不够深入。', '制定计划,每月学习一次。', '党建办', '陈刚', '立行立改,长期坚持'],
    ['2', '资金拨付不及时。', '建立台账,按月通报。', '财务科、项目办', '刘洋', '2021年9月30日前'],
    ['3', '会议记录不规范。', '统一样式,定期检查。', '办公室', '周莉', '已完成'] ] },
  { title: '为民办实事项目分解表', heading: ['序号', '项目名称', '建设内容', '牵头单位', '配合单位', '分管领导', '完成时间'], kinds: 'NTOLSPD', rows: [
    ['1', '农村饮水提升', '新建供水站3座。', '县水利局', '县财政局', '孙明', '2021年8月'],
    ['2', '校舍改造', '改造校舍5所。', '县教育局', '县住建局、各乡镇人民政府', '孙明', '2021年9月'],
    ['3', '便民市场', '新建市场2个。', '县商务局', '县城管局', '何俊', '2021年12月'] ] },
  { title: '局务会督办清单', heading: ['序号', '议定事项', '责任单位', '配合单位', '完成时限', '办理状态', '备注'], kinds: 'NTRSDXX', rows: [
    ['1', '修订考勤制度', '办公室', '', '9月30日前', '推进中', ''],
    ['2', '完成公开自查', '办公室', '各科室', '10月15日前', '待办理', ''],
    ['3', '建立调度机制', '质监科', '各街道', '10月10日前', '待办理', ''] ] },
  { title: '集团公司改革任务台账', heading: ['序号', '重点任务', '责任部门', '责任人', '完成时间', '成果形式'], kinds: 'NTRPDX', rows: [
    ['1', '修订公司章程。', '综合管理部', '高峰', '2022年3月', '章程'],
    ['2', '推行任期制。', '人力资源部、党群工作部', '许静', '2022年6月', '合同'],
    ['3', '处置低效资产。', '资产财务部', '高峰', '2022年12月', '报告'] ] },
  { title: '2024年政府工作报告任务分解表', heading: ['类别', '序号', '任务内容', '牵头领导', '责任单位'], kinds: 'CNTPR', rows: [
    ['工业经济', '1', '新增规上企业20家。', '宋涛', '县工信局、县发改局'],
    ['', '2', '开工亿元项目15个。', '宋涛', '县发改局'],
    ['农业农村', '3', '建设高标准农田3万亩。', '马丽', '县农业农村局、县财政局'] ] },
]; // prettier-ignore

const filled = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');
const apart = (between: string) => (rows: readonly (readonly string[])[]) =>
  rows.map((row) => filled(row).join(between)).join(between);
const lines = (between: string) => (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join(between)).join('\n');

const LAYOUTS: readonly (readonly [string, (rows: readonly (readonly string[])[]) => string])[] = [
  ['one row a line between bars', lines(' | ')],
  ['Markdown', (rows) => rows.map((row) => `| ${row.join(' | ')} |`).toSpliced(1, 0, '|---|').join('\n')],
  ['tabs', lines('\t')],
  ['one row a line, one space between', (rows) => rows.map((row) => filled(row).join(' ')).join('\n')],
  ['one row a line, two spaces between', (rows) => rows.map((row) => filled(row).join('  ')).join('\n')],
  ['one cell a line', apart('\n')],
  ['one cell a paragraph', apart('\n\n')],
  ['one cell a line, a bare bar between', apart('\n|\n')],
  ['one cell a line, each closed by a bar', (rows) => rows.flatMap((row) => row.map((cell) => `${cell} |`.trim())).join('\n')],
  ['a heading with spaces in it, one cell a line', ([head = [], ...rows]) => apart('\n')([head.map((cell) => [...cell].join(' ')), ...rows])],
]; // prettier-ignore

const ROLES: Readonly<Record<string, string>> = { L: 'lead', R: 'responsible', S: 'support' };

describe.each(TABLES)('$title', ({ title, heading, kinds, rows }) => {
  const expected = rows.map((row) => ({
    ordinal: row[kinds.indexOf('N')],
    title: row[kinds.indexOf('T')]?.replace(/。$/, ''),
    deadline: row[kinds.indexOf('D')] ?? null,
    units: row.flatMap((cell, i) =>
      ROLES[kinds[i] ?? ''] === undefined ? [] : filled(cell.split('、')).map((name) => `${ROLES[kinds[i] ?? '']} ${name}`),
    ),
  })); // prettier-ignore
  test.each(LAYOUTS)('%s', (_, layout) => {
    const read = draftOf(`${title}\n\n${layout([heading, ...rows])}\n`).measures.map((m) => ({
      ordinal: m.ordinal,
      title: m.title,
      deadline: m.deadline,
      units: m.units.map((unit) => `${unit.role} ${unit.name}`),
    }));
    expect(read).toEqual(expected);
  });
});
