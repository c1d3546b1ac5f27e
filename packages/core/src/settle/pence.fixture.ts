import type { Odd } from "./settle-odd.fixture.ts";

const MILE = "Cost per mile";
const EITHER = "pence or provisional";

/** A bare p is pence of an amount, and the mark of a provisional figure elsewhere. */
export const PENCE: readonly Odd[] = [
  ["pence among amounts", MILE, "£", ["48p", "47p", 0.46], ["money", [0.48, 0.47, 0.46], []]],
  ["pence beside pounds", MILE, "£", ["46p", "£0.44", "£1.02"], ["money", [0.46, 0.44, 1.02], []]],
  ["pence alone, under a title that says cost", MILE, "", ["46p", "45.5p"], ["money", [0.46, 0.455], []]],
  ["pence where the unit is pence", MILE, "pence", [260, "255p", "254 p"], ["number", [260, 255, 254], []]],
  ["pence by the title", "Price of a meal (pence)", "", [260, "255p"], ["number", [260, 255], []]],
  ["pounds where the unit is pence", MILE, "pence", [46, "£0.44"], ["number", [46, 44], []]],
  ["a p apart", MILE, "£", [0.48, "46 p"], ["money", [0.48, "unread"], [`Card!E2 ${EITHER}`]]],
  ["a p after thousands", MILE, "£", [0.48, "1,234p"], ["money", [0.48, "unread"], [`Card!E2 ${EITHER}`]]],
  [
    "a p after an amount like those beside it",
    "Spend",
    "£",
    [450, "470p"],
    ["money", [450, "unread"], [`Card!E2 ${EITHER}`]],
  ],
  [
    "a p where amounts are in thousands",
    "Spend",
    "£000s",
    ["46p"],
    ["money", ["unread"], [`Card!D2 ${EITHER}`]],
  ],
  ["a p in brackets among amounts", "Spend", "£", [45, "46 [p]", "47(p)"], ["money", [45, 46, 47], []]],
  ["a p among counts", "Falls", "count", [12, "14p", "1,234 p"], ["count", [12, 14, 1234], []]],
  ["a p among percentages", "Seen", "%", ["85%", "86%p", "87p"], ["percentage", [85, 86, 87], []]],
];
