import { defineMismatch } from "./mismatch.ts";
import { saying } from "./saying.ts";

export const wrongStatus = defineMismatch({
  id: "N23",
  title: "Target said to be met or missed, and it is not",
  why: "Whether we met our target is what a board reads first.",
  faults: ["wrong status"],
  severity: "error",
  departs:
    "Ours. Strict, from unrounded values: 89.9% printed as 90% has not met 90%. Also “all of our targets were met” when they were not.",
  examples: {
    keep: [() => saying("We are close to target."), () => saying("We have not met our target of 80%.")],
    break: [() => saying("We met our target."), () => saying("All of our targets were met.")],
  },
});
