import type { PromiseAnswer, PromisedPaper } from '../ask/promises.ts';
import { citationKindLabel, documentLabel, inLang, measureLabel } from './label.ts';
import type { Look } from './look.ts';
import { pageLine } from './page-line.ts';
import { say } from './texts.ts';

/** Promises as a person reads them: the rule, the count, then each with where it stands and what became of it. */
export function showPromises(answer: PromiseAnswer, look: Look): string {
  const { lang, bold } = look;
  return `${[
    bold(say(lang, 'promises.title')),
    inLang(answer.definition, lang),
    say(lang, 'promises.count', answer.open, answer.kept),
    ...answer.nodes.map((promise) => showPromise(promise, look)),
    pageLine(answer, look),
  ].join('\n')}\n`;
}

function showPromise({ document, measure, year, citation, units, came }: PromisedPaper, { lang, dim }: Look): string {
  const names = units.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  const place = [year, documentLabel(document, lang), measureLabel(measure, lang)].filter((part) => part !== null);
  const state =
    came === null
      ? say(lang, 'promises.open')
      : [
          say(lang, `promises.${came.how}`),
          documentLabel(came.by, lang),
          came.later === null ? '' : say(lang, `later.${came.later.unit}`, came.later.value),
        ]
          .join(' ')
          .trimEnd();
  return (
    `  ${documentLabel(citation.document, lang)}  ${citationKindLabel(citation.kind, lang)}  ${state}\n` +
    `    ${dim(place.join(' '))}${names === '' ? '' : `  [${names}]`}`
  );
}
