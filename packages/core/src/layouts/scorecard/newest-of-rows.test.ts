/** Where the newest column is not read, a status, a target and words beside it are said of no older figure. */
import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";

test.each([
  ["Now reported", "2025/26 Q2", ["2025/26 Q1 41"]],
  ["Current", "2025/26 Q2", ["2025/26 Q1 41", "2025/26 Q2 44"]],
])("of “%s” beside the quarter before", (heading, of, figures) => {
  const { register } = readSheet(
    sheetOf("Card", [
      ["Performance – Q2 2025/26"],
      [],
      ["Ref", "Indicator", heading, "Previous", "Target", "Status", "Comment"],
      ["F1", "Falls", 44, 41, 40, "Red", "More people fell."],
      ["F2", "Visits", 61, 60, 65, "Amber", ""],
    ]),
  );
  const [falls] = register.kpis;
  expect(
    falls?.observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : ""}`,
    ),
  ).toEqual(figures);
  expect(falls?.targets.map(({ from }) => periodLabel(from))).toEqual([of]);
  expect(falls?.published && periodLabel(falls.published.period)).toBe(of);
  expect(falls?.commentary.map(({ period }) => periodLabel(period))).toEqual([of]);
});
