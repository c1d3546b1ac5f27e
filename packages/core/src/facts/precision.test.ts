import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedNumber } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import {
  type Basis,
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  type Role,
  aTarget,
  anyKpi,
  factIndex,
  isFact,
  quarters,
} from "./index.ts";

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

test.each<[Kpi["unit"], readonly number[], readonly string[]]>([
  [{ kind: "count", of: "people" }, [0.3], ["0.3"]],
  [{ kind: "count", of: "people" }, [12, 0.04], ["12.00", "0.04"]],
  [{ kind: "count", of: "people" }, [12.4, 0, 0.6], ["12", "0", "1"]],
  [{ kind: "count", of: "people", decimals: 0 }, [0.3], ["0"]],
  [{ kind: "rate", of: "per 1,000" }, [300, 310, 0.3], ["300.0", "310.0", "0.3"]],
  [{ kind: "days", of: "" }, [0.04], ["0.04"]],
  [{ kind: "number", of: "" }, [4, 0.25], ["4.00", "0.25"]],
])("a little (%j, %j) is not printed as none, unless a person said so: %j", (unit, values, expected) => {
  const observations = quarters(...values);
  const kpi = anyKpi({ unit, observations });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const told = observations.map(({ period }) => {
    const found = index.factAt({ kpi: kpi.id, period, role: "level" });
    return isFact(found) ? found.printed : found.reason;
  });
  expect(told).toEqual(expected);
});

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

/** What is printed of a rate beside its target. */
function beside(aim: number, series: readonly number[], unit: Partial<Kpi["unit"]> = {}) {
  const kpi = anyKpi({
    decision: JUDGED,
    unit: { kind: "rate", of: "per 1,000", ...unit },
    polarity: "lower",
    observations: quarters(...series),
    targets: [aTarget(aim)],
  });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  const textOf = (role: Role, basis?: Basis) => {
    const found = index.factAt({ kpi: kpi.id, period: NOW, role, basis });
    if (!isFact(found)) throw new Error(found.reason);
    return found.printed;
  };
  return [textOf("level"), textOf("change", { kind: "previous" }), textOf("target"), textOf("gap")] as const;
}

test.each<[aim: number, series: readonly number[], unit: Partial<Kpi["unit"]>, told: readonly string[]]>([
  [9.5, [12, 11, 9], {}, ["9", "2", "9.5", "0.5"]],
  [9.5, [12, 11, 12], {}, ["12", "1", "9.5", "2.5"]],
  [9.5, [12, 11.5, 12], {}, ["12.0", "0.5", "9.5", "2.5"]],
  [9.25, [12, 11.5, 12], {}, ["12.0", "0.5", "9.25", "2.75"]],
  [11.96, [12, 11, 12], {}, ["12", "1", "11.96", "0.04"]],
  [9.5, [12, 11, 12], { decimals: 1 }, ["12.0", "1.0", "9.5", "2.5"]],
  [9.5, [12, 11, 12], { kind: "money" }, ["£12.00", "£1", "£9.50", "£2.50"]],
])("beside a target of %f the series %j (%j) prints as its cells show it", (aim, series, unit, told) => {
  expect(beside(aim, series, unit)).toEqual(told);
});

test("a figure and its target, as they are printed, lie as far apart as is printed", () => {
  fc.assert(
    fc.property(level, fc.array(level, { minLength: 2, maxLength: 6 }), (aim, series) => {
      const [now, , target, apart] = beside(aim, series);
      const [a = 0, b = 0, between = 0] = [now, target, apart.replace(/^less than .*/u, "0")].map((text) =>
        Number(text.replaceAll(/[^\d.]/gu, "")),
      );
      expect(roundedNumber(Math.abs(a - b), 4)).toBe(between);
    }),
  );
});
