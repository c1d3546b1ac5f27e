import { defineMismatch } from "./mismatch.ts";
import { saying } from "./saying.ts";

export const wrongWay = defineMismatch({
  id: "N03",
  title: "Direction against the figures",
  why: "The words say that it went one way, and the figures went the other.",
  faults: ["flipped direction"],
  severity: "error",
  departs:
    "Arithmetic: against the period that the words name, or where they name none against the quarter before or the year before, whichever bears them out. Whether a rule supports the change is for the report to say.",
  examples: {
    keep: [() => saying("The share rose from last quarter."), () => saying("The share has not fallen.")],
    break: [
      () => saying("The share fell this quarter."),
      () => saying("Fewer people went home in time, and the share has got worse."),
    ],
  },
});
