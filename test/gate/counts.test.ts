import { expect, test } from "vitest";
import { closingLine, countsOf, sum } from "./counts.mjs";

const sound = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

test.each([
  { when: "all pass", results: sound, line: "3 passed, 0 failed" },
  {
    when: "one fails",
    results: { ...sound, success: false, numPassedTests: 2, numFailedTests: 1 },
    line: "2 passed, 1 failed",
  },
  {
    when: "one is skipped and one is still to write",
    results: { ...sound, numPendingTests: 1, numTodoTests: 1 },
    line: "3 passed, 0 failed, 2 skipped",
  },
  {
    when: "a file could not even be loaded",
    results: { ...sound, success: false },
    line: "3 passed, 1 failed",
  },
  { when: "no test ran", results: { ...sound, numPassedTests: 0 }, line: "0 passed, 1 failed" },
  { when: "no result was written", results: undefined, line: "0 passed, 1 failed" },
])("counts a workspace where $when", ({ results, line }) => {
  expect(closingLine(countsOf(results))).toBe(line);
});

test("sums what every workspace counted", () => {
  const counts = [countsOf(sound), countsOf(undefined), countsOf({ ...sound, numPendingTests: 4 })];
  expect(closingLine(sum(counts))).toBe("6 passed, 1 failed, 4 skipped");
});
