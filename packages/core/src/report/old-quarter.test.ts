import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, aTarget, anyKpi, factIndex, quarters } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Action, Decided, Kpi, Register } from "../register/index.ts";
import { registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, faultsIn, plain } from "./index.ts";

const NOW = financialQuarter(2025, 2);
const NEXT = financialQuarter(2025, 3);
const at = { sheet: "Actions", row: 2, column: 0 };
const within = (amount: number) => ({ amount, kind: "absolute", at }) as const;

const action = (text: string, due: string, more: Partial<Action> = {}): Action => ({
  due,
  text,
  lead: "Head of Service",
  kpis: ["A"],
  state: "open",
  at,
  ...more,
});
const A = anyKpi({ id: "A", title: "Waits", decision: JUDGED, targets: [aTarget(78)], tolerance: within(2) });
const then = registerWith({
  kpis: [
    { ...A, observations: quarters(...LEVEL_QUARTERS) },
    { ...A, id: "B", title: "Visits", observations: quarters(...LEVEL_QUARTERS, 104) },
  ],
  actions: [
    action("Open a second clinic", "2025-12-31"),
    action("Fill the posts", "2025-10-31"),
    action("Train the team", "2025-09-15", { state: "done", closedOn: "2025-09-12" }),
  ],
});

/** The same workbook half a year later, with all that may have moved. */
const decided: Decided = {
  kpi: "A",
  date: "2026-01-15",
  person: "Board",
  from: "target",
  to: "monitoring",
  reason: "Left to others.",
  at,
};
const later = (kpi: Kpi): Kpi => ({
  ...kpi,
  observations: [...kpi.observations, ...seriesUpTo(NEXT, [40])],
  targets: [...kpi.targets, { ...aTarget(50, NEXT), tolerance: within(40), polarity: "higher" }],
  commentary: [{ period: NEXT, text: "A later word.", author: "Lead", at }],
  events: [
    { period: NEXT, kind: "definition change", text: "Calls count as visits", at },
    { period: NEXT, kind: "service change", text: "The old form is no longer used", at },
  ],
});
const movedOn: Register = {
  ...then,
  kpis: then.kpis.map((kpi) => ({
    ...later(kpi),
    ...(kpi.id === "A" ? { decision: { ...JUDGED, class: "monitoring", date: "2026-01-15" } as const } : {}),
  })),
  decisions: [
    { kpi: "A", date: "2025-01-01", person: "Chief Officer", to: "target", reason: JUDGED.reason, at },
    decided,
  ],
  actions: [
    ...then.actions.map((each) =>
      each.state === "open"
        ? ({ ...each, state: "done", closedOn: "2026-02-01", evidence: "Seen." } as const)
        : each,
    ),
    action("Agreed at the year's end", "2026-06-30", { agreedOn: "2026-03-01" }),
  ],
};

const made = (register: Register, date: string) =>
  buildReport(register, { period: NOW, audience: "public", date }).report;
const onTime = made(then, "2025-12-15");
const again = made(movedOn, "2026-07-01");

test("an old quarter that is made after the workbook has moved on tells what it told then", () => {
  expect(again.headline).toEqual(onTime.headline);
  expect(again.sections).toEqual(onTime.sections);
  expect(again.next).toEqual(onTime.next);
  expect(again.summary).toEqual(onTime.summary);
});

test("what was to be done by then is told as it stood: late, to come or done, and nothing agreed later", () => {
  const tasks = [...again.summary.missed.items, ...again.summary.next.items, ...again.next.items];
  const words = JSON.stringify(tasks);
  expect(words).toMatch(/overdue since 31 October 2025/iu);
  expect(words).toMatch(/by 31 December 2025/iu);
  expect(words).toContain("Done, due by 15 September 2025");
  expect(words).not.toContain("Agreed at");
});

test("what was decided after it, and what nobody recorded, is owned up to", () => {
  const note = again.method.notes.find(({ heading }) => heading === "What was decided after the period");
  const says = (note?.texts ?? []).map(plain).join(" ");
  expect(says).toContain("It was made a monitoring indicator on 15 January 2026");
  expect(says).toContain("those of today");
  expect(says).toContain(
    "Visits: how it is counted changed after this period, and what it means is told as it is today. Calls count as visits (October to December 2025).",
  );
  expect(says).not.toContain("The old form");
  expect(onTime.method.notes.some(({ heading }) => heading === note?.heading)).toBe(false);
  const edition = { audience: "public", area: "", period: NOW } as const;
  expect(faultsIn(again, factIndex(movedOn, edition))).toEqual([]);
});
