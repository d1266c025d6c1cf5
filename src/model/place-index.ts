/** Known places in the shape the rules ask them. */
export interface PlaceIndex {
  /** Full names, longest first. */
  readonly places: readonly string[];
  /** 江门 → 江门市; stems that several places share are left out. */
  readonly stems: ReadonlyMap<string, string>;
  /** 江门市 → 广东省. */
  readonly parent: ReadonlyMap<string, string>;
}

const made = new WeakMap<object, PlaceIndex>();
const LEVEL = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|地区|盟|区|县|旗)$/;

/** The index of the places of a vocabulary; made once. */
export function placeIndex(within: Readonly<Record<string, readonly string[]>>): PlaceIndex {
  const known = made.get(within);
  if (known) return known;
  const parent = new Map<string, string>();
  for (const [place, children] of Object.entries(within)) for (const child of children) parent.set(child, place);
  const places = [...new Set([...Object.keys(within), ...parent.keys()])].sort((a, b) => b.length - a.length);
  const index: PlaceIndex = { places, stems: stemsOf(places), parent };
  made.set(within, index);
  return index;
}

function stemsOf(places: readonly string[]): Map<string, string> {
  const stems = new Map<string, string>();
  const shared = new Set<string>();
  for (const place of places) {
    const stem = place.replace(LEVEL, '');
    if (stem.length < 2) continue;
    if (stems.has(stem)) shared.add(stem);
    stems.set(stem, place);
  }
  for (const stem of shared) stems.delete(stem);
  return stems;
}

const PRINTED = /^([一-龥]{2,6}?(?:自治区|自治州|自治县|省|市|地区|盟|县|区|旗|州))(?!场|市|政府采购)/;

/**
 * The place a name or title begins with: 江门市司法局 → 江门市; a place that is not in the list too, where it is printed
 * with its level (云浦市). Null for relative names (市司法局) and where none is printed.
 */
export function placeOf(name: string, index: PlaceIndex): string | null {
  const bare = name.replace(/^(?:中共|中国共产党|共青团|国家税务总局|国网|人民银行)/, '').replace(/^[“"《]/, '');
  const known = index.places.find((place) => bare.startsWith(place));
  if (known !== undefined) return known;
  const printed = PRINTED.exec(bare)?.[1];
  if (printed !== undefined && !/[全各本我局委办部厅关于的年]|^(?:市|省|县|区)/.test(printed)) return printed;
  const stem = [...index.stems.keys()].find((s) => bare.startsWith(s));
  return stem === undefined ? null : (index.stems.get(stem) ?? null);
}

const DISTRICT = /^([一-龥]{1,4}?(?:区|县|市|旗))(?=人民政府|政府|委|办|[一-龥]{2,8}局|公安|法院|检察|20\d\d年|关于)/;
const NO_DISTRICT =
  /(?:开发|高新|社|小|片|辖|园|景|湾|山|郊|老|新|地|特|防|疫|牧|灾|库|林|矿|学|功能|保税|度假)区$|^市/;

/** The innermost place a body or title begins with: 济南市钢城区人民政府 → 钢城区. */
export function innerPlaceOf(name: string, index: PlaceIndex): string | null {
  const outer = placeOf(name, index);
  if (outer === null) return null;
  const at = name.indexOf(outer);
  const district = at < 0 ? undefined : DISTRICT.exec(name.slice(at + outer.length))?.[1];
  return district === undefined || NO_DISTRICT.test(district) ? outer : district;
}

/** Whether a place is another or lies in it: 江门市 in 广东省. */
export function liesIn(place: string, outer: string, index: PlaceIndex): boolean {
  for (let at: string | undefined = place; at !== undefined; at = index.parent.get(at)) if (at === outer) return true;
  return false;
}
