import type { Odd } from "./settle-odd.fixture.ts";

/** Cells that name what they count, among others of their KPI. */
export const COUNTED: readonly Odd[] = [
  [
    "people counted under a title of people",
    "People waiting",
    "",
    ["21 people", 24],
    ["number", [21, 24], []],
  ],
  [
    "people counted where the unit is people",
    "Waiting",
    "People",
    ["21 people", "1 person"],
    ["count", [21, 1], []],
  ],
  [
    "visits counted under a title of visits",
    "Home visits made",
    "",
    ["410 visits", 420],
    ["number", [410, 420], []],
  ],
  [
    "visits counted under a title of falls",
    "Falls",
    "",
    ["12 visits", 14],
    ["number", ["unread", 14], ["Card!D2 a different unit"]],
  ],
  [
    "people counted among percentages",
    "People seen in time",
    "%",
    ["85%", "86%", "21 people"],
    ["percentage", [85, 86, "unread"], ["Card!F2 a different unit"]],
  ],
];
