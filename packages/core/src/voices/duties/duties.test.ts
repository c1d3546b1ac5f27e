import { expect, test } from "vitest";
import type { Kpi, ReportingLine } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { cycleOf } from "./cycle.ts";
import { workingDaysBefore, workingDaysBetween } from "./day.ts";
import { dutyFindings } from "./duties.ts";

const AS_OF = "2025-11-03";
const AT = { sheet: "Who reports what", row: 1, column: 0 };

function duty(fields: Partial<ReportingLine>): ReportingLine {
  return {
    what: "Quarterly report",
    lead: "Head of Strategy",
    reportsTo: "Integration Joint Board",
    when: "Every quarter",
    partners: "",
    kpis: ["K1"],
    preparedBy: "Analyst",
    why: "agreed",
    form: "paper",
    figuresAs: "quarter",
    nextDue: "2025-11-14",
    workingDays: 32,
    lastSent: "2025-08-15",
    lastUsedOn: "2025-08-26",
    at: AT,
    ...fields,
  };
}

const TARGET: Partial<Kpi> = {
  decision: { class: "target", reason: "", person: "", date: "", reviewBy: "", at: AT },
};

function checksOf(reporting: readonly ReportingLine[], kpis: readonly Kpi[] = [kpiWith(TARGET)]) {
  return dutyFindings(registerWith({ reporting, kpis }), AS_OF).map(({ check }) => check);
}

test.each<readonly [string, Partial<ReportingLine>, readonly string[]]>([
  ["in order", {}, []],
  ["nobody signs off", { lead: "" }, ["W01"]],
  ["no next date", { nextDue: "" }, []],
  ["names no indicator", { kpis: [] }, []],
  [
    "past, and sent in the last fifth of the cycle before",
    { nextDue: "2025-10-31", lastSent: "2025-10-20" },
    [],
  ],
  [
    "past, and nothing sent since the cycle before",
    { nextDue: "2025-10-31", lastSent: "2025-08-15" },
    ["W08"],
  ],
  ["sent 1.2 cycles ago", { nextDue: "2025-12-01", lastSent: "2025-07-10" }, ["W08"]],
  ["habit, and used", { why: "habit" }, []],
  ["habit, and not used for two cycles", { why: "habit", lastUsedOn: "2025-04-01" }, ["W09"]],
  ["law, and no annual report", { why: "law or direction" }, ["W10"]],
])("one duty: %s", (_, fields, checks) => {
  expect(checksOf([duty(fields)])).toEqual(checks);
});

test("a column that somebody fills in asks of every row", () => {
  const other = duty({ kpis: ["K1"], form: "paper" });
  expect(checksOf([other, duty({ nextDue: "" })])).toEqual(["W06"]);
  expect(checksOf([other, duty({ preparedBy: "" })])).toEqual(["W01"]);
  expect(checksOf([other, duty({ kpis: [] })])).toEqual(["W11"]);
});

test.each<readonly [string, Partial<ReportingLine>, boolean]>([
  ["same form and basis", {}, false],
  ["another form, nine working days later", { form: "slides", nextDue: "2025-11-27" }, true],
  ["another form, a month later", { form: "slides", nextDue: "2025-12-15" }, false],
  ["another basis, the same day", { figuresAs: "year to date" }, true],
  ["a part of the basis, months later", { figuresAs: "year", nextDue: "2026-05-29" }, false],
  ["a basis that is no part, months later", { figuresAs: "three-year rate", nextDue: "2026-05-29" }, true],
  [
    "the annual report",
    { what: "Annual performance report", form: "book", partners: "Council, NHS board" },
    false,
  ],
])("one measure twice: %s", (_, fields, isFound) => {
  const kpis = [kpiWith(TARGET), kpiWith({ id: "K2", sameAs: ["k1"] })];
  const twice = [duty({}), duty({ kpis: ["K2"], preparedBy: "Somebody else", ...fields })];
  expect(checksOf(twice, kpis).includes("W04")).toBe(isFound);
});

test.each([
  [5, false],
  [6, true],
])("%i reports of one person within ten working days", (count, isFound) => {
  const lines = Array.from({ length: count }, (_, at) =>
    duty({ kpis: [`K${at}`], nextDue: `2025-11-${10 + at}` }),
  );
  expect(checksOf(lines, []).includes("W03")).toBe(isFound);
});

test.each([
  ["before it is known", "2025-10-10", 8, true],
  ["on the day it is known", "2026-01-31", 85, false],
  ["after it is known", "2026-02-02", 86, false],
])("due %s", (_, nextDue, workingDays, isFound) => {
  expect(checksOf([duty({ nextDue, workingDays })], [kpiWith({ lag: 4 })]).includes("W07")).toBe(isFound);
});

test("a target that a duty carries is in a report, and one that none carries is not", () => {
  const kpis = [kpiWith(TARGET), kpiWith({ ...TARGET, id: "K2" }), kpiWith({ id: "K3" })];
  const found = dutyFindings(registerWith({ reporting: [duty({})], kpis }), AS_OF);
  expect(found.filter(({ check }) => check === "W05").map((each) => each.kpis)).toEqual([["K2"]]);
});

test("a register of an older workbook, which says who reports what and no more, is asked only who signs off", () => {
  const old = {
    kpis: [],
    preparedBy: "",
    why: "",
    form: "",
    figuresAs: "",
    nextDue: "",
    workingDays: undefined,
    lastSent: "",
    lastUsedOn: "",
  } as const;
  expect(checksOf([duty(old), duty({ ...old, lead: "" })])).toEqual(["W01"]);
});

test.each([
  ["Every quarter", 3],
  ["quarterly", 3],
  ["six-monthly", 6],
  ["twice a year", 6],
  ["Annually", 12],
  ["every two years", 24],
  ["each month", 1],
  ["weekly", 0],
  ["with each inspection", undefined],
  ["", undefined],
])("%j comes round every %s months", (when, months) => {
  expect(cycleOf(when)?.months).toBe(months);
});

test.each([
  ["Council and NHS board", true],
  ["the council; NHS Highland", true],
  ["council", false],
  ["", false],
])("the annual report with copies for %j is whole: %s", (partners, isWhole) => {
  const report = duty({
    what: "Annual performance report",
    partners,
    when: "Every year",
    lastSent: "2025-07-30",
  });
  expect(checksOf([report]).includes("W10")).toBe(!isWhole);
});

test("working days pass over weekends", () => {
  expect(workingDaysBetween("2025-11-07", "2025-11-10")).toBe(1);
  expect(workingDaysBetween("2025-11-19", "2025-11-05")).toBe(10);
  expect(workingDaysBefore("2025-11-10", 1)).toBe("2025-11-07");
});
