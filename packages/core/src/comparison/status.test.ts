import { expect, test } from "vitest";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Kpi, MissingState, Observation, TargetLevel, Tolerance } from "../register/index.ts";
import { kpiWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { judge, statusOf } from "./status.ts";

const at = { sheet: "Targets", row: 1, column: 3 };
const now = financialQuarter(2025, 2);
const points = (amount: number): Tolerance => ({ amount, kind: "absolute", at });
const share = (amount: number): Tolerance => ({ amount, kind: "relative", at });
const aim = (value: number): TargetLevel => ({
  state: "value",
  value,
  from: now,
  rationale: "",
  at,
  shown: String(value),
});

test.each<[number, number, Tolerance | undefined, "higher" | "lower" | "closer", string]>([
  // Where higher is better: the target itself is met, the tolerance's edge is still close.
  [90, 90, undefined, "higher", "met"],
  [89.9, 90, undefined, "higher", "missed"],
  [87.3, 90, points(2.7), "higher", "close"],
  [87.299, 90, points(2.7), "higher", "missed"],
  [87.3, 90, share(3), "higher", "close"],
  [87.29, 90, share(3), "higher", "missed"],
  // Where lower is better.
  [60, 60, points(5), "lower", "met"],
  [0, 60, points(5), "lower", "met"],
  [65, 60, points(5), "lower", "close"],
  [65.1, 60, points(5), "lower", "missed"],
  [63, 60, share(5), "lower", "close"],
  [63.000_1, 60, share(5), "lower", "missed"],
  // Closer to target: within the tolerance, the edge included, on either side.
  [100, 100, undefined, "closer", "met"],
  [98, 100, points(2), "closer", "met"],
  [102, 100, points(2), "closer", "met"],
  [102.1, 100, points(2), "closer", "missed"],
  // A negative target takes its share of its size.
  [-10.5, -10, share(5), "higher", "close"],
  // Sums that binary arithmetic gets wrong by a hair.
  [0.7, 0.8, points(0.1), "higher", "close"],
  [1.1, 1, points(0.1), "lower", "close"],
])("%d against %d, tolerance %j, %s is better: %s", (value, target, tolerance, polarity, expected) => {
  expect(judge(value, aim(target), tolerance, polarity).kind).toBe(expected);
});

const [measured] = seriesUpTo(now, [61]);
const missing = (state: MissingState): Observation => ({
  state,
  marker: "",
  period: now,
  at,
  flags: [],
});
const judged = { targets: [aim(60)], tolerance: points(5) } satisfies Partial<Kpi>;

test.each<{
  name: string;
  fields?: Partial<Kpi>;
  standing?: "target" | "monitoring" | "undecided" | "unsorted";
  of?: Observation | undefined;
  expected: string;
}>([
  { name: "a judged figure", expected: "close" },
  { name: "a monitoring indicator", standing: "monitoring", expected: "monitoring indicator" },
  { name: "an undecided class", standing: "undecided", expected: "class not decided" },
  { name: "no figure", of: undefined, expected: "no figure" },
  { name: "a blank", of: missing("blank"), expected: "no figure" },
  { name: "a suppressed figure", of: missing("suppressed"), expected: "suppressed" },
  { name: "a figure not yet due", of: missing("not yet due"), expected: "not yet due" },
  {
    name: "a figure not available nationally",
    of: missing("not available nationally"),
    expected: "not available nationally",
  },
  { name: "a forecast", of: measured && { ...measured, flags: ["forecast"] }, expected: "forecast" },
  { name: "no target", fields: { targets: [] }, expected: "no target" },
  {
    name: "a target for last year only",
    fields: { targets: [{ ...aim(60), from: financialYear(2023), to: financialYear(2024) }] },
    expected: "no target for this period",
  },
  {
    name: "a quarter's count against a year's target",
    fields: { targets: [{ ...aim(240), from: financialYear(2025) }] },
    expected: "target is for a longer period",
  },
  ...[
    { title: "Falls", expected: "target is for a longer period" },
    { title: "Falls score", expected: "close" },
  ].map(({ title, expected }) => ({
    name: `whole numbers of nobody knows what, ${title}, against a year's target`,
    fields: {
      title,
      unit: { kind: "number" as const, of: "" },
      targets: [{ ...aim(60), from: financialYear(2025) }],
    },
    expected,
  })),
  ...[
    { title: "People waiting (snapshot at quarter end)" },
    { meaning: "Open cases on the last day of the quarter." },
    { title: "Adults in hospital, census" },
  ].map((words) => ({
    name: `a count on a day, ${JSON.stringify(words)}, against a year's level`,
    fields: { ...words, targets: [{ ...aim(60), from: financialYear(2025) }] },
    expected: "close",
  })),
  ...[
    { title: "Visits made, as at 30 September" },
    { title: "Referrals received at the end of the quarter" },
    { meaning: "Cases closed by the end of the quarter." },
  ].map((words) => ({
    name: `a count over time, ${JSON.stringify(words)}, against a year's total`,
    fields: { ...words, targets: [{ ...aim(240), from: financialYear(2025) }] },
    expected: "target is for a longer period",
  })),
  {
    name: "a quarter's percentage against a level for the year",
    fields: { unit: { kind: "percentage", of: "" }, targets: [{ ...aim(60), from: financialYear(2025) }] },
    expected: "close",
  },
  { name: "no direction", fields: { polarity: "neither" }, expected: "no direction" },
  {
    name: "a scorecard without tolerance takes the house's 5%",
    standing: "unsorted",
    fields: { targets: [aim(58.1)] },
    expected: "close",
  },
])("the status of $name is $expected", ({ fields = {}, standing = "target", expected, ...rest }) => {
  const { tolerance, ...others } = judged;
  const kpi = kpiWith({ ...others, ...(standing === "unsorted" ? {} : { tolerance }), ...fields });
  const status = statusOf(kpi, standing, "of" in rest ? rest.of : measured);
  expect(status.kind === "none" ? status.reason : status.kind).toBe(expected);
});
