import { expect, test } from "vitest";
import { numberInWords } from "./number-in-words.ts";

test.each([
  [0, "zero"],
  [1, "one"],
  [2, "two"],
  [3, "three"],
  [4, "four"],
  [5, "five"],
  [6, "six"],
  [7, "seven"],
  [8, "eight"],
  [9, "nine"],
  [10, "10"],
  [1234, "1,234"],
  [2.5, "2.5"],
])("%d in prose is %s", (value, words) => {
  expect(numberInWords(value)).toBe(words);
});
