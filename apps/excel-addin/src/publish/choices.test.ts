import { type Period, readPeriod } from "@quarterlight/core/period";
import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { type Choices, areKept, choiceRows, choicesIn, choicesToBegin } from "./choices.ts";

function period(text: string): Period {
  const reading = readPeriod(text);
  if (reading.kind !== "period") throw new Error(`${text} is no period`);
  return reading.period;
}

const [Q1, Q2, Q3] = [period("2025/26 Q1"), period("2025/26 Q2"), period("2025/26 Q3")];

const CHOICES: Choices = {
  period: Q1,
  audience: "board",
  date: "2025-11-20",
  draft: true,
  formats: ["html", "pdf"],
  latest: Q2,
};

const FIRST: Choices = {
  period: Q2,
  audience: "public",
  date: "2025-10-01",
  draft: false,
  formats: ["html", "docx", "pdf"],
  latest: Q2,
};

const keeping = (...rows: readonly (readonly string[])[]) => ({
  name: "KPIs.xlsx",
  date1904: false,
  sheets: [sheetOf("Quarterlight", [["Question", "Sheet", "About", "Answer"], ...rows])],
});

test.each([CHOICES, FIRST, { ...CHOICES, date: "" }])("choices written come back whole", (choices) => {
  const workbook = keeping(...choiceRows(choices));
  expect(choicesIn(workbook)).toEqual(choices);
  expect(areKept(workbook, choices)).toBe(true);
  expect(areKept(workbook, { ...choices, audience: "internal" })).toBe(false);
});

test.each([
  { kept: [], found: {} },
  { kept: [["Report for", "", "", "Board"]], found: { audience: "board" } },
  { kept: [["Report for", "", "", "friends"]], found: {} },
  { kept: [["Report date", "", "", "soon"]], found: {} },
  { kept: [["Report date", "", "", "No date"]], found: { date: "" } },
  { kept: [["Report files", "", "", "PDF and docx"]], found: { formats: ["docx", "pdf"] } },
  { kept: [["Report files", "", "", "fax"]], found: {} },
  { kept: [["Report is", "", "", "DRAFT"]], found: { draft: true } },
  { kept: [["Report period", "", "", "whenever"]], found: {} },
  { kept: [["Marker", "", "-", "zero"]], found: {} },
])("of $kept what can be understood is taken", ({ kept, found }) => {
  expect(choicesIn(keeping(...kept))).toEqual(found);
});

test("a period and a date hold while the latest figures are the same", () => {
  expect(choicesToBegin(FIRST, CHOICES, [Q1, Q2])).toEqual(CHOICES);
});

test.each([
  {
    because: "a new quarter has figures",
    first: { ...FIRST, period: Q3, latest: Q3 },
    reportable: [Q1, Q2, Q3],
  },
  { because: "the period has no figures any more", first: FIRST, reportable: [Q2] },
])("where $because, only the rest holds", ({ first, reportable }) => {
  const { audience, draft, formats } = CHOICES;
  expect(choicesToBegin(first, CHOICES, reportable)).toEqual({ ...first, audience, draft, formats });
});

test("a workbook that keeps nothing begins with its settings", () => {
  expect(choicesToBegin(FIRST, choicesIn(keeping()), [Q1, Q2])).toEqual(FIRST);
});
