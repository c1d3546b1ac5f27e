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
});
