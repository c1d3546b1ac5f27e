import type { NotUnderstood } from "../../reading/index.ts";
import { ownFigures, ownSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { type Repeat, repeatedRecords } from "./repeated-records.ts";
import { sameRows } from "./same-rows.ts";

const SURVEY = ["Survey", "Wave", "Question", "People who answered", "Answered positively"];

export const duplicateKey = defineCheck({
  id: "S10",
  title: "Two rows for one thing",
  why: "They disagree, and only one is printed: nobody has said that it is the right one.",
  scope: "workbook",
  check: (desk): readonly Repeat[] => {
    const repeats = [
      ...desk.reading.notUnderstood.filter(isRepeat).map(repeatFrom),
      ...(desk.isOwn ? repeatedRecords(desk.register) : []),
    ];
    if (repeats.length === 0) return [];
    const alike = new Set(
      desk.tables().flatMap((table) => sameRows(table).map(({ row }) => `${table.sheet.name}|${row.row}`)),
    );
    return repeats.filter(({ at }) => !alike.has(`${at.sheet}|${at.row}`));
  },
  severity: "error",
  message: ({ text, what }) => `An earlier row has the same ${what}${text === "" ? "" : `, “${text}”`}.`,
  cause: ({ at }) => `${at.sheet}|${at.row}`,
  remedy: "Keep the right one, and take the other out.",
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

function isRepeat({ why, what }: NotUnderstood): boolean {
  return what === "row" && (why === "repeated period" || why === "repeated id");
}

function repeatFrom({ at, text, why }: NotUnderstood): Repeat {
  return { at, text, what: why === "repeated period" ? "KPI and period" : "code" };
}
