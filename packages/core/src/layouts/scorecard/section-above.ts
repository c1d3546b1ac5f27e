import { readPeriod } from "../../period/index.ts";
import { type Sheet, textOf } from "../../workbook/index.ts";
import { isProse } from "../../settle/index.ts";
import type { FoundTable } from "./headings.ts";

/** The section named just above a table's headings: a merged band, or any line where a sheet has several tables. */
export function sectionAbove(sheet: Sheet, table: FoundTable, several: boolean): string {
  const row = table.headingTop - 1;
  const above = (sheet.rows[row] ?? []).map(textOf).filter((text) => text !== "");
  const merged = sheet.merges.some(({ top, left, right }) => top === row && right > left);
  const [only = ""] = above;
  const isSection = above.length === 1 && (merged || several) && !namesPeriod(only) && !isProse(only);
  return isSection ? only.replaceAll(/\s+/gu, " ") : "";
}

/** Whether a line over a table says nothing but of which year or quarter it is. */
function namesPeriod(line: string): boolean {
  const said = line.replace(
    /^(?:(?:financial |reporting )?(?:year|quarter|period|data for|figures for|results for))\b\s*:?\s*/iu,
    "",
  );
  return [line, said].some((label) => readPeriod(label, "financial").kind === "period");
}
