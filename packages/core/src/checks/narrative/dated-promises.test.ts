import { expect, test } from "vitest";
import { datedPromises } from "./dated-promises.ts";

test.each([
  [
    "a day that the sentence begins with",
    "Waits grew. By 31 January 2026 the lead will open a clinic.",
    [{ due: "2026-01-31", what: "The lead will open a clinic." }],
  ],
  [
    "a day within it",
    "We will open a clinic by 5 March 2026.",
    [{ due: "2026-03-05", what: "We will open a clinic by 5 March 2026." }],
  ],
  [
    "a month, which ends with its last day",
    "The team will fill them by February 2028.",
    [{ due: "2028-02-29", what: "The team will fill them by February 2028." }],
  ],
  [
    "a month that the sentence begins with",
    "By March 2026, we plan to open.",
    [{ due: "2026-03-31", what: "We plan to open." }],
  ],
  ["a day that is past", "By 31 January 2025 we will open it.", []],
  ["a day on which something was so", "On 30 December 2025 there were 220 children.", []],
  ["no day", "We will open a clinic soon", []],
])("what an owner promises with %s", (_, text, expected) => {
  expect(datedPromises(text, "2025-11-14")).toEqual(expected);
});
