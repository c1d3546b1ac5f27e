import fc from "fast-check";
import { expect, test } from "vitest";
import { type Period, financialQuarter, shift } from "../../period/index.ts";
import type { Kpi, Observation } from "../../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { type Diet, dietOf } from "./diet.ts";
import { duplicatesOf } from "./duplicates.ts";

const AS_OF = "2025-11-03";
const LAST = financialQuarter(2025, 2);
const AT = { sheet: "KPIs", row: 1, column: 0 };
const TARGET = { class: "target", reason: "", person: "", date: "", reviewBy: "", at: AT } as const;
const WALK = [5, 9, 7, 12, 8, 15, 9, 10, 4, 11, 6, 13];

function judged(fields: Partial<Kpi>): Kpi {
  return kpiWith({ observations: seriesUpTo(LAST, WALK), ...fields });
}

function suggested(
  kpi: Kpi,
  use = { readers: ["Board"], acted: { commentary: 1, actions: 0, minutes: 0 } },
): Diet {
  const [diet] = dietOf(registerWith({ kpis: [kpi] }), AS_OF, () => use);
  if (diet === undefined) throw new Error("no diet");
  return diet;
}

const IDLE = { readers: [], acted: { commentary: 0, actions: 0, minutes: 0 } };
const LEVEL = seriesUpTo(
  LAST,
  Array.from({ length: 12 }, () => 100),
);
const OLD = seriesUpTo(financialQuarter(2023, 2), WALK);
const BEFORE = shift(financialQuarter(2023, 2), -WALK.length);

function unread(period: Period): Observation {
  return { state: "unread", marker: "see note", period, flags: [], at: AT };
}

test.each<readonly [string, Partial<Kpi>, boolean, Diet["suggests"]]>([
  ["used", {}, false, "keep"],
  ["no reader and no use", {}, true, "retire"],
  ["required", { requiredBy: "core suite" }, true, "keep"],
  ["balances another", { balances: "K9" }, true, "keep"],
  ["never varies", { observations: LEVEL }, false, "demote"],
  ["never varies, and required", { observations: LEVEL, requiredBy: "law" }, false, "keep"],
  ["eleven points that do not vary", { observations: LEVEL.slice(1) }, false, "keep"],
  ["stopped", { observations: OLD }, false, "retire"],
  ["not in yet, as it is known late", { observations: OLD, lag: 24 }, false, "keep"],
  ["no figure that could be read since", { observations: [...OLD, unread(LAST)] }, false, "keep"],
  [
    "one that could not be read before it stopped",
    { observations: [unread(BEFORE), ...OLD] },
    false,
    "retire",
  ],
  [
    "never varies as far as it could be read",
    { observations: [...LEVEL, unread(shift(LAST, 1))] },
    false,
    "keep",
  ],
  ["stopped, and required", { observations: OLD, requiredBy: "core suite" }, false, "keep"],
  [
    "stopped nationally, and required",
    { observations: OLD, requiredBy: "core suite, no longer published" },
    false,
    "retire",
  ],
])("%s", (_, fields, isIdle, suggests) => {
  expect(suggested(judged(fields), isIdle ? IDLE : undefined).suggests).toBe(suggests);
});

test("one that is off target now is never retired", () => {
  const targets = [{ state: "value", value: 10, shown: "10", from: LAST, rationale: "", at: AT } as const];
  const kpi = judged({ decision: TARGET, targets, polarity: "lower" });
  expect(suggested(kpi, IDLE)).toMatchObject({ suggests: "keep", keeps: [{ why: "off target now" }] });
  expect(suggested({ ...kpi, polarity: "higher" }, IDLE).suggests).toBe("retire");
});

test("what was known long ago and could not be read since is neither stopped nor off target now", () => {
  const targets = [{ state: "value", value: 10, shown: "10", from: BEFORE, rationale: "", at: AT } as const];
  const observations = [...OLD, unread(LAST)];
  const kpi = judged({ decision: TARGET, targets, polarity: "lower", observations });
  expect(suggested(kpi)).toMatchObject({ against: [], keeps: [] });
});

test("what nobody recorded speaks against nothing", () => {
  expect(dietOf(registerWith({ kpis: [judged({})] }), AS_OF)).toMatchObject([
    { suggests: "keep", against: [] },
  ]);
});

test("changes make a duplicate, and levels never do", () => {
  const rises = [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17];
  const other = [20, 21, 24, 25, 27, 29, 32, 33, 34, 36, 39, 40];
  const pairOf = (values: readonly number[]) =>
    duplicatesOf([
      judged({}),
      judged({ id: "K2", title: "Bed days", observations: seriesUpTo(LAST, values) }),
    ]);
  expect(pairOf(WALK.map((value) => 3 * value + 40))).toMatchObject([{ because: { why: "changes" } }]);
  expect(pairOf(WALK.map((value) => 100 - value))).toHaveLength(1);
  const together = [rises, other].map((values, at) =>
    judged({ id: `R${at}`, title: `T${at}`, observations: seriesUpTo(LAST, values) }),
  );
  expect(duplicatesOf(together)).toEqual([]);
});

test("in which order figures were written changes nothing, however the series compare", () => {
  const level = fc.integer({ min: 0, max: 3 });
  const levels = fc.array(level, { minLength: 10, maxLength: 14 });
  fc.assert(
    fc.property(levels, levels, level, (ours, theirs, times) => {
      const one = judged({ observations: seriesUpTo(LAST, ours) });
      // Often the same series again, a few times as high.
      const values = times === 0 ? theirs : ours.map((value) => value * times);
      const other = judged({ id: "K2", title: "Bed days", observations: seriesUpTo(LAST, values) });
      const turned = { ...other, observations: other.observations.toReversed() };
      const because = (pair: Kpi) => duplicatesOf([one, pair]).map((each) => each.because);
      expect(because(turned)).toEqual(because(other));
    }),
  );
});

test("the numerator is merged into the share, and the less used of two into the other", () => {
  const share = judged({
    observations: seriesUpTo(LAST, WALK).map((each) => ({
      ...each,
      value: each.value * 3,
      numerator: { value: each.value, at: AT },
    })),
  });
  const count = judged({ id: "K2", title: "How many" });
  const [first, second] = dietOf(registerWith({ kpis: [share, count] }), AS_OF, () => ({}));
  expect(first?.suggests).toBe("keep");
  expect(second).toMatchObject({ suggests: "merge", with: "K1" });
  const twins = [judged({ title: "Twin" }), judged({ id: "K2", title: "Twin", sameAs: ["K1"] })];
  const used = dietOf(registerWith({ kpis: twins }), AS_OF, ({ id }) =>
    id === "K2" ? { readers: ["Board"] } : {},
  );
  expect(used).toMatchObject([{ suggests: "merge", with: "K2" }, { suggests: "keep" }]);
});

test("titles of the same words are one measure, unless their figures show otherwise", () => {
  const words = [
    judged({ observations: [] }),
    judged({ id: "K2", title: "Waiting people to leave hospital", observations: [] }),
  ];
  expect(duplicatesOf(words)).toMatchObject([{ because: { why: "same words" } }]);
  const apart = [judged({}), judged({ id: "K2", observations: seriesUpTo(LAST, WALK.toReversed()) })];
  expect(duplicatesOf(apart)).toEqual([]);
});
