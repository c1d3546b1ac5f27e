import { expect, test } from "vitest";
import { shownApart } from "./shown.ts";

test.each([
  [0.79333, 0.7933, "0.79333", "0.7933"],
  [0.793333333333333, 0.7933, "0.79333", "0.79330"],
  [3, 4, "3", "4"],
  [1234.56781, 1234.56782, "1,234.56781", "1,234.56782"],
])("two numbers that differ are never shown alike: %d and %d", (one, other, ...said) => {
  const pair = shownApart(one, other);
  expect(pair[0]).not.toBe(pair[1]);
  expect(pair.map((each) => Number(each.replaceAll(",", "")))).toEqual(
    said.map((each) => Number(each.replaceAll(",", ""))),
  );
});
