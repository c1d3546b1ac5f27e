import { expect, test } from "vitest";
import { type Sheet, type Workbook, sheetOf } from "../../workbook/index.ts";
import { appended, removed } from "./append.ts";
import { read } from "../../read/index.ts";
import { subjects } from "./subjects/index.ts";

const KPIS = sheetOf("KPIs", [
  ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Source", "Lead"],
  ["H1", "People home within three days", "How many.", "percentage", "higher", "quarter", "Records", "Head"],
]);
const HEADINGS = subjects.decisions.columns.map(({ heading }) => heading);

function decisions(values: Parameters<typeof sheetOf>[1], tables: Sheet["tables"] = []): Workbook {
  return {
    name: "KPIs.xlsx",
    date1904: false,
    sheets: [KPIS, { ...sheetOf("Decisions", values), tables }],
  };
}

test("a decision that a program wrote below the table is read, and a note further down is not", () => {
  const block = { top: 0, left: 0, bottom: 1, right: HEADINGS.length - 1 };
  const workbook = decisions(
    [
      HEADINGS,
      ["h1", "2024-05-21", "Chief Officer", "", "monitoring indicator", "New contract"],
      ["H1", 45_797, "Chief Officer", "monitoring indicator", "Key Performance Target", "We lead it"],
      [],
      ["Kept by the performance team"],
    ],
    [{ name: "Decisions", block }],
  );
  const { register, reading } = read(workbook);
  expect(register.decisions).toMatchObject([
    { kpi: "H1", date: "2024-05-21", to: "monitoring", reason: "New contract" },
    { kpi: "H1", date: "2025-05-20", from: "monitoring", to: "target" },
  ]);
  expect(register.decisions[0]).not.toHaveProperty("from");
  expect(reading.notUnderstood).toEqual([]);
});

test.each([
  ["commentary", { kpi: "H1", period: "2025/26 Q2", text: "Posts are empty." }, "Posts are empty."],
  ["actions", { text: "Hire two.", from: "E1.1", state: "open" }, "E1.1"],
  ["matched", { one: "Clear?", other: "Is it clear?", decision: "same" }, "Is it clear?"],
] as const)(
  "a row that the pane writes below the table of %s is read, as Excel leaves the table",
  (name, record, said) => {
    const subject = subjects[name];
    const headings = subject.columns.map(({ heading }) => heading);
    const fields: Readonly<Record<string, string>> = record;
    const row = subject.columns.map(({ field }) => fields[field] ?? null);
    const block = { top: 0, left: 0, bottom: 1, right: headings.length - 1 };
    const sheet = {
      ...sheetOf(subject.sheet, [headings, row, row]),
      tables: [{ name: subject.table, block }],
    };
    const { register } = read({ name: "KPIs.xlsx", date1904: false, sheets: [KPIS, sheet] });
    const held = JSON.stringify([register.kpis, register.actions, register.matched]);
    expect(held.split(said)).toHaveLength(3);
  },
);

test("a row without a class or with an unknown one is written down, and the others are read", () => {
  const workbook = decisions([
    HEADINGS,
    ["H1", "", "", "", "perhaps", ""],
    ["H1", "", "", "", "monitoring indicator"],
  ]);
  const { register, reading } = read(workbook);
  expect(register.decisions).toHaveLength(1);
  expect(reading.notUnderstood.map(({ why }) => why)).toContain("not a choice");
});

test("nothing is written beside something else, and nothing is taken out that is not there", () => {
  const other = decisions([["Minutes of the group"], ["Present: all"]]);
  expect(appended(other, subjects.decisions, [{ kpi: "H1", to: "monitoring indicator" }])).toEqual([]);
  expect(removed(other, subjects.decisions, 1)).toEqual([]);
  expect(removed(decisions([HEADINGS]), subjects.decisions, 1)).toEqual([]);
});
