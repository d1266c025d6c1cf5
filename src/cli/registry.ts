import { Command } from 'commander';
import { registryAddCommand } from './registry-add.ts';
import { registryAliasCommand } from './registry-alias.ts';
import { registryApplyCommand } from './registry-apply.ts';
import { registryCheckCommand } from './registry-check.ts';
import { registryListCommand } from './registry-list.ts';
import { registryReviewCommand } from './registry-review.ts';

/** `zeren registry …`: what people know and decide. Its commands change files of the registry and never the store. */
export function registryCommand(): Command {
  const group = new Command('registry').description(
    '名录：待定名称、登记、别名 / the registry: names to decide, units, aliases',
  );
  for (const make of [
    registryReviewCommand,
    registryApplyCommand,
    registryAddCommand,
    registryAliasCommand,
    registryListCommand,
    registryCheckCommand,
  ])
    group.addCommand(make());
  return group;
}
