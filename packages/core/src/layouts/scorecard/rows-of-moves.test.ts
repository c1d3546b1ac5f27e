import { expect, test } from "vitest";
import { addressName, sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

const HEADINGS = ["Measure", "", "2025/26 Q1", "2025/26 Q2"];

test.each(["Variance", "Difference", "Change", "Trend", "Direction of travel"])(
  "a row of %s beside a KPI's figures is no KPI, and is told",
  (word) => {
    for (const name of ["Delays", null]) {
      const sheet = sheetOf("Card", [
        HEADINGS,
        ["Delays", "Actual", 41, 39],
        [name, "Trajectory", 40, 38],
        [name, word, 1, -1],
        ["Referrals", "Actual", 12, 15],
      ]);
      expect(figures(sheet)).toEqual([
        ["Delays", "2025/26 Q1 41", "2025/26 Q2 39"],
        ["Referrals", "2025/26 Q1 12", "2025/26 Q2 15"],
      ]);
      const told = readSheet(sheet)
        .reading.notUnderstood.filter(({ what }) => what === "row")
        .map(({ at, text, why }) => [addressName(at), text, why]);
      expect(told).toEqual([["Card!A4", "Delays", "how figures move"]]);
    }
  },
);
