import { NO_REMARKS, type Remark, assumes } from "../../reading/index.ts";
import type { Context } from "../../tables/index.ts";
import { type Sheet, addressAt, headingKey, textOf } from "../../workbook/index.ts";
import type { FoundTable } from "./headings.ts";
import type { FoundColumn } from "./name-columns.ts";

const BARE = /^(?:(?:plan |strategic )?outcomes?(?: (?:number|no\.?|ref|reference))?)$/u;
const NATIONAL = /\bnational\b.{0,40}\boutcomes?\b|\bhealth (?:and|&) wellbeing outcomes?\b|\bnhwbos?\b/iu;

/**
 * The columns headed Outcome alone. They hold the national health and wellbeing outcomes only where the workbook names those;
 * else they are what somebody's own plan wants, and group the indicators where nothing else does.
 */
export function withOutcomes(
  sheet: Sheet,
  table: FoundTable,
  { workbook }: Context,
): { readonly columns: readonly FoundColumn[]; readonly remarks: readonly Remark[] } {
  const bare = table.columns.filter(isBareOutcome);
  if (bare.length === 0) return { columns: table.columns, remarks: NO_REMARKS };
  if (namesNational(sheet, table, workbook)) {
    const columns = table.columns.map((each): FoundColumn =>
      bare.includes(each) ? { ...each, meaning: { means: "role", role: "outcomes" } } : each,
    );
    return { columns, remarks: NO_REMARKS };
  }
  const isGrouped = table.columns.some((each) => hasGroups(each) && !bare.includes(each));
  const remarks = bare.map(({ column, heading }) =>
    assumes({
      kind: "own outcomes",
      at: addressAt(sheet, table.headingBottom, column),
      heading,
      isGroup: !isGrouped,
    }),
  );
  return {
    columns: isGrouped ? table.columns.filter((each) => !bare.includes(each)) : table.columns,
    remarks,
  };
}

/** The name of the group of a row: a number under the heading Outcome says nothing by itself. */
export function groupNamed(text: string, heading: string): string {
  if (/\p{L}/u.test(text) || !BARE.test(headingKey(heading)) || !/\d/u.test(text)) return text;
  return `${/[,;&/\s]/u.test(text) ? "Outcomes" : "Outcome"} ${text}`;
}

function hasGroups({ meaning }: FoundColumn): boolean {
  return meaning.means === "role" && meaning.role === "group";
}

function isBareOutcome(found: FoundColumn): boolean {
  return hasGroups(found) && BARE.test(headingKey(found.heading));
}

/** Whether the names of the file or of a sheet, a line over the table, or its first row of words speaks of the national outcomes. */
function namesNational(
  sheet: Sheet,
  { headingTop, headingBottom }: FoundTable,
  { name, sheets }: Context["workbook"],
): boolean {
  const near = sheet.rows.slice(Math.max(0, headingTop - ROWS_ABOVE), headingBottom + 2).flat();
  return [name, ...sheets.map((each) => each.name), ...near.map(textOf)].some((text) => NATIONAL.test(text));
}

const ROWS_ABOVE = 20;
