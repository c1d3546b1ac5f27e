import type { Family, LeftOut } from "../frame/family.ts";
import { copiedColumn } from "./copied-column.ts";
import { digitSwap } from "./digit-swap.ts";
import { factorError } from "./factor-error.ts";
import { heaping } from "./heaping.ts";
import { jump } from "./jump.ts";
import { neverChanges } from "./never-changes.ts";
import { outlier } from "./outlier.ts";
import { wordsAgainst } from "./words-against.ts";

const SAID_BY_THE_REPORT =
  "The report itself says it, by the rule set in use and with the chart. A finding would say it twice, and put a change in a service beside a slip of the pen.";

export const plausibility: Family = {
  title: "Plausibility and change",
  checks: [outlier, jump, factorError, digitSwap, copiedColumn, heaping, neverChanges, wordsAgainst],
  leftOut: [
    ["P02", "Outside process limits"],
    ["P03", "Shift"],
    ["P04", "Trend"],
    ["P05", "Two in three"],
    ["P12", "Too few points"],
    ["P13", "Survey change inside margin"],
  ].map(([id = "", title = ""]): LeftOut => ({ id, title, because: SAID_BY_THE_REPORT })),
};
