import { expect, test } from "vitest";
import { isDark } from "./is-dark.ts";

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["E6E6E6", false],
  ["#262626", true],
  ["#000000", true],
  ["#217346", true],
  ["white", undefined],
  ["", undefined],
])("%s is dark: %s", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
