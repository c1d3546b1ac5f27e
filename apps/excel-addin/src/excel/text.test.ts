import { expect, test } from "vitest";
import { isTakenForMore } from "./text.ts";

test.each([
  ["81.0", true],
  ["001", true],
  ["1-2", true],
  ["75 %", true],
  ["£1,200", true],
  ["Sep 2025", true],
  ["3 March", true],
  ["TRUE", true],
  ["1e5", true],
  ["=1+1", true],
  ["-", true],
  ["+44", true],
  ["#N/A", true],
  ["'quoted", true],
  ["2025/26 Q2", false],
  ["67.928 | on hold", false],
  ["GL-27", false],
  ["Looked up again: it is 82", false],
  ["Maybe", false],
  ["", false],
  ["2025-11-14", false],
])("%s is taken for more than text: %s", (text, taken) => {
  expect(isTakenForMore(text)).toBe(taken);
});
