import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { blockFrom } from "./block.ts";
import { crc32 } from "./container/checksum.ts";
import { noticeInWords, type Notice } from "./notice.ts";

test.each([
  ["123456789", 0xcb_f4_39_26],
  ["", 0],
])("the CRC-32 of %j", (text, checksum) => {
  expect(crc32(strToU8(text))).toBe(checksum);
});

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["B2:D10", { top: 1, left: 1, bottom: 9, right: 3 }],
  ["$AA$1:$XFD$1048576", { top: 0, left: 26, bottom: 1_048_575, right: 16_383 }],
  ["A:C", null],
  ["Name", null],
])("the block %s", (reference, block) => {
  expect(blockFrom(reference)).toEqual(block);
});

const notices: readonly Notice[] = [
  { kind: "macrosIgnored" },
  { kind: "chartSheets", names: ["Chart 1", "Chart 2"] },
  { kind: "otherWorkbooks", count: 3 },
  { kind: "cleaned", at: [{ sheet: "Figures", row: 2, column: 1 }] },
  {
    kind: "cleaned",
    at: [3, 4, 5, 6, 7].map((row) => ({ sheet: "Figures", row, column: 0 })),
  },
  { kind: "windows1252" },
  { kind: "oneColumn" },
  { kind: "unevenQuotes", line: 12 },
];

test("every notice has its sentence", () => {
  expect(notices.map(noticeInWords)).toMatchInlineSnapshot(`
    [
      "The workbook has macros. They were not run.",
      "Sheets that hold only a chart were passed over: Chart 1, Chart 2.",
      "The workbook takes values from other workbooks (3). They are as they were when it was last saved.",
      "Characters that cannot be printed were taken out of the text in Figures!B3. Check that it still says what it should.",
      "Characters that cannot be printed were taken out of the text in Figures!A4, Figures!A5, Figures!A6 and 2 more cells. Check that it still says what it should.",
      "The file is not in UTF-8. It was read as Windows-1252, as older programs write: check that accents and dashes are right.",
      "No comma, tab or semicolon divides the lines of the file, so it was read as one column.",
      "Quotation marks do not pair up near line 12: check the cells there.",
    ]
  `);
});
