import type { SheetPlan } from "@quarterlight/files/write";
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
export function listsSheet(): SheetPlan {
  return {
    name: LISTS_SHEET,
    tabColour: COLOURS.grey,
    heading: LISTS_SHEET,
    introduction: [
      "What the drop-down lists for periods offer. Add rows at the end when you need later ones.",
    ],
    columnWidths: [18, 18],
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
    ],
    print: { orientation: "portrait", repeatRows: { first: HEADINGS_AT, last: HEADINGS_AT } },
  };
}
