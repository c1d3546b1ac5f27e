import { isBlankRow, nameKey } from "../../workbook/index.ts";
import { isKnownArea } from "../../tables/index.ts";
import { groupsDown } from "./groups-down.ts";
import type { Part, Place } from "./broken-down.ts";
import type { FoundTable } from "./headings.ts";

type Row = {
  readonly row: number;
  readonly name: string;
  readonly hasCode: boolean;
  readonly group: string;
};

/**
 * Rows under the row of an indicator that are named for whom they count and not for what, such as Male and Female, each with
 * what it is a part of. So are rows of any name and no code that come again under another indicator of the section: by
 * themselves they would be one indicator twice.
 */
export function partsUnder(
  place: Place,
  table: FoundTable,
  nameAt: (row: number) => { readonly id: string; readonly title: string },
  hasFigures: (row: number) => boolean,
): ReadonlyMap<number, Part> {
  const found = new Map<number, Part>();
  if (place.columns.labels.has("area")) return found;
  const { headingBottom, lastRow } = table;
  const groups = groupsDown(place, table);
  let section: Row[] = [];
  for (let row = headingBottom + 1; row <= lastRow + 1; row += 1) {
    const isWithin = row <= lastRow;
    if (isWithin && (isBlankRow(place.sheet, row) || place.parts.rows.has(row))) continue;
    if (isWithin && hasFigures(row)) {
      const { id, title } = nameAt(row);
      section.push({ row, name: title, hasCode: id !== title, group: groups.get(row) ?? "" });
      continue;
    }
    for (const [at, part] of partsOf(section)) found.set(at, part);
    section = [];
  }
  return found;
}

const FEWEST = 2;

function partsOf(section: readonly Row[]): readonly (readonly [number, Part])[] {
  const times = new Map<string, number>();
  for (const { name } of section) times.set(nameKey(name), (times.get(nameKey(name)) ?? 0) + 1);
  const isAgain = ({ name }: Row) => (times.get(nameKey(name)) ?? 0) >= FEWEST;
  const mayBePart = (each: Row) =>
    each.name !== "" && !each.hasCode && !isKnownArea(each.name) && (isAgain(each) || isOfWhom(each.name));
  const blocks: { readonly head: Row; readonly under: Row[] }[] = [];
  for (const each of section) {
    const block = blocks.at(-1);
    if (block !== undefined && mayBePart(each) && isUnder(each, block.head)) block.under.push(each);
    else blocks.push({ head: each, under: [] });
  }
  return blocks.flatMap(({ head, under }) => {
    const names = new Set(under.map(({ name }) => nameKey(name)));
    const areParts = under.length >= FEWEST && names.size === under.length && !mayBePart(head);
    if (!areParts) return [];
    return under.map(({ row, name }) => [row, { named: head.row, text: name, whole: head.row }] as const);
  });
}

/** Whether a row may be a part of another: one with a name, and in no other group. */
function isUnder({ group }: Row, head: Row): boolean {
  return head.name !== "" && nameKey(group) === nameKey(head.group);
}

const AGE = String.raw`\d{1,3}(?: ?(?:years?|yrs?)(?: old)?)?`;
const OF_WHOM = [
  String.raw`(?:males?|females?|m|f|men|women|boys|girls|non-binary|other genders?|(?:sex|gender) not known)`,
  String.raw`(?:(?:people |persons |ages? |aged |adults )?(?:${AGE}(?: ?[-–—] ?| to )${AGE}|${AGE} ?\+|(?:under|over|below|above) ${AGE}|${AGE} (?:and|or|&) (?:over|above|older|under|younger|below)|(?:age|aged) ${AGE}))`,
  String.raw`(?:adults?|children|older people|young people|children and young people|working age(?: adults)?)`,
  String.raw`(?:(?:the )?(?:islands?|mainland)|urban|rural|remote(?: rural)?|accessible rural)`,
  String.raw`(?:(?:simd )?(?:quintile|decile)s? \d{1,2}(?: \((?:most|least) deprived\))?|(?:most|least) deprived(?: (?:quintile|decile|fifth|tenth))?)`,
].map((words) => new RegExp(`^${words}$`, "u"));

/** Whether a name says whom something counts, and not what. */
function isOfWhom(name: string): boolean {
  const key = nameKey(name).replace(/^\W*[-–—•·]\s*/u, "");
  return OF_WHOM.some((words) => words.test(key));
}
