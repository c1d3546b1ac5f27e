import { expect, test } from "vitest";
import type { Kpi } from "../register/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { read } from "../read/index.ts";
import { type CellValue, addressName, sheetOf } from "../workbook/index.ts";
import { FORM_HEADINGS, type FormField, formIn } from "./form.ts";
import { type Mapping, NO_MAPPING } from "./mapping.ts";
import { withForm } from "./with-form.ts";

type Filled = Partial<Record<FormField, CellValue>>;

const HEADINGS = Object.values(FORM_HEADINGS);
const FIELDS = Object.keys(FORM_HEADINGS);

function formOf(...rows: readonly Filled[]) {
  const table = rows.map((row) => FIELDS.map((field) => new Map(Object.entries(row)).get(field) ?? null));
  return sheetOf("Classify", [["Judged by it, or only watching it?"], [], HEADINGS, ...table]);
}

const at = (row: number) => ({ sheet: "Card", row, column: 1 });
const KPIS: readonly Kpi[] = [
  kpiWith({ id: "A1", title: "Calls answered", at: at(1) }),
  kpiWith({ id: "A2", title: "Visits made", at: at(2) }),
  kpiWith({ id: "Deaths of all ages", title: "Deaths of all ages", at: at(3) }),
];
const A1: Filled = { cell: "Card!B2", code: "A1", title: "Calls answered" };

function taken(rows: readonly Filled[], answers: Mapping = NO_MAPPING, kpis = KPIS) {
  const form = formIn({ name: "Form.xlsx", date1904: false, sheets: [formOf(...rows)] });
  return withForm(answers, form, kpis, { missing: "given up", today: "2026-01-31" });
}

const BLANK = { reason: "", person: "", date: "", reviewBy: "" };

test.each<{ what: string; row: Filled; decisions?: object; questions?: object }>([
  { what: "an untouched row", row: { ...A1, delivery: "Yes?", lead: "No?" } },
  {
    what: "a class alone: no name, day or reason is made up",
    row: { ...A1, decision: "Key Performance Target" },
    decisions: { kpi: "A1", class: "target", ...BLANK },
  },
  {
    what: "a whole decision, its days as Excel keeps them or as typed",
    row: {
      ...A1,
      decision: "watch",
      reason: "Courts decide",
      person: "Chief Officer",
      date: 45_797,
      reviewBy: "20 May 2026",
    },
    decisions: {
      kpi: "A1",
      class: "monitoring",
      reason: "Courts decide",
      person: "Chief Officer",
      date: "2025-05-20",
      reviewBy: "2026-05-20",
    },
  },
  { what: "left for discussion", row: { ...A1, decision: "Discuss" } },
  {
    what: "answers, unknown among them",
    row: { ...A1, delivery: "yes", changeable: "Partly", lead: "Not known", timely: "Yes?" },
    questions: { A1: { delivery: "yes", changeable: "partly", lead: "unknown" } },
  },
  {
    what: "a row whose cell holds another indicator by now: its code tells",
    row: { cell: "Card!B3", code: "A1", title: "Calls answered", decision: "T" },
    decisions: { kpi: "A1", class: "target", ...BLANK },
  },
  {
    what: "an indicator without a code",
    row: { cell: "Card!B9", title: "Deaths of all ages", decision: "M" },
    decisions: { kpi: "Deaths of all ages", class: "monitoring", ...BLANK },
  },
])("takes what people wrote: $what", ({ row, decisions, questions }) => {
  const { answers, unknown } = taken([row]);
  expect(answers.decisions).toEqual(decisions === undefined ? undefined : [decisions]);
  expect(answers.questions).toEqual(questions);
  expect(unknown).toEqual([]);
});

test("decisions are added, never overwritten, and the same form says nothing twice", () => {
  const first = taken([{ ...A1, decision: "T", person: "Chief Officer" }]);
  const same = taken([{ ...A1, decision: "T", person: "Chief Officer" }], first.answers);
  expect(same.decided).toEqual([]);
  const second = taken([{ ...A1, decision: "M", person: "Chief Officer", reason: "It moved" }], same.answers);
  expect(second.answers.decisions?.map((each) => each.class)).toEqual(["target", "monitoring"]);
  const emptied = taken([A1], second.answers);
  expect(emptied.answers.decisions).toEqual(second.answers.decisions);
});

test.each([
  { date: "2026-01-31", isTaken: true },
  { date: "2026-02-01", isTaken: false },
  { date: "", isTaken: true },
])("a decision of a day to come is left out: $date", ({ date, isTaken }) => {
  const { decided, ahead, answers } = taken([{ ...A1, decision: "T", date }]);
  expect([decided.length, ahead.length, answers.decisions?.length ?? 0]).toEqual(
    isTaken ? [1, 0, 1] : [0, 1, 0],
  );
});

test("“Discuss” takes no decision back: the later of the workbook's and ours stays, and is told", () => {
  const first = taken([{ ...A1, decision: "T", date: "2025-05-01" }]);
  const later = taken([{ ...A1, decision: "Discuss" }], first.answers);
  expect(later.answers).toEqual(first.answers);
  expect(later.discussed).toMatchObject([{ inForce: { class: "target", date: "2025-05-01" } }]);
  const held = { ...BLANK, class: "monitoring" as const, date: "2025-06-01", at: at(1) };
  const kpis = KPIS.map((kpi) => ({ ...kpi, decision: held }));
  expect(taken([{ ...A1, decision: "D" }], first.answers, kpis).discussed).toMatchObject([
    { inForce: { class: "monitoring" } },
  ]);
  expect(taken([{ ...A1, decision: "Discuss" }]).discussed).toEqual([]);
  expect(taken([A1], first.answers).discussed).toEqual([]);
});

test("an answer that is emptied is given up, and the grey one is back", () => {
  const given = taken([{ ...A1, lead: "No" }]);
  expect(taken([{ ...A1, lead: "Yes?" }], given.answers).answers.questions).toBeUndefined();
});

test("what makes no sense is told and taken for nothing", () => {
  const [row] = formIn({
    name: "Form.xlsx",
    date1904: false,
    sheets: [formOf({ ...A1, delivery: "maybe", decision: "perhaps", date: "soon" })],
  });
  expect(row?.senseless.map(({ words, at: cell }) => [words, addressName(cell)])).toEqual([
    ["maybe", "Classify!D4"],
    ["soon", "Classify!P4"],
    ["perhaps", "Classify!M4"],
  ]);
  expect(row?.decision).toBeUndefined();
  expect(taken([{ cell: "Card!B9", title: "Gone", decision: "T" }]).unknown).toHaveLength(1);
});

test("a form that stands in the workbook itself is read with it, and gives no figures", () => {
  const card = sheetOf("Card", [
    ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2"],
    ["A1", "Calls answered", 4, 5],
    ["A2", "Visits made", 6, 7],
  ]);
  const form = formOf({ ...A1, decision: "Monitoring indicator", person: "Chief Officer", lead: "No" });
  const { register, reading } = read({ name: "Card.xlsx", date1904: false, sheets: [card, form] });
  const [first, second] = register.kpis;
  expect(first?.decision).toMatchObject({ class: "monitoring", person: "Chief Officer" });
  expect(first?.said).toEqual({ lead: "no" });
  expect(second?.decision).toBeUndefined();
  expect(reading.sheets.map(({ leftOut }) => leftOut)).toEqual([undefined, "Quarterlight's own record"]);
});
