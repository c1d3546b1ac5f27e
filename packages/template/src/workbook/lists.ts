import type { NamedBlock, SheetPlan, TablePlan } from "@quarterlight/files/write";
import { spansBetween, labelOf } from "../series/span.ts";
import { COLOURS } from "./colours.ts";
import { HEADINGS_AT, TITLE_HEIGHTS } from "./subject-sheet.ts";

export const LISTS_SHEET = "Lists";

/** Every period the drop-down lists offer: quarters, then years, then months. */
const PERIODS = [
  ...spansBetween("2019/20 Q1", "2028/29 Q4").map((span) => [labelOf(span), "quarter"]),
  ...spansBetween("2014/15", "2028/29").map((span) => [labelOf(span), "year"]),
  ...spansBetween("Apr 2021", "Mar 2029").map((span) => [labelOf(span), "month"]),
];

/** The block of the labels alone, for the name the drop-down lists draw on. */
export const PERIOD_BLOCK = {
  top: HEADINGS_AT + 1,
  left: 0,
  bottom: HEADINGS_AT + PERIODS.length,
  right: 0,
};

/** What the drop-down lists offer. */
export function listsSheet(codes?: readonly string[]): SheetPlan {
  return {
    name: LISTS_SHEET,
    tabColour: COLOURS.grey,
    heading: LISTS_SHEET,
    introduction: [
      "What the drop-down lists for periods offer. Add rows at the end when you need later ones.",
    ],
    columnWidths: codes === undefined ? [18, 18] : [18, 18, 4, 40],
    freeze: { rows: HEADINGS_AT + 1, columns: 0 },
    rowHeights: TITLE_HEIGHTS,
    tables: [
      {
        name: "PeriodList",
        at: { row: HEADINGS_AT, column: 0 },
        columns: [
          { heading: "Period offered", width: 18, note: "As it is typed in the other sheets." },
          { heading: "Kind of period", width: 18, note: "A quarter, a financial year or a month." },
        ],
        rows: PERIODS,
        style: { headingFill: COLOURS.grey, headingColour: COLOURS.paper, lines: COLOURS.line },
      },
      ...(codes === undefined ? [] : [codesTable(codes)]),
    ],
    print: { orientation: "portrait", repeatRows: { first: HEADINGS_AT, last: HEADINGS_AT } },
  };
}

const CODES_COLUMN = 3;

/** The block of the KPIs' codes, where they are kept in another workbook. */
export function codesBlock(codes: readonly string[]): NamedBlock["block"] {
  const top = HEADINGS_AT + 1;
  return { top, left: CODES_COLUMN, bottom: HEADINGS_AT + Math.max(codes.length, 1), right: CODES_COLUMN };
}

function codesTable(codes: readonly string[]): TablePlan {
  return {
    name: "CodeList",
    at: { row: HEADINGS_AT, column: CODES_COLUMN },
    columns: [
      { heading: "KPI offered", width: 40, note: "Its code, as the workbook with the figures has it." },
    ],
    rows: codes.map((code) => [code]),
    style: { headingFill: COLOURS.grey, headingColour: COLOURS.paper, lines: COLOURS.line },
  };
}
