import fc from "fast-check";
import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { isLevel, isMeasured } from "../../register/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../index.ts";
import { kept, written } from "./same-register.fixture.ts";

/** What is read of a workbook, without the names of its sheets and the places of its cells. */
function told(grids: Record<string, (string | number | null)[][]>): readonly string[] {
  const sheets = Object.entries(grids).map(([name, grid]) => sheetOf(name, grid));
  const { register } = read({ name: "book.xlsx", date1904: false, sheets });
  return register.kpis
    .map(({ id, title, unit, polarity, lead, observations, targets, commentary }) =>
      [
        id,
        title,
        [unit.kind, unit.of].join(" ").trim(),
        polarity ?? "no direction",
        lead,
        ...observations.map(
          (each) => `${periodLabel(each.period)} ${isMeasured(each) ? each.value : each.state}`,
        ),
        ...targets.map((each) => `${periodLabel(each.from)} ${isLevel(each) ? each.value : each.state}`),
        ...commentary.map(({ period, text }) => `${periodLabel(period)} ${text}`),
      ].join("; "),
    )
    .toSorted();
}

const PLAIN = {
  sheets: { register: "Indicators", figures: "Data", comments: "Comments", targets: "Targets" },
  headings: {
    code: "Code",
    title: "Indicator",
    unit: "Unit",
    way: "Good is",
    lead: "Lead",
    value: "Value",
    comment: "Comment",
  },
  ways: ["Higher", "Lower"],
  spell: (code: string) => code,
  banners: 0,
  targetsApart: false,
  numbers: [],
} as const;

test("a register and its figures are the same whatever sheets and headings are called, codes spelt, and banners say", () => {
  const plain = told(written(PLAIN));
  expect(plain).toHaveLength(5);
  expect(plain[0]).toBe(
    "HS-01; Care at home starting within 14 days; percentage; higher; Head of Care; 2024/25 Q4 30; 2025/26 Q1 31; 2025/26 Q2 32; 2025/26 80; 2025/26 Q2 We looked again at care at home starting within 14 days.",
  );
  fc.assert(
    fc.property(kept, (way) => {
      expect(told(written(way))).toEqual(plain);
    }),
    { numRuns: 60, seed: 20251114 },
  );
}, 60_000);
