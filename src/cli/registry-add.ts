import { type Command, Option } from 'commander';
import { UNIT_KINDS } from '../model/vocabulary.ts';
import { changeRegistry } from './change-registry.ts';
import { command, type CommonOptions } from './question.ts';
import { registryFolder } from './registry-folder.ts';

interface AddOptions extends CommonOptions {
  readonly kind: string;
  readonly jurisdiction?: string;
  readonly partOf?: string;
  readonly short?: string;
  readonly alias?: readonly string[];
}

/** `zeren registry add ID NAME --kind KIND`: register a unit. */
export const registryAddCommand = (): Command =>
  command('add', '登记一个单位 / register a unit')
    .argument('<id>', '编号：小写字母、数字、连字符 / id: small letters, digits, hyphens')
    .argument('<name>', '全称 / full name')
    .addOption(new Option('--kind <kind>', '类别 / what sort of body').choices(UNIT_KINDS).makeOptionMandatory())
    .option('--jurisdiction <place>', '地区；不写为全国 / place; national without')
    .option('--part-of <id>', '上级单位的编号 / id of the body it is part of')
    .option('--short <name>', '简称 / what its own people call it')
    .option('--alias <name...>', '别名 / other forms in print')
    .action(async (id: string, name: string, options: AddOptions) => {
      const { kind, jurisdiction, partOf, short, alias: aliases } = options;
      const unit = { id, name, short, aliases, kind, jurisdiction, partOf };
      await changeRegistry(registryFolder(options.registry), [{ create: unit }], options.lang);
    });
