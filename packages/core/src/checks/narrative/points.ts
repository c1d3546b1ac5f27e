import { defineMismatch } from "./mismatch.ts";
import { saying } from "./saying.ts";

export const points = defineMismatch({
  id: "N06",
  title: "Per cent for points",
  why: "A rise from 70% to 77% is 7 points, and 10 per cent: readers take the one for the other.",
  faults: ["percent for points"],
  severity: "error",
  departs: "Let through where it is true as a relative change.",
  examples: {
    keep: [() => saying("The share rose by 7.5 percentage points.")],
    break: [() => saying("The share rose by 7.5%.")],
  },
});
