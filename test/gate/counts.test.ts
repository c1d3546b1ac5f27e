import { expect, test } from "vitest";
import { closingLine, countsOf, failuresOf, secondTriesOf, sum } from "./counts.mjs";

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

test("names each test that failed, and a file that could not be loaded, with the first line of why", () => {
  const file = { name: "repository/test/a.test.ts", status: "failed" };
  const tests = [
    { fullName: "adds", status: "passed" },
    { fullName: "halves", status: "failed", failureMessages: ["Error: 1 is not 2\n    at a.test.ts:3"] },
    { fullName: "doubles", status: "failed" },
  ];
  const unloaded = { name: "repository/b.test.ts", status: "failed", message: "No such file\nmore" };
  const testResults = [
    { ...file, assertionResults: tests },
    { ...unloaded, assertionResults: [] },
  ];
  expect(failuresOf({ ...sound, success: false, testResults }, "repository")).toEqual([
    "test/a.test.ts: halves\n    Error: 1 is not 2",
    "test/a.test.ts: doubles\n    no reason was written",
    "b.test.ts: No such file",
  ]);
  expect(failuresOf(undefined, "repository")).toEqual([]);
});

test("names each test that passed at its second try alone, with the first line of why it did not at first", () => {
  const assertionResults = [
    { fullName: "adds", status: "passed", failureMessages: [] },
    { fullName: "opens", status: "passed", failureMessages: ["TimeoutError: too long\n    at b.test.ts:3"] },
    { fullName: "halves", status: "failed", failureMessages: ["Error: 1 is not 2"] },
  ];
  const testResults = [{ name: "repository/test/a.test.ts", status: "failed", assertionResults }];
  expect(secondTriesOf({ ...sound, testResults }, "repository")).toEqual([
    "test/a.test.ts: opens\n    TimeoutError: too long",
  ]);
  expect(secondTriesOf(undefined, "repository")).toEqual([]);
});
