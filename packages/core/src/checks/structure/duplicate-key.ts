import { book, drawnSheet, ownFigures, ownSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";
import { repeatedRecords } from "./repeated-records.ts";
import { type Rival, placesInWords, rivalsIn } from "./rivals.ts";
import { sameRows } from "./same-rows.ts";

const SURVEY = ["Survey", "Wave", "Question", "People who answered", "Answered positively"];

export const duplicateKey = defineCheck({
  id: "S10",
  title: "Several figures for one thing",
  why: "They disagree, and only one is printed: nobody has said that it is the right one.",
  scope: "workbook",
  check: (desk): readonly Rival[] => {
    const repeats = [...rivalsIn(desk), ...(desk.isOwn ? ownRepeats(desk) : [])];
    if (repeats.length === 0) return [];
    const alike = new Set(
      desk.tables().flatMap((table) => sameRows(table).map(({ row }) => `${table.sheet.name}|${row.row}`)),
    );
    return repeats.filter(({ at }) => !isAlike(at, alike));
  },
  severity: "error",
  message: (rival) =>
    rival.at.length === 1
      ? `An earlier row has the same ${rival.what}${named(rival)}.`
      : `${placesInWords([rival])} hold different things for the same ${rival.what}: ${rival.said}.`,
  cause: ({ at, what, text, lie }) => {
    const [first, last = first] = at;
    return what === "code" || at.length === 1
      ? `${last?.sheet}|${last?.row}`
      : `${first?.sheet}|${text}|${lie}`;
  },
  together: (all) => {
    const [first] = all;
    if (first === undefined) return "";
    return `${placesInWords(all)} hold different things for the same ${first.what}, the first ${first.said}.`;
  },
  remedy: ({ what }) =>
    what === "code"
      ? "Where they are two things, give each a name and a code of its own, or a column that says whose they are; where they are one, keep the right row."
      : "Where they are of several areas, groups or units, give them a column that says which; where they are one, keep the right one.",
  departs: "Rows that are alike in every cell are S11, a warning: it does not matter which is read.",
  examples: {
    keep: [
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "2025/26 Q2", 82],
          ],
        ),
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "2025/26 Q1", 81],
          ],
        ),
      () =>
        ownSheet(
          "Surveys",
          [...SURVEY, "Who was asked"],
          [
            ["Carers' survey", "2025/26 Q1", "I feel supported", 120, 60, "Carers"],
            ["Carers' survey", "2025/26 Q1", "I feel supported", 80, 50, "Young carers"],
          ],
        ),
    ],
    break: [
      () =>
        book(
          drawnSheet("Bed days", [
            ["Indicator", "Year", "Value"],
            ["Delayed bed days", "2022/23", 3578],
            ["Delayed bed days", "2023/24", 3615],
            ["Delayed bed days", "2022/23", 1200],
            ["Delayed bed days", "2023/24", 1237],
          ]),
        ),
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "2025/26 Q1", 82],
          ],
        ),
      () =>
        ownSheet(
          "Commentary",
          ["KPI", "Period", "Commentary"],
          [
            ["H1", "2025/26 Q1", "Two social workers started in May."],
            ["H1", "2025/26 Q1", "One social worker left in May."],
          ],
        ),
      () =>
        ownSheet(
          "Targets",
          ["KPI", "From", "Target"],
          [
            ["H1", "2025/26 Q1", 90],
            ["H1", "2025/26 Q1", 95],
          ],
        ),
      () =>
        ownSheet("Surveys", SURVEY, [
          ["Carers' survey", "2025/26 Q1", "I feel supported", 120, 60],
          ["Carers' survey", "2025/26 Q1", "I feel supported", 120, 66],
        ]),
    ],
  },
});

/** What reading kept although an earlier row has it already. */
function ownRepeats({ register }: Desk): readonly Rival[] {
  return repeatedRecords(register).map(({ at, text, what }) => ({
    at: [at],
    text,
    what,
    said: "",
    lie: "cells",
  }));
}

/** Whether the later of two stands in a row that is as another in every cell. */
function isAlike(at: Rival["at"], alike: ReadonlySet<string>): boolean {
  const last = at.at(-1);
  return last !== undefined && alike.has(`${last.sheet}|${last.row}`);
}

function named({ text }: Rival): string {
  return text === "" ? "" : `, “${text}”`;
}
