import { describe, expect, test } from "vitest";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, seriesUpTo } from "../../register/kpi.fixture.ts";
import { NOW, counted, flaggedIn } from "../guarded.fixture.ts";

function kpiOf(title: string, kind: Kpi["unit"]["kind"], values: readonly number[]) {
  return kpiWith({
    id: "O-01",
    title,
    unit: { kind, of: "", decimals: 1 },
    polarity: "lower",
    observations: seriesUpTo(NOW, [...values]),
    targets: [],
  });
}

const absence = kpiOf("Sickness absence %", "percentage", [6, 5.9]);
const beds = kpiOf("% of care home beds graded good or better", "percentage", [82, 84]);
const plans = kpiOf("Support plans agreed within four weeks (%)", "percentage", [82, 84]);
const answered = kpiOf("% of calls answered", "percentage", [88, 91]);
const stay = kpiOf("Average length of stay in intermediate care (days)", "days", [45.2, 43.1]);
const median = kpiOf("Median wait for treatment (days)", "days", [45.2, 43.1]);
const wait = kpiOf("Wait for treatment (days)", "days", [45.2, 43.1]);

const OF = { absence, beds, plans, answered, stay, median, wait };

describe("a figure that the words say is of something else is never held to the KPI's own", () => {
  test.each<[keyof typeof OF, string]>([
    ["absence", "62% of absence was long term."],
    ["absence", "38% of sickness absence was for stress."],
    ["answered", "Call volumes rose by 8%."],
    ["answered", "Call volumes fell by 8%."],
    ["answered", "Demand was up 12%."],
    ["beds", "18% of beds remain in services graded adequate or below."],
    ["plans", "18% were agreed later than that, and not within four weeks."],
    ["stay", "The median is 38 days."],
    ["stay", "The median stay was just under 38 days."],
    ["stay", "It was 38 days at the median."],
    ["stay", "The 90th percentile was 71 days."],
    ["median", "The average was 52 days."],
    ["wait", "The median was 38 days."],
  ])("%s: %s", (of, text) => {
    expect(flaggedIn(text, OF[of])).toEqual([]);
  });
});

describe("what a share leaves over holds in opposite words", () => {
  test.each<[keyof typeof OF, string]>([
    ["beds", "16% of beds remain in services graded adequate or below."],
    ["beds", "16% are not graded good or better."],
    ["plans", "16% were late."],
    ["answered", "9% of calls were unanswered."],
    ["answered", "9% of calls were not answered."],
  ])("%s: %s", (of, text) => {
    expect(counted(text, OF[of])).toMatchObject({ flagged: 0, held: 1 });
  });
});

describe("and the KPI's own figure is still held", () => {
  test.each<[keyof typeof OF, string, flagged: number]>([
    ["absence", "Sickness absence was 5.9%.", 0],
    ["absence", "Sickness absence was 6.9%.", 1],
    ["beds", "74% of beds are graded good or better.", 1],
    ["beds", "84% of beds are graded good or better.", 0],
    ["answered", "71% of calls were answered.", 1],
    ["answered", "91% of calls were answered without delay.", 0],
    ["answered", "71% of calls were answered without delay.", 1],
    ["answered", "20% of calls were not answered.", 1],
    ["answered", "The figure rose by 8%.", 1],
    ["stay", "The average stay was 38 days.", 1],
    ["median", "The median wait was 38 days.", 1],
    ["median", "The median wait was 43.1 days.", 0],
    ["wait", "The average wait was 38 days.", 1],
  ])("%s: %s", (of, text, flagged) => {
    expect(counted(text, OF[of])).toMatchObject(flagged === 0 ? { flagged, held: 1 } : { flagged });
  });
});
