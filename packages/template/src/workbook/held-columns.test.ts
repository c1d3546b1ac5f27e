import { check } from "@quarterlight/core/checks";
import { subjects } from "@quarterlight/core/layouts";
import { read } from "@quarterlight/core/read";
import { type Sheet, textOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { readBack } from "../testing/read-back.ts";

/** False of the KPI that it names, however it is read. */
const falseIn = (column: number) =>
  `Days in hospital when ready to leave rose to ${9000 + column} this quarter.`;

/** Columns whose words claim nothing, by why they are not held. A column that is neither here nor held fails the test. */
const NOT_HELD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a name, a code, a place, a role or a mark": {
    Priorities: "Title",
    KPIs: "Title; Group; Counted in; Lead; Reported by; With whom; Decided by; Also called; Required by",
    Figures: "Marks; Published status",
    Commentary: "Written by; By when; Lead",
    Comparators: "Area; Code used there",
    Stories: "Label; Who said it; Picture; Picture credit",
    Feedback: "Source; Who said it; Theme; Person; Locality; Coded by; Coded again",
    "Matched questions": "By",
    "Theme list": "Theme; Words that suggest it",
    Themes: "Theme; Sources; Taken to; To whom",
    "You said, we did": "Lead; Reference; Source; Themes",
    Successes: "Reference; Locality",
    Evaluations: "Service; Lead; Reference; Made by; Grades; Themes; Said before",
    Engagement: "Who; How; Groups meant; Groups not reached; Told them how",
    Actions: "Lead; From",
    Decisions: "Decided by",
  },
  "what people said themselves": {
    Stories: "In their words",
    Feedback: "What they said",
    "You said, we did": "You said",
  },
  "what a survey asked, of whom and how": {
    Surveys: "Survey; Question; Wording; Who was asked; Short name; Answers; About when; Filter; How asked",
    "Matched questions": "Question A; Question B",
  },
  "settings, which the test below holds": { Settings: "Value; What it does" },
  "in no report": {
    KPIs: "Why retired",
    Decisions: "Reason; Evidence then",
    Consents: "Form; Held by; Pseudonym; Agreed for them by; Their own view",
    "Who reports what": "What; Lead; Reports to; When; With; Prepared by; Form; Figures as",
  },
};
const columns = Object.values(subjects).flatMap(({ sheet, columns: all }) =>
  all.filter(({ kind }) => kind.endsWith("text")).map(({ heading }) => `${sheet}: ${heading}`),
);
const others = new Set(
  Object.values(NOT_HELD).flatMap((sheets) =>
    Object.entries(sheets).flatMap(([sheet, all]) => all.split("; ").map((each) => `${sheet}: ${each}`)),
  ),
);
const held = columns.filter((each) => !others.has(each));

const subjectOf = (name: string) => Object.values(subjects).find(({ sheet }) => sheet === name);
const headingsIn = ({ name, rows }: Sheet) =>
  rows.findIndex((row) => [0, 1].every((at) => textOf(row[at]) === subjectOf(name)?.columns[at]?.heading));
const nameIn = (sheet: Sheet, column: number) =>
  `${sheet.name}: ${textOf(sheet.rows[headingsIn(sheet)]?.[column])}`;

/** The sheet with a sentence typed into each cell of a column that is to be held, or into all of one that nobody filled. */
function planted(sheet: Sheet): Sheet {
  const top = headingsIn(sheet);
  const body = sheet.rows.slice(top + 1).filter((row) => textOf(row[0]) !== "");
  if (top < 0) return sheet;
  const rows = body.map((row) =>
    (sheet.rows[top] ?? []).map((_, column) => {
      const isFilled = body.some((each) => textOf(each[column]) !== "");
      const isHere = held.includes(nameIn(sheet, column)) && (!isFilled || textOf(row[column]) !== "");
      return isHere ? { value: falseIn(column) } : (row[column] ?? null);
    }),
  );
  return { ...sheet, rows: [...sheet.rows.slice(0, top + 1), ...rows] };
}

test("a false sentence is found in every column of words that may claim something", async () => {
  const { workbook } = await readBack("example");
  const changed = { ...workbook, sheets: workbook.sheets.map(planted) };
  const found = check({ workbook: changed, ...read(changed) }).filter(({ check: id }) =>
    ["N02", "N03", "N08"].includes(id),
  );
  const seen = new Set(
    found
      .flatMap(({ at }) => at)
      .flatMap(({ sheet, column }) =>
        changed.sheets.flatMap((each) => (each.name === sheet ? [nameIn(each, column)] : [])),
      ),
  );
  expect(held.filter((each) => !seen.has(each))).toEqual([]);
});

test.each(["Notice", "Contact"])("a false sentence is found in the setting %s", async (setting) => {
  const { workbook } = await readBack("example");
  const typed = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      textOf(row[0]) === setting ? row.with(1, { value: "This quarter we met our one target." }) : row,
    ),
  });
  const changed = {
    ...workbook,
    sheets: workbook.sheets.map((each) => (each.name === "Settings" ? typed(each) : each)),
  };
  const found = check({ workbook: changed, ...read(changed) }).filter(({ check: id }) => id === "N23");
  expect(found.flatMap(({ at }) => at.map(({ sheet }) => sheet))).toContain("Settings");
});
