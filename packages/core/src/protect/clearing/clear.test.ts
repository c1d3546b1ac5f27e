import { describe, expect, test } from "vitest";
import { financialQuarter, financialYear, previous } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { clearedFor } from "../edition.ts";
import { MARKED, NOW, RATE, SHARE, figure, months, parts, quarters, told } from "./clear.fixture.ts";

const TOTAL = { title: "Carers in crisis" };
const FEW = "fewer than 5";

describe("a public edition tells", () => {
  test.each<{
    name: string;
    kpis: readonly Partial<Kpi>[];
    last?: readonly Partial<Kpi>[];
    expected: readonly string[];
  }>([
    {
      name: "a quarter with a small month, and one month less",
      kpis: [{ observations: quarters(1623), monthly: months(3, 800, 820) }],
      expected: ["1623, [c], [c], 820"],
    },
    {
      name: "a quarter whose month the workbook hides itself, and one month less",
      kpis: [{ observations: quarters(1623), monthly: [MARKED, ...months(0, 800, 820).slice(1)] }],
      expected: ["1623, [c], [c], 820"],
    },
    {
      name: "all but the small month where no total stands beside it",
      kpis: [{ observations: [], monthly: months(3, 800, 820) }],
      expected: [`${FEW}, 800, 820`],
    },
    {
      name: "small months that protect each other",
      kpis: [{ observations: quarters(7), monthly: months(3, 2, 2) }],
      expected: [`7, ${FEW}, ${FEW}, ${FEW}`],
    },
    {
      name: "months of people counted on a day, which add up to nothing",
      kpis: [{ observations: quarters(812), monthly: months(3, 800, 820) }],
      expected: [`812, ${FEW}, 800, 820`],
    },
    {
      name: "a year with a small quarter, and one quarter less",
      kpis: [
        {
          observations: [
            ...[40, 3, 50, 60].map((value, nth) => figure(value, financialQuarter(2024, nth + 1))),
            figure(153, financialYear(2024)),
          ],
        },
      ],
      expected: ["[c], [c], 50, 60, 153"],
    },
    {
      name: "no running total that lies a few above the last",
      kpis: [{ cumulative: true, observations: [figure(7, previous(NOW)), figure(9, NOW)] }],
      expected: ["[c], 9"],
    },
    {
      name: "running totals that grow by many",
      kpis: [{ cumulative: true, observations: [figure(7, previous(NOW)), figure(19, NOW)] }],
      expected: ["7, 19"],
    },
    {
      name: "a share of many of a few more without its counts",
      kpis: [{ unit: SHARE, observations: [figure(0, NOW, parts(73, 75))] }],
      expected: ["97.3"],
    },
    {
      name: "no rate of few, because anybody can look up of how many it is",
      kpis: [{ unit: RATE, observations: [figure(0, NOW, parts(3, 18_437, 100_000))] }],
      expected: ["[c]"],
    },
    {
      name: "a rate of many with its counts",
      kpis: [{ unit: RATE, observations: [figure(0, NOW, parts(30, 18_437, 100_000))] }],
      expected: ["162.7 (30 of 18437)"],
    },
    {
      name: "no base of a share of few under another KPI",
      kpis: [
        {
          unit: SHARE,
          observations: quarters(0, 0, 0, 0).map((each, nth) => ({
            ...each,
            ...parts([40, 41, 44, 3][nth] ?? 0, [75, 74, 81, 50][nth] ?? 0),
          })),
        },
        { observations: quarters(75, 74, 81, 50) },
      ],
      expected: ["53.3 (40 of 75), 55.4 (41 of 74), 54.3 (44 of 81), [c]", "75, 74, 81, 50"],
    },
    {
      name: "the same figure under two KPIs alike",
      kpis: [
        { title: "Falls with harm", observations: quarters(30), monthly: months(3, 12, 15) },
        { title: "Falls with harm", observations: quarters(30), monthly: months(3, 12, 15) },
      ],
      expected: ["30, [c], [c], 15", "30, [c], [c], 15"],
    },
    {
      name: "two that add up to a third, and one of them less",
      kpis: [
        { observations: quarters(30, 41, 28, 39) },
        { observations: quarters(20, 30, 20, 3) },
        { observations: quarters(10, 11, 8, 36) },
      ],
      expected: ["30, 41, 28, 39", "20, 30, 20, [c]", "10, 11, 8, [c]"],
    },
    {
      name: "areas that titles name, and one of them less",
      kpis: [
        { ...TOTAL, observations: quarters(56) },
        { title: "Carers in crisis, Fernhill", observations: quarters(1) },
        { title: "Carers in crisis, Gorse Bay", observations: quarters(1) },
        { title: "Carers in crisis, Heathside", observations: quarters(23) },
        { title: "Carers in crisis, Ionabank", observations: quarters(31) },
      ],
      expected: ["56", "[c]", "[c]", "[c]", "31"],
    },
    {
      name: "no area beside a total that leaves few over",
      kpis: [
        { ...TOTAL, observations: quarters(46) },
        { title: "Carers in crisis, Northland", observations: quarters(29) },
        { title: "Carers in crisis, Eastland", observations: quarters(14) },
      ],
      expected: ["46", "[c]", "14"],
    },
    {
      name: "small counts of things",
      kpis: [{ unit: { kind: "count", of: "homes" }, observations: quarters(14), monthly: months(3, 2, 9) }],
      expected: ["14, 3, 2, 9"],
    },
    {
      name: "small counts of what the workbook says are things, and hides those it says are people",
      kpis: [
        { counts: "things", observations: quarters(3) },
        { counts: "people", unit: { kind: "count", of: "homes" }, observations: quarters(3) },
      ],
      expected: ["3", FEW],
    },
    {
      name: "no revised figure that lies a few above the published one",
      kpis: [{ observations: quarters(14, 17) }],
      last: [{ observations: [figure(12, previous(NOW))] }],
      expected: ["[c], 17"],
    },
    {
      name: "what was published and nobody can take back, and hides no more for it",
      kpis: [{ observations: quarters(1623), monthly: months(7, 800, 816) }],
      last: [{ observations: quarters(1623), monthly: months(7, 800, 816) }],
      expected: ["1623, 7, 800, 816"],
    },
  ])("$name", ({ kpis, last, expected }) => {
    expect(told(kpis, last)).toEqual(expected);
  });

  test("nobody where zeros are hidden too", () => {
    const kpis = [{ observations: quarters(0, 5, 12) }];
    expect(told(kpis, undefined, { zeros: "hidden" })).toEqual([`${FEW}, 5, 12`]);
    expect(told(kpis)).toEqual(["0, 5, 12"]);
  });

  test("those counted in one month no other, where they are guarded against", () => {
    const kpis = [{ observations: quarters(25), monthly: months(3, 2, 20) }];
    expect(told(kpis)).toEqual([`25, ${FEW}, ${FEW}, 20`]);
    expect(told(kpis, undefined, { insiders: "guarded" })).toEqual(["25, [c], [c], [c]"]);
  });

  test("localities beside a KPI, and one less than would give the last away", () => {
    const area = (name: string, ...values: readonly number[]) => ({
      area: name,
      kind: "peer" as const,
      observations: quarters(...values),
      source: "",
      differs: "",
    });
    const kpi = {
      observations: quarters(60, 50),
      comparators: [area("North", 30, 27), area("East", 22, 20), area("South", 8, 3)],
    };
    expect(told([kpi])).toEqual(["60, 50, 30, [c], 22, 20, 8, [c]"]);
  });
});

test("an internal edition is told everything", () => {
  const register = registerWith({
    kpis: [kpiWith({ observations: quarters(1623), monthly: months(3, 800, 820) })],
  });
  expect(clearedFor(register, { audience: "internal", period: NOW }).register).toBe(register);
});

test("what is decided is decided once", () => {
  const register = registerWith({ kpis: [kpiWith({ observations: quarters(3) })] });
  const edition = { audience: "public", period: NOW } as const;
  expect(clearedFor(register, edition)).toBe(clearedFor(register, edition));
  expect(clearedFor(register, { ...edition, period: previous(NOW) })).not.toBe(clearedFor(register, edition));
});
