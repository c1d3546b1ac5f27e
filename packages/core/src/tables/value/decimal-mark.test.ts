import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { ambiguousMark, decimalMarkOf, needsMark, withPoint } from "./decimal-mark.ts";

test.each<[string, readonly string[], string]>([
  ["nothing that says", ["1,234", "1.234", "12"], "point"],
  ["points alone", ["94.1", "1,234.5"], "point"],
  ["commas alone", ["94,1", "1.234"], "comma"],
  ["thousands with points before a comma", ["1.234,5"], "comma"],
  ["both", ["94,1", "94.1"], "either"],
  ["thousands twice, and a decimal comma", ["1,234,567", "94,1"], "either"],
  ["one slip among many", ["94,1", ...Array.from({ length: 10 }, (_, at) => `9${at}.5`)], "point"],
  ["words and lists", ["12, 13", "Mon, Tue", "1,2,3"], "point"],
])("%s", (_, texts, mark) => {
  const sheets = [sheetOf("Card", [["Title", ...texts]])];
  expect(decimalMarkOf({ name: "card.xlsx", date1904: false, sheets }).mark).toBe(mark);
});

test.each([
  ["94,1", "94.1"],
  ["1.234", "1,234"],
  ["-1.234,5%", "-1,234.5%"],
  ["£1,2m", "£1.2m"],
  ["28 days", "28 days"],
])("%j is %j with a point", (text, expected) => {
  expect(withPoint(text)).toBe(expected);
});

test.each([
  ["1.234", true],
  ["1,234", true],
  ["94,1", true],
  ["94.1", false],
  ["0.123", false],
  ["1234", false],
  ["1,234.5", false],
])("%j needs to be told which mark is meant: %s", (text, needs) => {
  expect(needsMark(text)).toBe(needs);
});

test.each([
  ["1.234", "."],
  ["1,234", ","],
  ["£10,950", ","],
  ["12.345%", "."],
  ["1.260 (P)", "."],
  ["0.123", undefined],
  ["1.23", undefined],
  ["1,234.5", undefined],
  ["1,234,567", undefined],
  ["1.234 of 1.300", undefined],
  ["", undefined],
])("the one mark of %j that may be either: %s", (text, mark) => {
  expect(ambiguousMark(text)).toBe(mark);
});
