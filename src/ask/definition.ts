import { COMPONENT, LOAD_RULE_NAMES, LOAD_RULES } from './load-rules.ts';
import type { LoadRule, LoadRuleText } from './load-rules.ts';
import type { Sentence } from './refs.ts';
import { BASIS_WORDS, CITATION_WORDS, COLLECTIVES_WORDS, ROLE_WORDS } from './words.ts';
import type { WorkloadSettings } from './workload-arguments.ts';

/** How a ranking was counted, in words a reader can check it by. */
export interface Definition {
  /** SCORE where the caller gave weights. */
  readonly rule: LoadRule | 'SCORE';
  readonly name: string;
  readonly nameEn: string;
  readonly text: string;
  readonly textEn: string;
}

/** The definition of the ranking that these settings give: the rule, the ties, and everything that was chosen. */
export function definition(settings: WorkloadSettings): Definition {
  const rule = settings.weights === null ? LOAD_RULES[settings.rule] : score(settings);
  const sentences = [
    { zh: rule.text, en: rule.textEn },
    {
      zh: '并列时依次比较文件数、落实项数、任务数，再按名称排列；名次为 1 加排在前面的单位数。',
      en: 'Ties are listed by documents, obligations, measures, then name; a rank is 1 plus the number of units strictly ahead.',
    },
    COLLECTIVES_WORDS[settings.collectives],
    counted(settings),
  ];
  return {
    rule: settings.weights === null ? settings.rule : 'SCORE',
    name: rule.name,
    nameEn: rule.nameEn,
    text: sentences.map(({ zh }) => zh).join(''),
    textEn: sentences.map(({ en }) => en).join(' '),
  };
}

const sum = (terms: readonly string[]): string => terms.join(' + ') || '0';

/** The caller's own rule, spelt out. */
function score({ weights }: WorkloadSettings): LoadRuleText {
  const terms = LOAD_RULE_NAMES.flatMap((rule) => {
    const weight = weights?.[COMPONENT[rule]] ?? 0;
    return weight === 0 ? [] : [{ weight, ...LOAD_RULES[rule] }];
  });
  return {
    name: '自定义得分',
    nameEn: 'score',
    text: `自定义得分 = ${sum(terms.map(({ weight, name }) => `${weight} × ${name}`))}，四舍五入到六位小数。`,
    textEn: `The caller's own score = ${sum(terms.map(({ weight, nameEn }) => `${weight} × ${nameEn}`))}, rounded to six places.`,
  };
}

/** Which responsibilities, citations and measures were counted. */
function counted({ roles, bases, citationKinds, filter }: WorkloadSettings): Sentence {
  const zh = [
    `计入的角色：${
      roles === null
        ? '全部'
        : list(
            roles.map((role) => ROLE_WORDS[role].zh),
            '、',
          )
    }`,
    `依据：${list(
      bases.map((basis) => BASIS_WORDS[basis].zh),
      '、',
    )}`,
    `引用：${
      citationKinds === null
        ? '全部'
        : list(
            citationKinds.map((kind) => CITATION_WORDS[kind].zh),
            '、',
          )
    }`,
  ];
  const en = [
    `Roles counted: ${
      roles === null
        ? 'all'
        : list(
            roles.map((role) => ROLE_WORDS[role].en),
            ', ',
          )
    }`,
    `bases: ${list(
      bases.map((basis) => BASIS_WORDS[basis].en),
      ', ',
    )}`,
    `citations: ${
      citationKinds === null
        ? 'all'
        : list(
            citationKinds.map((kind) => CITATION_WORDS[kind].en),
            ', ',
          )
    }`,
  ];
  for (const [name, label] of Object.entries(FILTERS)) {
    const value = filter[name as keyof typeof FILTERS];
    if (value === null) continue;
    zh.push(`${label.zh}：${value}`);
    en.push(`${label.en}: ${value}`);
  }
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` };
}

const list = (words: readonly string[], comma: string): string => words.join(comma) || '—';

const FILTERS = {
  jurisdiction: { zh: '只计该地区的文件', en: 'only documents of' },
  year: { zh: '只计该年的文件', en: 'only documents of the year' },
  document: { zh: '只计该文件', en: 'only the document' },
  theme: { zh: '只计该主题的任务', en: 'only measures about' },
  unitKind: { zh: '只列该类单位', en: 'only units of the kind' },
  unitJurisdiction: { zh: '只列该地区的单位', en: 'only units of' },
} as const;
