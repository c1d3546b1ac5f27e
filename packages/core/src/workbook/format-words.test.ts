import { expect, test } from "vitest";
import { formatWords } from "./format-words.ts";

test.each([
  ["General", ""],
  ["#,##0.00_);[Red](#,##0.00)", ""],
  ["d mmm yyyy", ""],
  ["[h]:mm:ss AM/PM", ""],
  ["[$£-809]#,##0", ""],
  ['0" Effie Quillanmoor 07700 900123"', "Effie Quillanmoor 07700 900123"],
  [String.raw`0\ \E\f\f\i\e`, "Effie"],
  ["[$Effie Quillanmoor-809] 0", "Effie Quillanmoor"],
  ['0;-0;"AB99 8ZQ";@" CHI"', "AB99 8ZQ\nCHI"],
  ['[<5]"*; few";#,##0', "*; few"],
  ['0" days";0" days"', "days"],
  ['"07700 "000000', "07700"],
  ["0 Effie", "Effie"],
  ['0"never closed', "never closed"],
])("%s says %j", (format, words) => {
  expect(formatWords(format)).toBe(words);
});
