import { describe, expect, test } from "vitest";
import type { Workbook } from "../workbook/index.ts";
import {
  type Filled,
  HEADINGS,
  filledForm,
  formsFor,
  mergedInto,
  withSheet,
  workbookOf,
} from "./asking.fixture.ts";
import { noteInWords } from "./merge-words.ts";

const plain = workbookOf();
const ward = formsFor(plain, { owner: "Ward Manager" }).forms[0];
if (ward === undefined) throw new Error("there is one owner");

const ANSWER = {
  cause: "Two posts are empty.",
  action: "We hire",
  byWhen: "31 January 2026",
  lead: "Ward Manager",
};
const form = (filled: Filled) => filledForm(ward, filled);

describe("what is not taken is told with words and cells", () => {
  const told = (workbook: Workbook, ...forms: readonly Workbook[]) =>
    mergedInto(workbook, forms)
      .notes.map(noteInWords)
      .map(({ check, says, lines }) => [check, says, ...lines].filter(Boolean).join(" | "));

  test("C03: another figure than the form was made from", () => {
    expect(
      told(workbookOf(undefined, { A1: 62 }), form({ A1: { cause: "Two posts are empty." } })),
    ).toContainEqual(
      "C03 | “Seen in time” (A1): the form was made from 60%, July to September 2025; the workbook now has 62%, July to September 2025 (Figures!C3). Nothing was taken. Ask again, or take it with --accept A1. | form.xlsx, Your words!G7 (Cause): “Two posts are empty.”",
    );
  });

  test("C03: a figure that is gone", () => {
    const gone = withSheet(plain, "Figures", (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(([kpi]) => kpi?.value !== "A1"),
    }));
    expect(told(gone, form({ A1: { cause: "Two posts are empty." } }))[1]).toContain(
      "the workbook now has no figure recorded (KPIs!A2). Nothing was taken.",
    );
  });

  test.each([
    ["31/02/2026", "there is no such day, and it was not taken. Ask the owner for the day."],
    ["ASAP", "this names no day, and counts as none. Ask the owner for one."],
  ])("%s where a day should be", (byWhen, says) => {
    expect(told(plain, form({ A1: { ...ANSWER, byWhen } }))).toContainEqual(
      `“Seen in time” (A1): ${says} | form.xlsx, Your words!I7 (By when): “${byWhen}”`,
    );
  });

  test("C04: the workbook says otherwise", () => {
    const there = workbookOf([HEADINGS, ["A1", "2025/26 Q2", null, null, null, null, "It snowed."]]);
    expect(told(there, form({ A1: ANSWER }))).toEqual([
      "C04 | “Seen in time” (A1), Cause: the workbook says “It snowed.”, which stays. | form.xlsx, Your words!G7 (Cause): “Two posts are empty.”",
    ]);
  });

  test("C04: of two forms a person chose one", () => {
    const forms = [form({ A1: ANSWER }), filledForm(ward, { A1: { cause: "It snowed." } }, "b.xlsx")];
    expect(mergedInto(plain, forms, { take: "b.xlsx" }).notes.map(noteInWords)).toContainEqual({
      check: "C04",
      says: "“Seen in time” (A1), Cause: b.xlsx says “It snowed.”, which was taken as you chose; other words were not.",
      lines: ["form.xlsx, Your words!G7 (Cause): “Two posts are empty.”"],
    });
  });

  test("words in place of an answer", () => {
    expect(told(plain, form({ A1: { ...ANSWER, lead: "TBC" } }))).toEqual([
      "“Seen in time” (A1): what stands here is in place of an answer, and counts as none. | form.xlsx, Your words!J7 (Lead): “TBC”",
      "form.xlsx: “Seen in time” (A1) lacks Lead.",
    ]);
  });

  test("a contradiction, with the true figure and its cell", () => {
    expect(told(plain, form({ A1: { ...ANSWER, cause: "Only 72% were seen." } }))[0]).toMatch(
      /We could not match “72%” for July to September 2025: the workbook has 60% \(Figures!C3\).*--accept A1\. \| form\.xlsx, Your words!G7 \(Cause\): “Only 72% were seen\.”/u,
    );
  });

  test("an indicator that the workbook has no more", () => {
    const without = withSheet(plain, "KPIs", (sheet) => ({
      ...sheet,
      rows: sheet.rows.filter((_, row) => row !== 1),
    }));
    expect(told(without, form({ A1: { cause: "Two posts are empty." } }))).toContainEqual(
      "“Seen in time” is in the workbook no more; its words were not taken. | form.xlsx, Your words!G7 (Cause): “Two posts are empty.”",
    );
  });
});
