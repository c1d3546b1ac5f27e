import { expect, test } from "vitest";
import { raised } from "./raised.ts";

test.each([
  ["1", "¹"],
  ["2,3", "²,³"],
  ["p", "ᵖ"],
  ["R", "ʳ"],
  ["st", "st"],
  ["note", "note"],
  ["", ""],
])("raised %j is %j", (text, expected) => {
  expect(raised(text)).toBe(expected);
});
