import { expect, test } from "vitest";
import { type UnitKind, numberInWords, proseFigure, smallCount } from "./index.ts";

test.each<[UnitKind, string, number, number, string]>([
  ["percentage", "", 92.35, 1, "92.4%"],
  ["percentage", "", -2, 0, "negative 2%"],
  ["count", "people", 61, 0, "61 people"],
  ["count", "people", 1, 0, "1 person"],
  ["count", "people", 0, 0, "0 people"],
  ["count", "people", -1, 0, "negative 1 person"],
  ["count", "", 61, 0, "61"],
  ["count", "people aged 65 and over", 1, 0, "1 person aged 65 and over"],
  ["count", "people waiting for services", 1, 0, "1 person waiting for services"],
  ["count", "children with plans", 1, 0, "1 child with plans"],
  ["count", "emergency admissions", 1, 0, "1 emergency admission"],
  ["count", "emergency admissions", 1234, 0, "1,234 emergency admissions"],
  ["count", "new nursing home places", 1, 0, "1 new nursing home place"],
  ["count", "bed days lost", 1, 0, "1 bed day lost"],
  ["count", "carers assessments", 1, 0, "1 carers assessment"],
  ["count", "enquiries", 1, 0, "1 enquiry"],
  ["count", "losses", 1, 0, "1 loss"],
  ["count", "staff", 1, 0, "1 member of staff"],
  ["count", "adults and children", 1, 0, "1 adults and children"],
  ["count", "FTE", 1, 0, "1 FTE"],
  ["rate", "per 1,000 people", 14.5, 1, "14.5 per 1,000 people"],
  ["rate", "per 1,000 people", 1, 0, "1 per 1,000 people"],
  ["rate", "falls per 1,000 people", 1, 0, "1 fall per 1,000 people"],
  ["days", "", 12, 0, "12 days"],
  ["days", "", 1, 0, "1 day"],
  ["days", "", 1, 1, "1.0 days"],
  ["days", "working days", 1, 0, "1 working day"],
  ["number", "", -3, 0, "negative 3"],
  ["money", "", 1200000, 0, "£1.2 million"],
  ["money", "", 1234567, 0, "£1.23 million"],
  ["money", "", 12345678, 0, "£12.3 million"],
  ["money", "", 999999.6, 0, "£1 million"],
  ["money", "", 9996000, 0, "£10 million"],
  ["money", "", 999600000, 0, "£1 billion"],
  ["money", "", 1999.5, 0, "£2,000"],
  ["money", "", 12.5, 2, "£12.50"],
  ["money", "", 12, 2, "£12"],
  ["money", "", -1200000, 0, "negative £1.2 million"],
  ["money", "", -0.4, 0, "£0"],
  ["money", "per person", 250, 0, "£250 per person"],
  ["duration", "", 7500, 0, "2 hours 5 minutes"],
  ["duration", "", 3600, 0, "1 hour"],
  ["duration", "", 3660, 0, "1 hour 1 minute"],
  ["duration", "", 60, 0, "1 minute"],
  ["duration", "", 61, 0, "1 minute 1 second"],
  ["duration", "", 0.2, 0, "0 seconds"],
  ["duration", "", 3629.5, 0, "1 hour"],
  ["yes or no", "", 1, 0, "yes"],
  ["yes or no", "", 0, 0, "no"],
])("%s of %j: %d to %d places reads %s", (kind, of, value, decimals, text) => {
  expect(proseFigure(value, { kind, of }, decimals)).toBe(text);
});

test.each([
  [0, "zero"],
  [1, "one"],
  [9, "nine"],
  [10, "10"],
  [2548, "2,548"],
  [2.5, "2.5"],
  [-3, "negative 3"],
  [1e21, "1,000,000,000,000,000,000,000"],
])("%d in words is %s", (value, words) => {
  expect(numberInWords(value)).toBe(words);
});

test.each([
  [0, 5, "0"],
  [1, 5, "fewer than 5"],
  [4, 5, "fewer than 5"],
  [5, 5, "5"],
  [9, 10, "fewer than 10"],
  [1234, 5, "1,234"],
])("a count of %d with the threshold %d is %s", (count, threshold, text) => {
  expect(smallCount(count, threshold)).toBe(text);
});
