import { expect, test } from "vitest";
import type { Kpi, MissingState, Observation } from "../register/index.ts";
import { NOW, aTarget, anyKpi, figureAt } from "./examples.ts";
import { latestOf, measuredOf, nowOf, statusNow } from "./latest.ts";

type Case = {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly kpi?: Partial<Kpi>;
  /** What is found, in how many quarters after the reporting period its figure is, and whether it is late. */
  readonly kind: ReturnType<typeof latestOf>["kind"];
  readonly figure?: number;
  readonly late?: boolean;
  /** The quarter of what stands for now, counted alike; undefined where nothing does. */
  readonly now?: number;
};

const lacking = (state: MissingState, after = 0) => ({
  ...figureAt(0, after),
  state,
  marker: "",
});

test.each<Case>([
  { name: "the figure of the period", observations: [figureAt(1)], kind: "current", figure: 0, now: 0 },
  { name: "an older figure", observations: [figureAt(1, -1)], kind: "earlier", figure: -1, late: true },
  {
    name: "an older figure of one that comes a quarter late",
    observations: [figureAt(1, -1)],
    kpi: { lag: 3 },
    kind: "earlier",
    figure: -1,
    late: false,
    now: -1,
  },
  {
    name: "a newer one that is not due yet",
    observations: [figureAt(1, -1), lacking("not yet due")],
    kind: "earlier",
    figure: -1,
    late: false,
    now: -1,
  },
  {
    name: "a newer one that the nation has not published",
    observations: [figureAt(1, -1), lacking("not available nationally")],
    kind: "earlier",
    figure: -1,
    late: false,
    now: -1,
  },
  {
    name: "a newer one that is hidden",
    observations: [figureAt(1, -1), lacking("suppressed")],
    kind: "earlier",
    figure: -1,
    late: true,
    now: 0,
  },
  ...(["not available", "not applicable", "low"] as const).map((state) => ({
    name: `a newer one that is ${state}`,
    observations: [figureAt(1, -1), lacking(state)],
    kind: "earlier" as const,
    figure: -1,
    late: true,
    now: 0,
  })),
  {
    name: "a newer one that is blank",
    observations: [figureAt(1, -1), lacking("blank")],
    kind: "earlier",
    figure: -1,
    late: true,
  },
  {
    name: "a newer one that is blank, of what comes a quarter late",
    observations: [figureAt(1, -1), lacking("blank")],
    kpi: { lag: 3 },
    kind: "earlier",
    figure: -1,
    late: false,
    now: -1,
  },
  { name: "nothing but a hidden one", observations: [lacking("suppressed")], kind: "missing", now: 0 },
  { name: "nothing", observations: [], kind: "nothing recorded" },
  { name: "one after the period", observations: [figureAt(1, 1)], kind: "nothing recorded" },
  {
    name: "a forecast",
    observations: [figureAt(1, -1), figureAt(2, 0, { flags: ["forecast"] })],
    kind: "earlier",
    figure: -1,
    late: true,
  },
  {
    name: "one that could not be read after one that could",
    observations: [figureAt(1, -1), { ...figureAt(0), state: "unread", marker: "?" }],
    kind: "unsettled",
    now: 0,
  },
  {
    name: "the newest of figures in any order",
    observations: [figureAt(1), figureAt(2, -1)],
    kind: "current",
    figure: 0,
    now: 0,
  },
])("$name", ({ observations, kpi, kind, figure, late, now }) => {
  const latest = latestOf(anyKpi({ observations, ...kpi }), NOW);
  const quarterOf = (of: Observation | undefined) => of && (of.period.start - NOW.start) / 3;
  expect(latest.kind).toBe(kind);
  expect(quarterOf(measuredOf(latest))).toBe(figure);
  expect("late" in latest ? latest.late : undefined).toBe(late);
  expect(quarterOf(nowOf(latest))).toBe(now);
});

test.each([
  { name: "a late figure", kpi: { observations: [figureAt(60, -1)] }, reason: "late" },
  {
    name: "a late figure of what is only watched",
    kpi: { polarity: "neither" as const, observations: [figureAt(60, -1)] },
    reason: "late",
  },
  { name: "a figure without a target", kpi: { observations: [figureAt(60)] }, reason: "no target" },
  { name: "no figure at all", kpi: {}, reason: "no figure" },
  {
    name: "a hidden one after a figure",
    kpi: { observations: [figureAt(60, -1), lacking("suppressed")], targets: [aTarget(60)] },
    reason: "suppressed",
  },
])("$name has no status, and the reason is its own", ({ kpi, reason }) => {
  const one = anyKpi(kpi);
  expect(statusNow(one, "target", latestOf(one, NOW))).toMatchObject({ kind: "none", reason });
});
