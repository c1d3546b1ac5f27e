import { defineMismatch } from "./mismatch.ts";
import { saying } from "./saying.ts";

export const superlative = defineMismatch({
  id: "N04",
  title: "Best, worst or in a row, and it is not",
  why: "Superlatives are what people repeat.",
  faults: ["wrong superlative", "wrong streak"],
  severity: "error",
  departs: "From unrounded values over the whole series, or since the time that the words name.",
  examples: {
    keep: [
      () => saying("This is the best result so far."),
      () => saying("The share has risen for two quarters in a row."),
    ],
    break: [
      () => saying("This is the worst result so far."),
      () => saying("The share has risen for four quarters in a row."),
    ],
  },
});
