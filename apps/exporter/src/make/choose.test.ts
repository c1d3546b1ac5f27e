import { describe, expect, test } from "vitest";
import { chooseDate } from "./choose-date.ts";
import { chooseFormats } from "./choose-formats.ts";

describe("formats", () => {
  test.each([
    { list: "html", formats: ["html"] },
    { list: "pdf, HTML ,pdf", formats: ["html", "pdf"] },
    { list: "data,docx,pdf,html", formats: ["html", "docx", "pdf", "data"] },
    { list: "summary,html", formats: ["html", "summary"] },
  ])("$list", ({ list, formats }) => {
    expect(chooseFormats(list)).toEqual(formats);
  });

  test.each(["", ",", "word", "xlsx", "html;pdf", "toString"])('"%s" is refused with the choices', (list) => {
    expect(() => chooseFormats(list)).toThrow(/There is no format .*html, docx, pdf, data/);
  });
});

describe("date", () => {
  test.each([
    ["2025-11-14", "2025-11-14"],
    ["14 November 2025", "2025-11-14"],
    ["14/11/2025", "2025-11-14"],
  ])("%s", (asked, date) => {
    expect(chooseDate(asked)).toBe(date);
  });

  test.each(["today", "2025-02-30", ""])('"%s" is refused, with how to write one', (asked) => {
    expect(() => chooseDate(asked)).toThrow(/is not a date.*2025-11-14/);
  });
});
