import { defineMismatch } from "./mismatch.ts";
import { saying } from "./saying.ts";

export const wrongPeriod = defineMismatch({
  id: "N08",
  title: "Number of another period than the words name",
  why: "The number may be right; it is not that of the time the words give it.",
  faults: ["wrong period", "wrong basis"],
  severity: "error",
  departs:
    "Also a change from another period than the one named, and a number for a period of which the workbook has none.",
  examples: {
    keep: [
      () => saying("In April to June 2024 it was 70.0%."),
      () => saying("That is 7.5 points more than last quarter."),
    ],
    break: [
      () => saying("In April to June 2024 it was 77.5%."),
      () => saying("That is 17.5 points more than last quarter."),
    ],
  },
});
