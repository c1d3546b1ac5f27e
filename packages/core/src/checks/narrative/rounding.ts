import { defineMismatch } from "./mismatch.ts";
import { saying } from "./saying.ts";

export const rounding = defineMismatch({
  id: "N05",
  title: "Number softened too far",
  why: "Words such as nearly and more than promise a side and a size.",
  faults: ["unfair rounding"],
  severity: ({ told }) => (told.isFarOff ? "error" : "warning"),
  departs:
    "Within 4% of the number or 2 points is fair; beyond 8% and 5 points, or on the wrong side of over, under and nearly, is found; between the two nothing is said. A warning; an error where the number would not do for “about” either.",
  examples: {
    keep: [
      () => saying("Nearly 80% went home in time."),
      () => saying("More than three quarters went home in time."),
    ],
    break: [
      () => saying("Nearly nine in ten went home in time."),
      () => saying("Just under 75% went home in time."),
    ],
  },
});
