import type { Address } from "../../workbook/index.ts";
import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { sameRows } from "./same-rows.ts";

type Repeat = { readonly at: Address; readonly text: string; readonly what: string };

export const duplicateKey = defineCheck({
  id: "S10",
  title: "Two rows for one thing",
  why: "They disagree, and only the first is printed: nobody has said that it is the right one.",
  scope: "workbook",
  check: (desk): readonly Repeat[] => {
    const gaps = desk.reading.notUnderstood.filter(
      ({ why, what }) => what === "row" && (why === "repeated period" || why === "repeated id"),
    );
    if (gaps.length === 0) return [];
    const alike = new Set(
      desk.tables().flatMap((table) => sameRows(table).map(({ row }) => `${table.sheet.name}|${row.row}`)),
    );
    return gaps
      .filter(({ at }) => !alike.has(`${at.sheet}|${at.row}`))
      .map(({ at, text, why }) => ({
        at,
        text,
        what: why === "repeated period" ? "KPI and period" : "code",
      }));
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
    ],
  },
});
