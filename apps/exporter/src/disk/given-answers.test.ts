import { NO_MAPPING } from "@quarterlight/core/answers";
import { expect, test } from "vitest";
import { withAnswers } from "./given-answers.ts";

test.each([
  { given: ["quarters=calendar"], expected: { quarters: "calendar" } },
  {
    given: ["period = 2014/15 Q2", "last-year=whole year"],
    expected: { period: "2014/15 Q2", lastYear: "whole year" },
  },
  { given: ["compare=Fife, Stirling"], expected: { peers: ["Fife", "Stirling"] } },
  {
    given: ["marker:-=zero", "marker:*=suppressed"],
    expected: { markers: { "-": "zero", "*": "suppressed" } },
  },
  {
    given: [
      "comments=2025/26 Q2",
      "consent:Web and print=public",
      "direction:GL01=higher",
      "name:Bus stops=itself",
    ],
    expected: {
      comments: "2025/26 Q2",
      consents: { "Web and print": "public" },
      directions: { GL01: "higher" },
      names: { "Bus stops": "itself" },
    },
  },
  { given: ["area=Fife", "area=Stirling"], expected: { area: "Stirling" } },
])("$given", ({ given, expected }) => {
  expect(withAnswers(NO_MAPPING, given)).toEqual({ version: 1, ...expected });
});

test.each(["quarters", "quarters=lunar", "colour=blue", "=calendar", "marker:-=perhaps"])(
  "%s is no answer",
  (text) => {
    expect(() => withAnswers(NO_MAPPING, [text])).toThrow(/is no answer/);
  },
);
