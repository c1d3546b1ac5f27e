import { expect, test } from "vitest";
import { financialYear } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { compareWith } from "./compare.ts";
import { measureKey } from "./twins.ts";

const LAST = financialYear(2024);
const AT = { sheet: "Figures", row: 1, column: 0 };

function rate(id: string, value: number, more: Partial<Kpi> = {}, reach?: number): Kpi {
  const observations = seriesUpTo(LAST, [value]).map((each) => ({
    ...each,
    ...(reach === undefined
      ? {}
      : { lower: { value: value - reach, at: AT }, upper: { value: value + reach, at: AT } }),
  }));
  return kpiWith({
    id,
    unit: { kind: "rate", of: "per 1,000 people" },
    frequency: "year",
    observations,
    ...more,
  });
}

function compared(ours: Kpi, ...theirs: readonly Kpi[]) {
  const others = theirs.map((kpi, at) => ({ name: `P${at}`, register: registerWith({ kpis: [kpi] }) }));
  return compareWith(registerWith({ kpis: [ours] }), others)[0];
}

test.each([
  ["SW8", "NI-19", true],
  ["ni 19", "NI-19", true],
  ["SW4b", "NI-7", true],
  ["SW3a", "NI-18", false],
  ["SW8", "MSG-4", false],
  ["NI-1", "NI-11", false],
])("%s and %s are one measure: %s", (one, other, isOne) => {
  expect(measureKey(one) === measureKey(other)).toBe(isOne);
});

test.each<readonly [string, Kpi, string]>([
  ["another code, the same title", rate("MSG-4", 5), "name only"],
  ["another unit", rate("K1", 5, { unit: { kind: "percentage", of: "" } }), "unit"],
  ["another base of the rate", rate("K1", 5, { unit: { kind: "rate", of: "per 100,000 people" } }), "unit"],
  ["the other way round", rate("K1", 5, { polarity: "higher" }), "direction"],
  ["other ages", rate("K1", 5, { meaning: "People aged 65 and over." }), "base"],
  [
    "another period",
    rate("K1", 5, { observations: seriesUpTo(financialYear(2020), [5]) }),
    "no common period",
  ],
])("%s is not compared, and is told", (_, theirs, why) => {
  const found = compared(rate("K1", 4, { meaning: "People aged 75+." }), theirs);
  expect(found?.beside).toEqual([]);
  expect(found?.notCompared.map(({ aligned }) => aligned.mismatch.why)).toEqual([why]);
});

test("a count is not compared, and what nobody else has is not told", () => {
  const count = kpiWith({ observations: seriesUpTo(LAST, [4]) });
  expect(compared(count, count)?.notCompared[0]?.aligned.mismatch.why).toBe("count without population");
  expect(compared(rate("K1", 4), rate("K2", 4, { title: "Another" }))).toBeUndefined();
});

test("without intervals, or where they meet, nobody can tell, and there is no place", () => {
  expect(compared(rate("K1", 4), rate("K1", 9))).toMatchObject({
    beside: [{ verdict: "cannot tell" }],
    ring: [],
    place: undefined,
  });
  expect(compared(rate("K1", 4, {}, 1), rate("K1", 5, {}, 1))?.beside[0]?.verdict).toBe("cannot tell");
  const many = [5, 6, 7, 8].map((value) => rate("K1", value));
  expect(compared(rate("K1", 4), ...many)?.place).toBeUndefined();
});

test("whom to ring: those better by more than chance, the furthest first", () => {
  const found = compared(
    rate("K1", 9, {}, 1),
    rate("K1", 6, {}, 1),
    rate("K1", 3, {}, 1),
    rate("K1", 8, {}, 1),
    rate("K1", 20, {}, 1),
  );
  expect(found?.ring.map(({ name }) => name)).toEqual(["P1", "P0"]);
  expect(found?.place).toBe("among the others");
  expect(
    compared(rate("K1", 1, {}, 1), ...[5, 6, 7, 8].map((value) => rate("K1", value, {}, 1)))?.place,
  ).toBe("lowest");
});

test("a share of counted people has its interval, and a provisional figure beside a final one is told", () => {
  const share = (value: number, provisional: boolean) =>
    rate("K1", value, {
      unit: { kind: "percentage", of: "" },
      observations: seriesUpTo(LAST, [value]).map((each) => ({
        ...each,
        denominator: { value: 1000, at: AT },
        flags: provisional ? ["provisional"] : [],
      })),
    });
  expect(compared(share(40, false), share(60, true))?.beside[0]).toMatchObject({
    verdict: "lower",
    isProvisional: true,
  });
  expect(compared(share(50, false), share(52, false))?.beside[0]).toMatchObject({
    verdict: "cannot tell",
    isProvisional: false,
  });
});
