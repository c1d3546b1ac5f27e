import fc from "fast-check";
import { expect, test } from "vitest";
import { financialQuarter, firstDayOf, lastDayOf, shift } from "../../period/index.ts";
import type { Action, Evaluation, Promise } from "../../register/index.ts";
import { UNSAID, registerWith } from "../../register/kpi.fixture.ts";
import { bareActions, planOf } from "./plan.ts";
import { recommended } from "./recommendation.fixture.ts";

const Q2 = financialQuarter(2025, 2);
const AS_OF = "2025-11-03";
const AT = { sheet: "Actions", row: 1, column: 0 };

function textsOf(evaluations: readonly Evaluation[], period = Q2) {
  return planOf(registerWith({ evaluations }), period, lastDayOf(period)).map(({ reference }) => reference);
}

test("what is open stays in every later period until it is closed, and then leaves", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 8 }),
      fc.boolean(),
      (began, lasted, isClosed) => {
        const from = shift(Q2, began - 8);
        const closed = shift(from, lasted);
        const row = recommended({
          period: from,
          finishedOn: firstDayOf(from),
          ...(isClosed ? { state: "done", evidence: "Seen", closedOn: lastDayOf(closed) } : {}),
        });
        for (let at = -10; at < 12; at += 1) {
          const period = shift(Q2, at);
          const isIn = period.start >= from.start && (!isClosed || period.start <= closed.start);
          expect(textsOf([row], period)).toEqual(isIn ? ["R1"] : []);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("new, open and done are told apart, with what has to be asked", () => {
  const evaluations = [
    recommended({ reference: "N", service: "Website", finishedOn: "2025-07-10", due: "2026-01-31" }),
    recommended({ reference: "L", finishedOn: "2024-07-10", due: "2025-06-30" }),
    recommended({ reference: "D", finishedOn: "2024-07-10", state: "done", closedOn: "2025-08-01" }),
  ];
  expect(planOf(registerWith({ evaluations }), Q2, AS_OF)).toMatchObject([
    { reference: "N", isNew: true, isOpen: true, asks: [] },
    { reference: "L", isNew: false, isOpen: true, asks: [{ what: "late" }] },
    { reference: "D", isOpen: false, asks: [{ what: "done without evidence" }] },
  ]);
});

test.each<readonly [string, Partial<Action>, readonly (readonly [state: string, evidence: string])[]]>([
  ["closed by that day", { closedOn: "2025-08-01" }, [["done", "A letter"]]],
  ["closed on that day", { due: "2025-09-01", closedOn: AS_OF }, []],
  ["closed the day after", { closedOn: "2025-11-04" }, [["open", ""]]],
  ["agreed on that day", { state: "open", agreedOn: AS_OF, evidence: "" }, [["open", ""]]],
  ["agreed the day after", { state: "open", agreedOn: "2025-11-04", evidence: "" }, []],
  ["from what was found for a later quarter", { state: "open", from: "R9", evidence: "" }, []],
  ["from what was found for this quarter", { state: "open", from: "r1", evidence: "" }, [["open", ""]]],
])("an action as it stood on the day: %s", (_, more, expected) => {
  const done: Action = { due: "2025-08-01", text: "Ring", lead: "W", kpis: [], state: "done", at: AT };
  const register = registerWith({
    evaluations: [recommended({}), recommended({ reference: "R9", period: shift(Q2, 2) })],
    actions: [{ ...done, evidence: "A letter", ...more }],
  });
  const actions = planOf(register, Q2, AS_OF).filter(({ kind }) => kind === "action");
  expect(actions.map(({ state, evidence }) => [state, evidence])).toEqual(expected);
});

test("a recommendation closed the day after was under way, with nothing to show", () => {
  const closed = { state: "done", evidence: "A letter" } as const;
  const evaluations = [
    recommended({ ...closed, closedOn: AS_OF, finishedOn: "2025-07-10" }),
    recommended({ ...closed, closedOn: "2025-11-04", finishedOn: "2025-07-10" }),
  ];
  expect(planOf(registerWith({ evaluations }), Q2, AS_OF)).toMatchObject([
    { state: "done", evidence: "A letter", isOpen: false },
    { state: "under way", evidence: "", isOpen: true },
  ]);
});

test("a moved date is kept with the date it had at first, whatever the kind of row", () => {
  const promise: Promise = {
    ...UNSAID,
    period: Q2,
    said: "A bus",
    did: "",
    state: "under way",
    why: "",
    due: "2026-01-31",
    firstDue: "2025-10-31",
    lead: "",
    reference: "P1",
    at: AT,
  };
  const action: Action = { due: "2026-01-31", text: "Ring", lead: "W", kpis: [], state: "open", at: AT };
  const register = registerWith({
    evaluations: [recommended({ firstDue: "2025-10-31" }), recommended({ firstDue: "2026-01-31" })],
    promises: [promise, { ...promise, firstDue: "" }],
    actions: [{ ...action, firstDue: "2025-10-31" }, action],
  });
  expect(planOf(register, Q2, AS_OF).map((item) => [item.reference, item.movedFrom])).toEqual([
    ["R1", "2025-10-31"],
    ["R1", ""],
    ["P1", "2025-10-31"],
    ["P1", ""],
    ["", "2025-10-31"],
    ["", ""],
  ]);
});

test.each<readonly [string, Partial<Action>, string | undefined, boolean]>([
  ["says when it was closed", { closedOn: "2025-08-01" }, undefined, true],
  ["others say what shows them done", {}, "A letter", true],
  ["an old sheet, which has no such columns", {}, undefined, false],
  ["it is open", { state: "open", closedOn: "2025-08-01" }, "A letter", false],
  ["something shows it", { closedOn: "2025-08-01", evidence: "Seen" }, undefined, false],
])("an action that is done, and nothing shows it: %s", (_, more, others, isBare) => {
  const done: Action = { due: "2025-08-01", text: "Ring", lead: "W", kpis: [], state: "done", at: AT };
  const action = { ...done, ...more };
  const beside = others === undefined ? [] : [{ ...done, evidence: others }];
  expect(bareActions({ actions: [action, ...beside] })).toEqual(isBare ? [action] : []);
});

test("a promise that could not be kept needs its reason, and a late one is late", () => {
  const said: Promise = {
    ...UNSAID,
    period: shift(Q2, -1),
    said: "A bus",
    did: "",
    state: "under way",
    why: "",
    due: "2025-10-01",
    lead: "",
    at: AT,
  };
  const promises = [
    said,
    { ...said, state: "could not" as const },
    { ...said, period: Q2, state: "could not" as const },
  ];
  expect(planOf(registerWith({ promises }), Q2, AS_OF)).toMatchObject([
    { state: "under way", asks: [{ what: "late" }] },
    { state: "could not", asks: [{ what: "impossible without a reason" }] },
  ]);
});

test("an action without a lead or past its date is asked about; one that is done stands in the period it was due in", () => {
  const action: Action = { due: "2025-10-31", text: "Ring", lead: "", kpis: [], state: "open", at: AT };
  const actions = [
    action,
    { ...action, state: "done" as const, due: "2025-08-01" },
    { ...action, state: "done" as const },
    { ...action, lead: "Ward", due: "", dueWords: "Autumn" },
    { ...action, state: "done" as const, due: "", dueWords: "Autumn" },
  ];
  expect(planOf(registerWith({ actions }), Q2, AS_OF)).toMatchObject([
    { state: "open", dueWords: "", asks: [{ what: "late" }, { what: "no lead" }] },
    { state: "done", due: "2025-08-01", asks: [] },
    { state: "open", dueWords: "Autumn", isOpen: true, asks: [] },
    { state: "done", dueWords: "Autumn", isOpen: false },
  ]);
});

test.each<readonly [string, Partial<Action>, readonly [boolean, readonly string[]]]>([
  ["closed in the period", { due: "2025-03-31", closedOn: "2025-08-01", evidence: "A letter" }, [true, []]],
  ["closed before it", { due: "2025-08-01", closedOn: "2025-06-30", evidence: "A letter" }, [false, []]],
  [
    "closed, and nothing shows it",
    { due: "2025-08-01", closedOn: "2025-08-01" },
    [true, ["done without evidence"]],
  ],
  ["closed, by an older row", { due: "2025-08-01" }, [true, []]],
  ["overtaken", { due: "2025-08-01", state: "overtaken", closedOn: "2025-08-01" }, [true, []]],
])("an action: %s", (_, more, [isIn, asks]) => {
  const action: Action = {
    due: "",
    text: "A bus",
    lead: "Head",
    kpis: ["H1"],
    state: "done",
    from: "E1",
    at: AT,
    ...more,
  };
  const items = planOf(registerWith({ actions: [action] }), Q2, AS_OF);
  expect(items.map((item) => [item.from, item.isOpen, item.asks.map(({ what }) => what)])).toEqual(
    isIn ? [["E1", false, asks]] : [],
  );
});
