import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedNumber } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { JUDGED, LEVEL_QUARTERS, NOW, aTarget, anyKpi, factIndex, isFact, quarters } from "./index.ts";

/** The figure and the range of a series that keeps level until its last. */
function printed(kind: Kpi["unit"]["kind"], last: number) {
  const parts = quarters(...LEVEL_QUARTERS, last).map((each) =>
    kind === "percentage"
      ? {
          ...each,
          numerator: { value: each.value / 2, at: each.at },
          denominator: { value: 50, at: each.at },
        }
      : each,
  );
  const kpi = anyKpi({ decision: JUDGED, unit: { kind, of: "" }, observations: parts });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  return (["level", "expected low", "expected high", "expected place"] as const).map((role) => {
    const found = index.factAt({ kpi: kpi.id, period: NOW, role });
    return isFact(found) ? (found.value === undefined ? found.words[0] : found.printed) : found.reason;
  });
}

test.each<[Kpi["unit"]["kind"], number, readonly string[]]>([
  ["percentage", 90, ["90%", "77%", "86%", "above"]],
  ["percentage", 85.2, ["85.2%", "77.5%", "84.9%", "above"]],
  ["percentage", 84.9, ["84.9%", "77.5%", "84.8%", "above"]],
  ["count", 90, ["90", "77", "86", "above"]],
  ["count", 85, ["85", "77.5", "84.9", "above"]],
  ["number", 85.1, ["85.1", "77.5", "84.9", "above"]],
])("%s, %f: a figure outside its range never prints as the end of it", (kind, last, expected) => {
  expect(printed(kind, last)).toEqual(expected);
});

/** What a share of so many prints as, beside others of the same size. */
test.each<[Partial<Kpi["unit"]>, number, string]>([
  [{}, 411 / 4.12, "99.8%"],
  [{}, 0.25, "0.3%"],
  [{}, 99.4, "99%"],
  [{}, 100, "100%"],
  [{}, 0, "0%"],
  [{ decimals: 0 }, 411 / 4.12, "100%"],
  [{ kind: "number" }, 99.75, "99.75"],
])(
  "a share (%j) of %f is printed as %s: nearly all is not all, and a few are not none",
  (unit, last, expected) => {
    const observations = quarters(50, 60, last).map((each) => ({
      ...each,
      numerator: { value: each.value, at: each.at },
      denominator: { value: 100, at: each.at },
    }));
    const kpi = anyKpi({ unit: { kind: "percentage", of: "", ...unit }, observations });
    const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
    const found = index.factAt({ kpi: kpi.id, period: NOW, role: "level" });
    expect(isFact(found) && found.printed).toBe(expected);
  },
);

/** A number of at most three decimal places. */
const level = fc
  .record({ coefficient: fc.integer({ min: 1, max: 90_000 }), places: fc.integer({ min: 0, max: 3 }) })
  .map(({ coefficient, places }) => Number(`${coefficient}e-${places}`));

test("a target is printed as its cell has it, to two places, whether it is met, close or missed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Kpi["unit"]["kind"]>("percentage", "count", "rate", "days", "money", "number"),
      fc.constantFrom<NonNullable<Kpi["polarity"]>>("higher", "lower"),
      fc.constantFrom(undefined, 0, 1),
      level,
      fc.array(level, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(0, 0.01, 1, -1),
      (kind, polarity, decimals, aim, before, apart) => {
        const unit = { kind, of: "", ...(decimals === undefined ? {} : { decimals }) };
        const latest = Math.max(0, Math.round((aim + aim * apart) * 100) / 100);
        const kpi = anyKpi({
          decision: JUDGED,
          unit,
          polarity,
          observations: quarters(...before, latest),
          targets: [aTarget(aim)],
        });
        const index = factIndex(registerWith({ kpis: [kpi] }), {
          audience: "internal",
          area: "",
          period: NOW,
        });
        const found = index.factAt({ kpi: kpi.id, period: NOW, role: "target" });
        if (!isFact(found)) throw new Error(found.reason);
        for (const text of [found.printed, found.prose]) {
          const read = Number(text.replaceAll(/[^\d.]/gu, ""));
          expect(roundedNumber(read, 2)).toBe(roundedNumber(aim, 2));
        }
      },
    ),
  );
});

test.each([
  ["met", 9],
  ["missed", 11],
])("a target of 9.5 that is %s is printed as 9.5", (_, last) => {
  const kpi = anyKpi({
    decision: JUDGED,
    unit: { kind: "rate", of: "per 1,000" },
    polarity: "lower",
    observations: quarters(12, 11, last),
    targets: [aTarget(9.5)],
  });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const found = index.factAt({ kpi: kpi.id, period: NOW, role: "target" });
  expect(isFact(found) && found.prose).toBe("9.5 per 1,000");
});
