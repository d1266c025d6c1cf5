import type { Command } from 'commander';
import { project } from '../ask/project.ts';
import { spell } from '../ask/spelling.ts';
import type { BasisName, RoleName } from '../ask/spelling.ts';
import { unit } from '../ask/unit.ts';
import { unitWorkload } from '../ask/workload.ts';
import { BASES, ROLES } from '../model/vocabulary.ts';
import { showUnit } from '../show/show-unit.ts';
import { someOf } from './option-values.ts';
import { answer, paged, question } from './question.ts';
import type { QuestionOptions } from './question.ts';

interface UnitOptions extends QuestionOptions {
  readonly roles?: readonly RoleName[];
  readonly bases?: readonly BasisName[];
  readonly first: number;
  readonly after?: string;
}

/** `zeren unit NAME|ID`: where a unit belongs, and everything it is responsible for. */
export const unitCommand = (): Command =>
  paged(question('unit', '一个单位及其任务 / a unit and what it is responsible for'))
    .argument('<name|id>', '全称、简称或编号 / full name, short name or id')
    .option('--roles <roles>', '只列这些角色 / lead,responsible,support', someOf(ROLES.map(spell)))
    .option('--bases <bases>', '只列这些依据 / stated,convention,implied', someOf(BASES.map(spell)))
    .action((wanted: string, options: UnitOptions) =>
      answer(
        options,
        async (store) => {
          const found = await unit(store, wanted, options);
          return { ...found, workload: unitWorkload(await project(store), found.id) };
        },
        ({ workload, ...found }, look) => showUnit(found, workload, look),
      ),
    );
