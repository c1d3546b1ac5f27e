import { readPeriod } from "../../period/index.ts";
import { type Sheet, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import { MAY_STAND_BESIDE } from "../heading/beside-period.ts";
import { headingText } from "../heading/heading-text.ts";
import { roleOf } from "../heading/synonyms.ts";
import { throughMerges } from "../table/merges.ts";
import { partIn } from "./bare-parts.ts";
import { type DatedPart, type Placed, type Said, datedIn } from "./dated-parts.ts";

const ROWS_TO_SEARCH = 200;
const ROWS_UNDER = 3;

/**
 * Quarters and months that name no year in a line of headings, or a column of periods, of which others do: `Apr 25`,
 * `May 25`, `Jun 25`, `Q1`; `Apr 25`, `May`, `Jun`. Each is of the year in which it runs on from what stands beside it, else
 * of the one in which its months stand there, else of the year of `said.period`. What nothing tells is not among them.
 */
export function partsAmongDated(sheet: Sheet, said: Said, date1904: boolean): readonly DatedPart[] {
  const lines = Array.from({ length: Math.min(sheet.rows.length, ROWS_TO_SEARCH) }, (_, row) => row).flatMap(
    (row) => [across(sheet, row, date1904), down(sheet, row, date1904)],
  );
  return lines.flatMap((line) => datedIn(line, said));
}

function across(sheet: Sheet, row: number, date1904: boolean): readonly Placed[] {
  const texts = (sheet.rows[row] ?? []).map((_, column) => textAt(sheet, row, column));
  // Question 5 and up are no quarters, and then Q1 to Q4 are none either.
  if (!texts.some((text) => mayBeBare(text)) || texts.some((text) => /^q(?:[5-9]|\d\d)$/iu.test(text)))
    return [];
  const through = throughMerges(sheet);
  return texts.flatMap((text, column) => {
    if (text === "" || !headsFigures(sheet, row, column)) return [];
    return placed(headingText(through, row, column, date1904), { row, column });
  });
}

/** The cells of a column headed Month, Quarter or Period, where no other is of years. */
function down(sheet: Sheet, headingRow: number, date1904: boolean): readonly Placed[] {
  const roles = (sheet.rows[headingRow] ?? []).map((cell) =>
    typeof cell?.value === "string" ? roleOf(cell.value) : undefined,
  );
  const column = roles.findIndex((role) => role === "month" || role === "quarter" || role === "period");
  if (column === -1 || roles.includes("year")) return [];
  const rows: number[] = [];
  for (let row = headingRow + 1; row < sheet.rows.length && !isBlankRow(sheet, row); row += 1) rows.push(row);
  if (!rows.some((row) => mayBeBare(textAt(sheet, row, column)))) return [];
  const through = throughMerges(sheet);
  return rows.flatMap((row) => placed(headingText(through, row, column, date1904), { row, column }));
}

const NAMES_PART = /(?:^|[\s:–-])(?:f?q|h\d|half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

function mayBeBare(text: string): boolean {
  return NAMES_PART.test(text) && !/\d\d/u.test(text) && partIn(text) !== undefined;
}

/** Whether a number stands close under a cell: a line of words about quarters heads none. */
function headsFigures(sheet: Sheet, row: number, column: number): boolean {
  return Array.from({ length: ROWS_UNDER }, (_, by) => cellAt(sheet, row + 1 + by, column)).some(
    (cell) => typeof cell?.value === "number",
  );
}

function placed(text: string, at: Pick<Placed, "row" | "column">): readonly Placed[] {
  const bare = partIn(text);
  if (bare !== undefined) return [{ ...at, ...bare }];
  const dated = datedHeading(text);
  return dated === undefined ? [] : [{ ...at, ...dated }];
}

/** `Apr 25`, `Apr 25 Actual`, `Target Apr 25`. */
function datedHeading(text: string): Pick<Placed, "part" | "role" | "dated"> | undefined {
  const words = text.split(" ");
  for (const [part, role] of [
    [text, ""],
    [words.slice(0, -1).join(" "), words.at(-1) ?? ""],
    [words.slice(1).join(" "), words[0] ?? ""],
  ] as const) {
    const known = role === "" ? "value" : roleOf(role);
    if (known === undefined || !MAY_STAND_BESIDE.includes(known) || !/\d{2}/u.test(part)) continue;
    const read = readPeriod(part, "financial");
    if (read.kind === "period" && read.period.months < 12) return { part, role, dated: read.period };
  }
  return undefined;
}
