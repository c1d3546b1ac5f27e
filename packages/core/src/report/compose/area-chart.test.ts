import { expect, test } from "vitest";
import { JUDGED, NOW, beside, factsOf, factIndex, neighbour, shares } from "../../facts/index.ts";
import { plainText } from "../../narrative/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { ruleSetOf } from "../../spc/index.ts";
import { faultsInPieces } from "../faults.ts";
import { chartOf as piecesOf } from "../model/chart-pieces.ts";
import { cellWords } from "../model/text.ts";
import { areaChart } from "./area-chart.ts";

function chartOf(fields: Partial<Kpi>) {
  const kpi = kpiWith({ decision: JUDGED, ...fields });
  const register = registerWith({ kpis: [kpi] });
  const chart = areaChart(factsOf(kpi, register, NOW, ruleSetOf("mdc-current")), "Glenmarrow");
  return { chart, index: factIndex(register, { audience: "internal", area: "", period: NOW }) };
}

const NEIGHBOURS = { Westlaw: 70, Northmuir: 65, Eastfirth: 60 };

test("places stand the best first, with the groups among them", () => {
  const { comparators = [], ...ours } = beside(NEIGHBOURS);
  const scotland = { ...neighbour("Scotland", 64), kind: "nation" } as const;
  const { chart } = chartOf({
    ...ours,
    unit: { kind: "rate", of: "per 1,000 people" },
    comparators: [...comparators, scotland],
  });
  expect(chart?.rows.map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
    "Eastfirth: place",
    "Glenmarrow: own",
    "Scotland: group",
    "Northmuir: place",
    "Westlaw: place",
  ]);
});

test("it reads out each figure", () => {
  const { chart, index } = chartOf(beside(NEIGHBOURS));
  expect(plainText(chart?.title ?? [])).toBe("How we compare");
  expect(chart?.subtitle).toBe(
    "People waiting to leave hospital, July to September 2025, the best first. The scale starts at 60.",
  );
  expect(plainText(chart?.alt ?? [])).toBe(
    "Dot chart of people waiting to leave hospital, July to September 2025, the best first. How we compare. Eastfirth 60, Glenmarrow 61, Northmuir 65 and Westlaw 70.",
  );
  expect(chart && faultsInPieces(piecesOf(chart, "K1"), index, ["Glenmarrow"])).toEqual([]);
});

test.each([
  { near: 40, title: "We are second best of five partnerships" },
  { near: 62, title: "How we compare" },
])(
  "it says our place only where chance does not explain it: beside $near it is “$title”",
  ({ near, title }) => {
    const { chart, index } = chartOf(shares({ Westlaw: 50, Northmuir: 52, Eastfirth: 70, Southlea: near }));
    expect(plainText(chart?.title ?? [])).toBe(title);
    expect(chart && faultsInPieces(piecesOf(chart, "K1"), index, ["Glenmarrow"])).toEqual([]);
  },
);

test("its table says the range around each figure and whether ours lies apart from it", () => {
  const { comparators = [], ...ours } = shares({ Westlaw: 50, Northmuir: 62, Eastfirth: 70 });
  const { chart } = chartOf({ ...ours, comparators: [...comparators, neighbour("Southlea", 55)] });
  expect(chart?.table.head).toEqual(["Area", "Figure", "Range of chance", "Ours is"]);
  expect(
    chart?.table.rows.map((row) =>
      row
        .map((cell) => cellWords(cell).trim())
        .join(" | ")
        .trim(),
    ),
  ).toEqual([
    "Eastfirth | 70% | 67% to 73% | lower",
    "Northmuir | 62% | 59% to 65% | cannot tell",
    "Glenmarrow | 61% | 58% to 64% |",
    "Southlea | 55% | None known |",
    "Westlaw | 50% | 47% to 53% | higher",
  ]);
  expect(chartOf(beside(NEIGHBOURS)).chart?.table.head).toEqual(["Area", "Figure"]);
});

test("where more are better, the highest stands first", () => {
  const { chart } = chartOf({ ...beside(NEIGHBOURS), polarity: "higher" });
  expect(chart?.rows[0]?.label).toBe("Westlaw");
});

test.each([
  { name: "two neighbours", kpi: beside({ Westlaw: 70, Northmuir: 65 }) },
  { name: "neighbours and no figure of ours", kpi: { ...beside(NEIGHBOURS), observations: [] } },
])("$name make no chart", ({ kpi }) => {
  expect(chartOf(kpi).chart).toBeUndefined();
});
