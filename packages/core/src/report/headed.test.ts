import { expect, test } from "vitest";
import { JUDGED, LEVEL_QUARTERS, NOW, aTarget, anyKpi, quarters } from "../facts/index.ts";
import type { Action, Kpi, Register } from "../register/index.ts";
import { UNSAID, registerWith } from "../register/kpi.fixture.ts";
import { buildReport, plain } from "./index.ts";

const at = { sheet: "Actions", row: 1, column: 1 };
const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
const judged = (id: string, more: Partial<Kpi> = {}): Kpi =>
  anyKpi({
    id,
    title: `Falls ${id}`,
    decision: JUDGED,
    outcomes: [2],
    targets: [aTarget(70)],
    observations: quarters(82, 80, 81),
    ...more,
  });
const kpis = (count: number, more: Partial<Kpi> = {}) =>
  Array.from({ length: count }, (_, i) => judged(`K${i + 1}`, more));
const promise = (said: string, state: "done" | "could not") => ({
  ...UNSAID,
  period: NOW,
  said,
  did: "We did.",
  why: "No room",
  due: "",
  lead: "",
  state,
  at,
});
const promises = (count: number): Register["promises"] =>
  Array.from({ length: count }, (_, i) => promise(`Wish ${i}`, i % 2 === 0 ? "done" : "could not"));
const moving = { targets: [aTarget(90)], observations: quarters(...LEVEL_QUARTERS, 58) };

/** Every title of the summary and of the two lists behind it, of one thing and of several. */
test.each<[string, Partial<Register>, readonly string[]]>([
  [
    "nobody has decided a class",
    { kpis: [{ ...anyKpi({ targets: [aTarget(70)], observations: quarters(60) }) }] },
    [
      "One thing to know",
      "How the indicators stand against their targets",
      "The targets we missed, and what we will do",
      "You said, we did",
    ],
  ],
  [
    "one target, which is missed",
    { kpis: kpis(1) },
    [
      "One thing to know",
      "Where our targets stand",
      "The target we missed, and what we will do",
      "You said, we did",
    ],
  ],
  [
    "two that got better, and as many promises as there is room for",
    { kpis: kpis(2, moving), promises: promises(4) },
    [
      "Two things to know",
      "Where our targets stand",
      "The targets we missed, and what we will do",
      "You said, we did",
    ],
  ],
  [
    "more promises than there is room for",
    { kpis: kpis(2), promises: promises(7) },
    [
      "One thing to know",
      "Where our targets stand",
      "The targets we missed, and what we will do",
      "What else you said, and what became of it",
    ],
  ],
])("where %s, each part is headed by what it holds", (_, register, [things, standing, missed, kept]) => {
  const { report } = buildReport(registerWith(register), brief);
  const { summary, promises: others, next } = report;
  expect({
    things: summary.things.title,
    standing: summary.standing.title,
    changes: summary.changes.title,
    missed: summary.missed.title,
    next: summary.next.title,
    done: summary.done.title,
    couldNot: summary.couldNot.title,
    others: others.title,
    after: next.title,
  }).toEqual({
    things,
    standing,
    changes: "What changed, and is unlikely to be chance",
    missed,
    next: "What else we will do, and when",
    done: "You asked, and it is done",
    couldNot: "What we could not do, and why",
    others: kept,
    after: "What we will do after that",
  });
});

const went = (id: string, latest: number) =>
  judged(id, { targets: [aTarget(90)], observations: quarters(...LEVEL_QUARTERS, latest) });

/** Which changes are shown with their charts, the worst before the best, and which are told in a sentence. */
test.each<[string, readonly Kpi[], shown: readonly string[], others: readonly string[]]>([
  ["none", kpis(1), [], []],
  ["one for the better", [went("B1", 58)], ["B1"], []],
  ["one for the worse", [went("W1", 104)], ["W1"], []],
  ["one each way", [went("B1", 58), went("W1", 104)], ["W1", "B1"], []],
  [
    "two each way",
    [went("B1", 58), went("W1", 104), went("B2", 59), went("W2", 103)],
    ["W1", "B1"],
    ["Falls W2: 103 people, 21 more than a year ago.", "Falls B2: 59 people, 23 fewer than a year ago."],
  ],
])("of changes, %s, the first each way has its chart", (_, changed, shown, others) => {
  const { changes } = buildReport(registerWith({ kpis: changed }), brief).report.summary;
  expect(changes.items.map(({ kpi }) => kpi)).toEqual(shown);
  expect(changes.items.filter(({ chart }) => chart?.id.startsWith("summary-") !== true)).toEqual([]);
  expect(changes.others.map(plain)).toEqual(others);
});

const action = (text: string, due: string, more: Partial<Action> = {}): Action => ({
  due,
  text,
  lead: "Head of Service",
  kpis: [],
  state: "open",
  at,
  ...more,
});

/** What is to be done, as the summary and the list behind it tell it. */
test.each<[string, readonly Action[], readonly string[]]>([
  [
    "who does it",
    [action("Fill the posts.", "2025-12-01")],
    ["By 1 December 2025: Fill the posts (Head of Service)."],
  ],
  [
    "nobody to do it",
    [action("Fill the posts.", "2025-12-01", { lead: "" })],
    ["By 1 December 2025: Fill the posts."],
  ],
  ["no day", [action("Fill the posts", "")], [": Fill the posts (Head of Service)."]],
  [
    "a day that has passed",
    [action("Fill the posts.", "2025-11-13")],
    ["Overdue since 13 November 2025: Fill the posts (Head of Service)."],
  ],
  [
    "the day of the report",
    [action("Fill the posts.", "2025-11-14")],
    ["By 14 November 2025: Fill the posts (Head of Service)."],
  ],
  [
    "what is done, of which nobody asks who",
    [action("Fill the posts.", "2025-10-01", { state: "done" })],
    ["Done, due by 1 October 2025: Fill the posts."],
  ],
  ["what was done before the period", [action("Fill the posts.", "2025-06-30", { state: "done" })], []],
  [
    "what was done in time, and closed in the period",
    [action("Fill the posts.", "2025-06-30", { state: "done", closedOn: "2025-07-01" })],
    ["Done, due by 30 June 2025: Fill the posts."],
  ],
  [
    "two things of one day",
    [action("Fill the posts.", "2025-12-01"), action("Mend the roof. ", "2025-12-01")],
    ["By 1 December 2025: Fill the posts (Head of Service). | Mend the roof (Head of Service)."],
  ],
  [
    "more than the summary bears, the soonest first",
    [9, 8, 7, 6, 5, 4, 3, 2].map((day) => action(`Task ${day}.`, `2025-12-0${day}`)),
    [
      ...[2, 3, 4, 5, 6, 7, 8].map((day) => `By ${day} December 2025: Task ${day} (Head of Service).`),
      "then By 9 December 2025: Task 9., by Head of Service",
    ],
  ],
])("of tasks with %s", (_, actions, told) => {
  const { report } = buildReport(registerWith({ kpis: kpis(1), actions }), brief);
  expect([
    ...report.summary.next.items.map(({ when, what }) => `${when}: ${what.join(" | ")}`),
    ...report.next.items.map(({ when, what, who }) => `then ${when}: ${what}, by ${who}`),
  ]).toEqual(told);
});
