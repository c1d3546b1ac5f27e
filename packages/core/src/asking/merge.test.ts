import { expect, test } from "vitest";
import { read } from "../read/index.ts";
import { type Workbook, cellName } from "../workbook/index.ts";
import {
  type Filled,
  HEADINGS,
  filledForm,
  formsFor,
  madeIn,
  mergedInto,
  withSheet,
  workbookOf,
} from "./asking.fixture.ts";
import { FORM_SHEET, KEY_SHEET } from "./key.ts";
import { returnedForm } from "./returned.ts";

const plain = workbookOf();
const [care, ward] = formsFor(plain).forms;
if (care === undefined || ward === undefined) throw new Error("there are two owners");

const ANSWER = {
  cause: "Two posts are empty.",
  action: "We hire",
  byWhen: "31 January 2026",
  lead: "Ward Manager",
};

function edits(workbook: Workbook, forms: readonly Workbook[], choices = {}): Record<string, unknown> {
  const merged = mergedInto(workbook, forms, choices);
  return Object.fromEntries(merged.edits.map(({ at, value }) => [cellName(at), value]));
}

/** Every box that holds words is in the copy, or its words stand in a note. */
function lost({ boxes, taken, notes }: ReturnType<typeof mergedInto>): number {
  const told = notes.flatMap((note) => ("answers" in note ? note.answers : []));
  return boxes - taken - told.length;
}

test("answers go into a row of their own, with who was asked and when, and read as commentary", () => {
  const form = filledForm(ward, { A1: ANSWER });
  expect(edits(plain, [form])).toEqual({
    A2: "A1",
    B2: "2025/26 Q2",
    D2: "Ward Manager",
    E2: "2025-11-03",
    F2: "2025-11-12",
    G2: "Two posts are empty.",
    H2: "We hire",
    I2: "31 January 2026",
    J2: "Ward Manager",
  });
  const { register } = read(madeIn(plain, mergedInto(plain, [form])));
  expect(register.kpis[0]?.commentary.map(({ text }) => text)).toEqual([
    "Two posts are empty. We hire (by 31 January 2026, Ward Manager).",
  ]);
  expect(register.kpis[0]?.asked).toMatchObject([
    { askedOn: "2025-11-03", answeredOn: "2025-11-12", isAnswered: true },
  ]);
});

test("a row that is there keeps its words, and takes only what is empty", () => {
  const there = workbookOf([
    HEADINGS,
    ["A1", "Q2 2025/26", "We missed it.", "Someone", "2025-11-01", null, null, "We hire"],
  ]);
  const merged = mergedInto(there, [filledForm(ward, { A1: ANSWER })]);
  expect(merged.edits.map(({ at, value }) => [cellName(at), value])).toEqual([
    ["F2", "2025-11-12"],
    ["G2", "Two posts are empty."],
    ["I2", "31 January 2026"],
    ["J2", "Ward Manager"],
  ]);
  expect([merged.boxes, merged.taken, lost(merged)]).toEqual([4, 4, 0]);
});

test("an older sheet gets the columns it lacks", () => {
  const old = workbookOf([
    ["KPI", "Period", "Commentary"],
    ["A2", "2025/26 Q1", "All went well."],
  ]);
  expect(edits(old, [filledForm(ward, { A1: { cause: "Two posts are empty." } })])).toEqual({
    D1: "Written by",
    E1: "Asked on",
    F1: "Answered on",
    G1: "Cause",
    A3: "A1",
    B3: "2025/26 Q2",
    D3: "Ward Manager",
    E3: "2025-11-03",
    F3: "2025-11-12",
    G3: "Two posts are empty.",
  });
});

test("an owner who did not answer is written down as asked where words are needed, and nowhere else", () => {
  const merged = mergedInto(plain, [filledForm(ward, {}), filledForm(care, {}, "care.xlsx")]);
  expect(merged.edits.map(({ at, value }) => [cellName(at), value])).toEqual([
    ["A2", "A1"],
    ["B2", "2025/26 Q2"],
    ["E2", "2025-11-03"],
  ]);
  expect(merged.notes.map(({ kind }) => kind)).toEqual(["unanswered"]);
});

type Case = readonly [
  name: string,
  forms: readonly Workbook[],
  kinds: readonly string[],
  taken: number,
  choices?: object,
];

const form = (filled: Filled, name?: string) => filledForm(ward, filled, name);
const sorted = withSheet(form({ A1: ANSWER, A2: { cause: "More nurses." } }), FORM_SHEET, (sheet) => {
  const [first, second] = sheet.rows.slice(-2);
  return { ...sheet, rows: [...sheet.rows.slice(0, -2), second ?? [], first ?? []] };
});
const rowGone = withSheet(form({ A1: ANSWER }), FORM_SHEET, (sheet) => ({
  ...sheet,
  rows: sheet.rows.slice(0, -1),
}));
const sheetGone = {
  ...form({ A1: ANSWER }),
  sheets: form({}).sheets.filter(({ name }) => name === KEY_SHEET),
};

function typed(workbook: Workbook, row: number, column: number, value: string): Workbook {
  return madeIn(workbook, { edits: [{ at: { sheet: FORM_SHEET, row, column }, value }] });
}

const FIRST = ward.lines.length + 2;
const Q2 = { start: 2025 * 12 + 6, months: 3 };
const CHOSEN = { kpi: "a1", period: Q2, box: "cause", file: "b.xlsx" };

const CASES: readonly Case[] = [
  ["whole", [form({ A1: ANSWER })], [], 4],
  ["half answered", [form({ A1: { cause: "Two posts are empty." } })], ["half answered"], 1],
  ["unanswered", [form({})], ["unanswered"], 0],
  ["renamed", [form({ A1: ANSWER }, "Copy of Copy (2).xlsx")], [], 4],
  ["sorted", [sorted], ["half answered"], 5],
  ["a row deleted", [rowGone], ["row gone"], 4],
  ["the sheet deleted", [sheetGone], ["row gone", "row gone"], 0],
  ["a fact changed", [typed(form({ A1: ANSWER }), FIRST, 2, "90%")], ["outside"], 4],
  ["a reference changed: its name tells", [typed(form({ A1: ANSWER }), FIRST, 0, "A9")], ["outside"], 4],
  ["words beside the boxes", [typed(form({ A1: ANSWER }), FIRST, 12, "See my email")], ["outside"], 4],
  ["words above", [typed(form({ A1: ANSWER }), 1, 6, "Sorry it is late")], ["outside"], 4],
  ["a title written over", [typed(form({ A1: ANSWER }), 0, 0, "Ours")], ["outside"], 4],
  [
    "words below, in a row of its own",
    [typed(form({ A1: ANSWER }), FIRST + 4, 6, "PS: thanks")],
    ["no indicator"],
    4,
  ],
  ["the same form twice", [form({ A1: ANSWER }), form({ A1: ANSWER }, "again.xlsx")], [], 8],
  [
    "two that differ",
    [form({ A1: ANSWER }), form({ A1: { cause: "It snowed." } }, "b.xlsx")],
    ["half answered", "differ"],
    3,
  ],
  [
    "two that differ, and a person chose",
    [form({ A1: ANSWER }), form({ A1: { cause: "It snowed." } }, "b.xlsx")],
    ["half answered", "differ"],
    4,
    { take: "b.xlsx" },
  ],
  ...[
    { ...CHOSEN, taken: 4 },
    { ...CHOSEN, kpi: "A2", taken: 3 },
    { ...CHOSEN, period: { ...Q2, start: Q2.start - 3 }, taken: 3 },
    { ...CHOSEN, box: "action", taken: 3 },
    { ...CHOSEN, file: "c.xlsx", taken: 3 },
  ].map(({ taken, ...one }): Case => [
    `two that differ, and a person chose ${JSON.stringify(one)}`,
    [form({ A1: ANSWER }), form({ A1: { cause: "It snowed." } }, "b.xlsx")],
    ["half answered", "differ"],
    taken,
    { chosen: [one] },
  ]),
  [
    "a figure says otherwise",
    [form({ A1: { ...ANSWER, cause: "Only 72% were seen." } })],
    ["contradicted"],
    3,
  ],
  [
    "a figure says otherwise, and it was accepted",
    [form({ A1: { ...ANSWER, cause: "Only 72% were seen." } })],
    ["accepted"],
    4,
    { accept: ["a1"] },
  ],
];

test.each(CASES.map(([name, ...rest]) => ({ name, rest })))("$name: no box is lost", ({ rest }) => {
  const [forms, kinds, taken, choices = {}] = rest;
  const merged = mergedInto(plain, forms, choices);
  expect(merged.notes.map(({ kind }) => kind)).toEqual(kinds);
  expect(merged.taken).toBe(taken);
  expect(lost(merged)).toBe(0);
});

test("a formula in the workbook is never written over", () => {
  const there = withSheet(
    workbookOf([HEADINGS, ["A1", "2025/26 Q2", null, null, null, null, "x"]]),
    "Commentary",
    (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        row === 1
          ? cells.map((cell, column) => (column === 6 ? { value: null, formula: "A1" } : cell))
          : cells,
      ),
    }),
  );
  const merged = mergedInto(there, [form({ A1: ANSWER })]);
  expect(merged.notes.map(({ kind }) => kind)).toEqual(["differ"]);
  expect(merged.edits.map(({ at }) => cellName(at))).not.toContain("G2");
});

test("a day in a box stays a day", () => {
  const answered = form({ A1: { byWhen: 46_053 } });
  const dated = withSheet(answered, FORM_SHEET, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) => (cell?.value === 46_053 ? { value: 46_053, format: "dd/mm/yyyy" } : cell)),
    ),
  }));
  expect(edits(plain, [dated])).toMatchObject({ I2: "2026-01-31" });
});

test("what was never a form, or has lost its hidden sheet, is none", () => {
  expect(returnedForm(plain)).toBeUndefined();
  expect(returnedForm({ ...plain, sheets: filledForm(ward, {}).sheets.slice(0, 1) })).toBeUndefined();
});
