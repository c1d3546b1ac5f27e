import type { Role } from "../../reading/index.ts";
import { type Lookup, headingText, roleOf } from "../../tables/index.ts";
import type { Block } from "../../workbook/index.ts";
import type { FoundTable } from "./headings.ts";

const TIME =
  /(?<!\p{L})(?:months?|mth|quarters?|qtr|years?|annual|ytd|to date|cumulative|rolling|forecast)(?!\p{L})/iu;
const TIMES: ReadonlySet<Role> = new Set([
  "this quarter",
  "last quarter",
  "same quarter last year",
  "last year",
  "year",
  "quarter",
  "month",
]);
const TOLD_APART: ReadonlySet<Role> = new Set(["value", "target"]);

/** Whether a heading that names no period of its own says of which time the figures under it are: `Year to date`, `In month`. */
export function saysWhichTime(heading: string): boolean {
  const role = roleOf(heading);
  return role === undefined ? TIME.test(heading) : TIMES.has(role);
}

/**
 * Whether a row over headings tells columns apart that they alone do not, by the time that each is of: `In month` and `Year to date`
 * over Actual and Target each.
 */
export function tellsTimesApart(row: number, below: FoundTable, used: Block, through: Lookup): boolean {
  const over = bandsOver(row, used, through);
  for (const role of TOLD_APART) {
    const bands = below.columns
      .filter(
        ({ meaning }) => meaning.means === "role" && meaning.role === role && meaning.period === undefined,
      )
      .map(({ column }) => over.get(column) ?? "");
    if (new Set(bands).size > 1 && bands.every((band) => band !== "" && saysWhichTime(band))) return true;
  }
  return false;
}

/** What stands over each column of a row of bands, joined or not: each is over the columns up to the next. */
function bandsOver(row: number, used: Block, through: Lookup): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let band = "";
  for (let column = used.left; column <= used.right; column += 1) {
    band = headingText(through, row, column) || band;
    found.set(column, band);
  }
  return found;
}
