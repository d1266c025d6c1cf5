import { COMPONENT, LOAD_RULE_NAMES, LOAD_RULES } from '../ask/load-rules.ts';
import type { Component } from '../ask/load-rules.ts';
import type { Passage } from '../ask/passages.ts';
import type { RuleLeader, Workload, WorkloadAnswer } from '../ask/workload.ts';
import { documentLabel, ordinalLabel } from './label.ts';
import type { Lang, Look } from './look.ts';
import { pageLine } from './page-line.ts';
import { placeWords } from './place-words.ts';
import { table } from './table.ts';
import { say } from './texts.ts';

/** A ranking as a person reads it: the rule first, then the rows, then what the ranking rests on. */
export function showWorkload(answer: WorkloadAnswer, words: readonly Passage[], look: Look): string {
  const { lang, bold } = look;
  const { definition } = answer;
  const blocks = [
    `${bold(say(lang, 'workload.title', lang === 'zh' ? definition.name : definition.nameEn))}\n` +
      `${say(lang, 'workload.rule')}${lang === 'zh' ? '：' : ': '}${lang === 'zh' ? definition.text : definition.textEn}`,
    answer.nodes.length === 0 ? say(lang, 'workload.none') : rows(answer, answer.nodes, true, lang),
  ];
  if (answer.nodes.length > 0) {
    blocks.push(`${leaderLine(answer, lang)}\n${pageLine(answer, look)}`);
  }
  if (answer.collectives.length > 0) {
    blocks.push(`${bold(say(lang, 'workload.collectives'))}\n${rows(answer, answer.collectives, false, lang)}`);
  }
  if (answer.totalCount > 0) blocks.push(`${bold(say(lang, 'workload.leaders'))}\n${leaders(answer.leaders, lang)}`);
  blocks.push(coverage(answer, lang));
  if (words.length > 0 && answer.leader !== null) {
    const lines = words.map((passage) => showPassage(passage, look));
    blocks.push(`${bold(say(lang, 'workload.words', answer.leader.name))}\n${lines.join('\n')}`);
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The component that is ranked by stands first, marked. */
function rows(answer: WorkloadAnswer, workloads: readonly Workload[], ranked: boolean, lang: Lang): string {
  const { rule } = answer.definition;
  const first = rule === 'SCORE' ? null : COMPONENT[rule];
  const rest = LOAD_RULE_NAMES.map((name) => COMPONENT[name]).filter((component) => component !== first);
  const components = first === null ? rest : [first, ...rest];
  const scored = rule === 'SCORE' ? [{ head: `${say(lang, 'score')}▼`, number: true }] : [];
  return table(
    [
      ...(ranked ? [{ head: say(lang, 'rank'), number: true }] : []),
      { head: say(lang, 'unit') },
      ...scored,
      ...components.map((component) => ({
        head: `${say(lang, component)}${component === first ? '▼' : ''}`,
        number: true,
      })),
    ],
    workloads.map((row) => [
      ...(ranked ? [row.rank ?? ''] : []),
      row.unit.name,
      ...(rule === 'SCORE' ? [row.score ?? ''] : []),
      ...components.map((component) => figure(component, row[component], component === first)),
    ]),
  );
}

/** A share shows two places, and all six where it is what is ranked. */
const figure = (component: Component, value: number, exact: boolean): string =>
  component === 'share' ? value.toFixed(exact ? 6 : 2) : String(value);

function leaderLine(answer: WorkloadAnswer, lang: Lang): string {
  const [first] = answer.nodes;
  if (answer.leader === null || first === undefined) return say(lang, 'workload.no-leader');
  const { rule, name, nameEn } = answer.definition;
  const what = lang === 'zh' ? name : nameEn;
  const under = answer.leaders.find((leader) => leader.rule === rule);
  if (under === undefined) return say(lang, 'workload.leader', answer.leader.name, `${what} ${first.score ?? ''}`);
  return say(lang, 'workload.leader', answer.leader.name, `${what} ${under.value}`) + tie(under, lang);
}

const tie = ({ tied }: RuleLeader, lang: Lang): string =>
  tied.length === 0 ? '' : say(lang, 'workload.leader-tied', tied.length);

const leaders = (list: readonly RuleLeader[], lang: Lang): string =>
  table(
    [{ head: say(lang, 'workload.rule') }, { head: say(lang, 'value'), number: true }, { head: say(lang, 'unit') }],
    list.map((leader) => [
      lang === 'zh' ? LOAD_RULES[leader.rule].name : LOAD_RULES[leader.rule].nameEn,
      leader.value,
      leader.unit === null ? say(lang, 'workload.nobody') : `${leader.unit.name}${tie(leader, lang)}`,
    ]),
  );

function coverage({ coverage, settings }: WorkloadAnswer, lang: Lang): string {
  const { documents, measures, stated, convention, implied, withoutUnit, counted } = coverage;
  const line = say(lang, 'workload.coverage', documents, measures, stated, convention, implied, withoutUnit, counted);
  const left = implied > 0 && !settings.bases.includes('IMPLIED');
  return left ? `${line}\n${say(lang, 'workload.implied')}` : line;
}

/** Words of a paper with their place; the quoted name stands out. */
function showPassage(
  { document, measure, before, quote, after, place: at }: Passage,
  { lang, bold, dim }: Look,
): string {
  const place =
    measure.ordinal === null
      ? say(lang, 'place.unnumbered', measure.title, placeWords(at, lang))
      : say(lang, 'place', ordinalLabel(measure.ordinal, lang), placeWords(at, lang));
  return `  ${before}${bold(quote)}${after}\n    ${dim(`—— ${documentLabel(document, lang)} ${place}`)}`;
}
