import type { Entry } from "../workbook/row.ts";

const MANAGER = "Performance and planning manager";
const STORIES = "Communications and engagement officer";

/** Findings of the checks on this very workbook that somebody looked at and let stand. */
export const accepted: readonly Entry[] = [
  {
    check: "N13",
    sheet: "Stories",
    cell: "A9",
    value: "ST-5",
    reason:
      "The person agreed to the board’s report only. We keep the story for that one, and leave it out here.",
    person: STORIES,
    date: "2025-11-10",
  },
  {
    check: "N13",
    sheet: "Feedback",
    cell: "A14",
    value: "FB-14",
    reason: "Consent was taken back in September. The row stays so that nobody asks the person again.",
    person: STORIES,
    date: "2025-11-10",
  },
  {
    check: "N13",
    sheet: "Feedback",
    cell: "A20",
    value: "FB-15",
    reason: "Given for our own use. It is in the staff newsletter and does not belong in this report.",
    person: STORIES,
    date: "2025-11-11",
  },
  {
    check: "R05",
    kpi: "GL-27",
    period: "2025/26 Q2",
    sheet: "Figures",
    cell: "C780",
    value: "67.928 | 80",
    reason: "The target stands until the new way of booking yearly talks has run for two quarters.",
    person: MANAGER,
    date: "2025-11-12",
  },
];
