import { expect, test } from "vitest";
import { lowerFirst } from "./text.ts";

test.each([
  ["People waiting", "people waiting"],
  ["A wait for care", "a wait for care"],
  ["Carers’ breaks", "carers’ breaks"],
  ["Falls, all ages", "falls, all ages"],
  ["Scotland’s figure", "Scotland’s figure"],
  ["Scotland, all ages", "Scotland, all ages"],
  ["Scotland as a whole", "Scotland as a whole"],
  ["Scottish average", "Scottish average"],
  ["Covid admissions", "Covid admissions"],
  ["Pentana actions", "Pentana actions"],
  ["A&E attendances", "A&E attendances"],
  ["NHS 24 calls", "NHS 24 calls"],
  ["", ""],
])("%j within a sentence is %j", (title, within) => {
  expect(lowerFirst(title)).toBe(within);
});
