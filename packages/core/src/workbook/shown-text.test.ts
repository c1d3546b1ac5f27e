import { expect, test } from "vitest";
import type { CellValue } from "./cell.ts";
import { shownText } from "./shown-text.ts";

const SHOWN: readonly { readonly content: CellValue; readonly format: string; readonly text: string }[] = [
  { content: "", format: "General", text: "" },
  { content: 0.1 + 0.2, format: "General", text: "0.3" },
  { content: true, format: "General", text: "TRUE" },
  { content: { error: "#N/A" }, format: "0.0", text: "#N/A" },
  { content: 0.915, format: "0%", text: "92%" },
  { content: 86, format: '0"%"', text: "86%" },
  { content: 0.0305, format: "0.0%", text: "3.1%" },
  { content: 1234567.5, format: "#,##0", text: "1,234,568" },
  { content: 1.005, format: "0.00", text: "1.01" },
  { content: 12.5, format: "0.0##", text: "12.5" },
  { content: -3, format: "0;(0)", text: "(3)" },
  { content: 0, format: '0;-0;"none"', text: "none" },
  { content: 5, format: '0" people"', text: "5 people" },
  { content: 46_112, format: "d mmm yyyy", text: "31 Mar 2026" },
  { content: 46_112, format: "dd/mm/yy", text: "31/03/26" },
  { content: 46_112, format: "[$-809]dddd d mmmm yyyy", text: "Tuesday 31 March 2026" },
  { content: 46_112.75, format: "d/m/yyyy hh:mm", text: "31/3/2026 18:00" },
  { content: 90 / 86_400, format: "mm:ss", text: "01:30" },
  { content: 1, format: "d mmm yyyy", text: "1 Jan 1900" },
  { content: 1.5, format: "[h]:mm", text: "36:00" },
  { content: 0.5 / 24, format: "[mm]:ss", text: "30:00" },
  { content: 26.5 / 24, format: "[h]:mm:ss", text: "26:30:00" },
  { content: 3, format: '[<5]"*";#,##0', text: "*" },
  { content: 5000, format: '[<5]"*";#,##0', text: "5,000" },
  { content: -1234.5, format: "[$£-809]#,##0.00", text: "£-1,234.50" },
  { content: 1_050_000, format: "£#,##0,", text: "£1,050" },
  { content: 7, format: '""', text: "" },
  { content: 2, format: "0_);(0)", text: "2" },
  { content: 5, format: "some unknown form", text: "5" },
];

test.each(SHOWN)("$content under $format shows as $text", ({ content, format, text }) => {
  expect(shownText({ value: content, format })).toBe(text);
});

test("an empty cell shows nothing, and a date of the 1904 calendar its own day", () => {
  expect(shownText(null)).toBe("");
  expect(shownText({ value: 44_650, format: "d mmm yyyy" }, true)).toBe("31 Mar 2026");
});
