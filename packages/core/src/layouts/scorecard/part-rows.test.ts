import { describe, expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

describe("a scorecard", () => {
  test("with a row each for the figure, the target and the status keeps them one KPI, whichever comes first", () => {
    const rows = [
      ["Falls", "Actual", 10, 12],
      ["Falls", "Target", 8, 9],
      ["Falls", "RAG", "A", "R"],
    ];
    for (const order of [rows, rows.toReversed()]) {
      const sheet = sheetOf("Card", [["KPI", "Type", "2025/26 Q1", "2025/26 Q2"], ...order]);
      expect(figures(sheet)).toEqual([["Falls", "2025/26 Q1 10", "2025/26 Q2 12"]]);
      expect(readSheet(sheet).register.kpis[0]).toMatchObject({
        targets: [{ value: 8 }, { value: 9, from: { months: 3 } }],
        published: { status: "R" },
      });
      expect(readSheet(sheet).reading.notUnderstood).toEqual([]);
    }
  });

  test.each(["Target", "Trajectory", "Planned trajectory", "Traj.", "Milestone", "Plan", "Quarterly target"])(
    "with a row called %s under each of figures has it for its targets, also of quarters to come",
    (name) => {
      const sheet = sheetOf("Card", [
        ["Measure", null, "2025/26 Q1", "2025/26 Q2", "2025/26 Q3"],
        ["Telecare switched (%)", "Actual", 35, 48, null],
        [null, name, 30, 50, 75],
        ["Calls answered (%)", "Actual", 80, 82, null],
        [null, name, 85, 85, 85],
      ]);
      expect(figures(sheet)).toEqual([
        ["Telecare switched (%)", "2025/26 Q1 35", "2025/26 Q2 48", "2025/26 Q3 blank"],
        ["Calls answered (%)", "2025/26 Q1 80", "2025/26 Q2 82", "2025/26 Q3 blank"],
      ]);
      expect(readSheet(sheet).register.kpis.map(({ targets }) => targets)).toMatchObject([
        [{ value: 30 }, { value: 50 }, { value: 75 }],
        [{ value: 85 }, { value: 85 }, { value: 85 }],
      ]);
    },
  );

  test("in short under each quarter has Traj. for its targets and Act. for its figures", () => {
    const sheet = sheetOf("Card", [
      ["Measure", "2025/26 Q1", "2025/26 Q1", "2025/26 Q2", "2025/26 Q2"],
      [null, "Traj.", "Act.", "Traj.", "Act."],
      ["People delayed", 22, 26, 20, 24],
    ]);
    expect(figures(sheet)).toEqual([["People delayed", "2025/26 Q1 26", "2025/26 Q2 24"]]);
    expect(readSheet(sheet).register.kpis[0]?.targets).toMatchObject([{ value: 22 }, { value: 20 }]);
  });
});
