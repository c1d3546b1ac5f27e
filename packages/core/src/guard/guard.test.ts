import fc from "fast-check";
import { expect, test } from "vitest";
import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { guardText, guardTyped } from "./index.ts";

const NOW = financialQuarter(2025, 2);

const share: Partial<Kpi> = {
  id: "R-01",
  title: "Referrals seen within 72 hours",
  unit: { kind: "percentage", of: "" },
  polarity: "higher",
  observations: seriesUpTo(NOW, [71.2, 74.9, 78.4, 76.1, 80.6]),
  targets: [
    {
      state: "value",
      shown: "80%",
      value: 80,
      from: financialQuarter(2020, 1),
      rationale: "",
      at: { sheet: "Targets", row: 1, column: 2 },
    },
  ],
  decision: {
    class: "target",
    reason: "",
    person: "",
    date: "",
    reviewBy: "",
    at: { sheet: "KPIs", row: 1, column: 2 },
  },
};

function flagsOf(text: string, fields: Partial<Kpi> = share): readonly string[] {
  const kpi = kpiWith(fields);
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  return guardText(text, kpi, index).flags.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["80.6% of referrals were seen within 72 hours.", []],
  ["81.6% of referrals were seen within 72 hours.", ["81.6%"]],
  ["We saw 80.6% in time, up from 76.1% last quarter.", []],
  ["We saw 80.6% in time, up from 74.9% last quarter.", ["74.9%"]],
  ["The share fell to 80.6%.", ["fell"]],
  ["The share has not fallen since last quarter.", []],
  ["The target of 80% was met.", []],
  ["We missed the target of 80%.", ["missed the target"]],
  ["The target is 85%, and we met it.", ["85%"]],
  ["This is the best result in the series.", []],
  ["This is the worst result in the series.", ["worst result"]],
  ["That is 4.5 percentage points more than last quarter.", []],
  ["That is 9.4 percentage points more than last quarter.", ["9.4 percentage points"]],
  ["“You only saw 12% of us,” a carer said.", []],
  ["By March 2026 we will see 90% in time.", []],
  ["Nearly nine in ten were seen in time.", ["Nearly nine in ten"]],
  ["About four in five were seen in time.", []],
  ["12 new nurses started on 4 August 2025 in Ward 6.", []],
])("“%s” flags %j", (text, expected) => {
  expect(flagsOf(text)).toEqual(expected);
});

test("any text is read without a fault, and quickly", () => {
  const words = fc.constantFrom(
    "80.6%",
    "fell",
    "target",
    "met",
    "“",
    "(",
    ")",
    "in",
    "a year ago",
    "£",
    "1,000,000",
    "not",
    ";",
    "three quarters in a row",
    "\u202e",
    "\ud800",
    "%%",
    "best",
    "0.0.0",
    "-",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.array(words, { maxLength: 60 }).map((each) => each.join(" ")),
      ),
      (text) => {
        for (const flag of flagsOf(text)) expect(text).toContain(flag);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  [
    "a text that names it as the workbook does",
    "Referrals seen within 72 hours fell to 70%.",
    ["fell", "70%"],
  ],
  ["by another name that it has", "Fast referrals are at 70%.", ["70%"]],
  ["by none", "Complaints have fallen by 70%.", []],
  ["that counts targets", "All of our targets were met.", []],
  ["that counts those missed", "We met none of our targets.", []],
])("beside no KPI, %s: “%s” flags %j", (_, text, expected) => {
  const kpi = kpiWith({ ...share, alsoCalled: ["fast referrals"] });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "public", area: "", period: NOW });
  expect(guardText(text, undefined, index).flags.map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});

test.each([
  ["We missed the target of 60 people or fewer by 421 people.", []],
  ["We missed the target of 57 people or fewer by 421 people.", ["57"]],
  ["The target of under 57 people was missed.", ["under 57"]],
])("a target is the KPI's own, however far it is from the figures: “%s” flags %j", (text, flagged) => {
  const waiting: Partial<Kpi> = {
    ...share,
    title: "People waiting for a service",
    unit: { kind: "count", of: "people" },
    polarity: "lower",
    observations: seriesUpTo(NOW, [470, 475, 481]),
    targets: (share.targets ?? []).map((each) => ({ ...each, shown: "60", value: 60 })),
  };
  expect(flagsOf(text, waiting)).toEqual(flagged);
});

const MET = { ...share, id: "R-02", title: "Calls answered at once" };
const MISSED = {
  ...share,
  id: "R-03",
  title: "Visits made on the day",
  observations: seriesUpTo(NOW, [71.2, 74.9, 78.4, 76.1, 60.6]),
};

// Each KPI's own reading holds a part of such words, that none fell short of a margin nobody can read, say.
test.each([
  ["Every target met", [MET, MISSED], ["Every target met"]],
  ["We met all our targets", [MISSED, MET], ["met all our targets"]],
  ["No target was missed", [MET, MISSED], ["No target was missed"]],
  ["Every target met", [MET, share], []],
  ["No target was missed", [MET, share], []],
])("“%s” beside several KPIs holds only where all of it does", (text, fields, expected) => {
  const kpis = fields.map(kpiWith);
  const index = factIndex(registerWith({ kpis }), { audience: "public", area: "", period: NOW });
  const at = { sheet: "Stories", row: 1, column: 1 };
  const typed = {
    place: "story",
    text,
    kpis: kpis.map(({ id }) => id),
    at,
    period: undefined,
    field: "",
  } as const;
  expect(guardTyped(typed, index).flags.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
