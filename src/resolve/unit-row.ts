import type { UnitRow } from '../model/graph.ts';
import type { UnitKind } from '../model/vocabulary.ts';
import type { NameDraft } from '../model/draft.ts';
import type { RegisteredUnit } from './registered-unit.ts';

/** The node of a registered unit; what was true of it at other times stands beside its name of today. */
export const registeredRow = (unit: RegisteredUnit): UnitRow => ({
  id: unit.id,
  name: unit.name,
  shortName: unit.short ?? shortName(unit.name, unit.jurisdiction ?? null),
  kind: unit.kind,
  jurisdiction: unit.jurisdiction ?? null,
  collective: unit.kind === 'collective',
  confirmed: true,
  was: formerIds(unit),
  ...(unit.formerly.length === 0 ? {} : { formerNames: unit.formerly.map(({ name }) => name) }),
  ...(unit.from === undefined ? {} : { from: unit.from }),
  ...(unit.until === undefined ? {} : { until: unit.until }),
  ...(unit.mergedInto === undefined && unit.successors === undefined
    ? {}
    : { successors: [...(unit.successors ?? []), ...(unit.mergedInto === undefined ? [] : [unit.mergedInto])] }),
});

/** Ids under which the unit stood, or would have stood, in the graph while nobody had registered it. */
const formerIds = ({ jurisdiction, name, formerly, was }: RegisteredUnit): string[] => [
  ...new Set([
    ...was,
    ...(jurisdiction === undefined
      ? []
      : [name, ...formerly.map((spell) => spell.name)].map((own) => unconfirmedId(own, jurisdiction))),
  ]),
];

/** Id of a unit that nobody registered: `scope` is its place, or its paper where that is unknown. */
export const unconfirmedId = (name: string, scope: string): string => `unit:${scope}:${name}`;

/** The node of a unit that nobody registered: itself only inside its place, or inside its paper where that is unknown. */
export const unconfirmedRow = (
  name: string,
  short: string,
  form: NameDraft['form'],
  jurisdiction: string | null,
  scope: string,
): UnitRow => ({
  id: unconfirmedId(name, jurisdiction ?? scope),
  name,
  shortName: short,
  kind: form === 'body' ? kindOf(name) : form,
  jurisdiction,
  collective: form === 'collective',
  confirmed: false,
});

/** 江门市公证协会 → 市公证协会: what a reader at the place calls it. */
export function shortName(name: string, jurisdiction: string | null): string {
  if (jurisdiction === null || !name.startsWith(jurisdiction) || name.length < jurisdiction.length + 2) return name;
  const rest = name.slice(jurisdiction.length);
  return /^[省市县区州盟旗]/.test(rest) ? rest : `${jurisdiction.at(-1)}${rest}`;
}

const ENDINGS: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:人民政府|政府|公署)$/, 'government'],
  [/(?:法院)$/, 'court'],
  [/(?:检察院)$/, 'procuratorate'],
  [/(?:人大常委会|人民代表大会常务委员会|政协)$/, 'legislature'],
  [/(?:协会|学会|商会|工商联|联合会)$/, 'association'],
  [/(?:总工会|工会|妇联|团市委|团省委|团区委|团县委|残联|文联|科协|侨联|红十字会|关工委)$/, 'mass_organisation'],
  [/(?:专班|领导小组|工作组|小组|联席会议|指挥部)$/, 'task_force'],
  [/委(?:组织部|宣传部|统战部|政法委|编办|网信办|党校|依法治.办|社会工作部)$|^中共/, 'party_organ'],
  [/(?:公司|集团|银行|支行|分行)$/, 'company'],
  [/(?:局|厅|委|委员会|办公室|办|分局|支队|大队|总队|海关)$/, 'bureau'],
  [/(?:中心|院|所|站|馆|处|校|学院|大学|医院|台|社)$/, 'institution'],
]; // prettier-ignore

const kindOf = (name: string): UnitKind =>
  ENDINGS.find(([ending]) => ending.test(name.replace(/^([^(\uff08]*)[(\uff08].*[)\uff09]$/, '$1')))?.[1] ?? 'other';
