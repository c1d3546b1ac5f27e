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

const plain = workbookOf();
const ward = formsFor(plain, { owner: "Ward Manager" }).forms[0];
if (ward === undefined) throw new Error("there is one owner");

const ANSWER = {
  cause: "Two posts are empty.",
  action: "We hire",
  byWhen: "31 January 2026",
  lead: "Ward Manager",
};
const form = (filled: Filled, name?: string) => filledForm(ward, filled, name);

type Case = readonly [string, readonly Workbook[], readonly string[], number];

/** Words in place of an answer are told, row by row. */
const IN_PLACE: readonly Case[] = [
  [
    "words in place of an answer",
    [form({ A1: { cause: "n/a", action: "-", byWhen: "TBC", lead: "None" } })],
    ["no answer", "unanswered"],
    0,
  ],
  ["one of four", [form({ A1: { ...ANSWER, byWhen: "see above" } })], ["no answer", "half answered"], 3],
  ...["31/02/2026", "by 30 February 2026", "2026-13-01", "06/30/2026"].map((byWhen): Case => [
    `${byWhen}, which is in no calendar`,
    [form({ A1: { ...ANSWER, byWhen } })],
    ["no such day", "half answered"],
    3,
  ]),
  ...["ASAP", "a.s.a.p.", "As soon as possible.", "Ongoing"].map((byWhen): Case => [
    `${byWhen} in place of a day`,
    [form({ A1: { ...ANSWER, byWhen } })],
    ["no day", "half answered"],
    3,
  ]),
  ...["28/02/2026", "29 February 2028", "Soon after Easter", "Autumn"].map((byWhen): Case => [
    `${byWhen}, which says when`,
    [form({ A1: { ...ANSWER, byWhen } })],
    [],
    4,
  ]),
  [
    "beside an indicator that needs no words",
    [form({ A1: ANSWER, A2: { cause: "N/A." } })],
    ["no answer"],
    4,
  ],
];

test.each(IN_PLACE.map(([name, ...rest]) => ({ name, rest })))("$name", ({ rest }) => {
  const [forms, kinds, taken] = rest;
  const merged = mergedInto(plain, forms);
  expect(merged.notes.map(({ kind }) => kind)).toEqual(kinds);
  expect(merged.taken).toBe(taken);
  const { register } = read(madeIn(plain, merged));
  expect(register.kpis[0]?.asked?.some(({ isAnswered }) => isAnswered)).toBe(taken > 0);
});

test.each<readonly [string, readonly Workbook[], object, boolean]>([
  ["whole", [form({ A1: ANSWER })], {}, true],
  ["half answered by its owner", [form({ A1: { cause: "Two posts are empty." } })], {}, true],
  ["half refused", [form({ A1: { ...ANSWER, cause: "Only 72% were seen." } })], {}, false],
  [
    "half refused, and accepted",
    [form({ A1: { ...ANSWER, cause: "Only 72% were seen." } })],
    { accept: ["A1"] },
    true,
  ],
  [
    "two that differ",
    [form({ A1: ANSWER }), form({ A1: { ...ANSWER, cause: "It snowed." } }, "b.xlsx")],
    {},
    false,
  ],
  [
    "two that differ, and a person chose",
    [form({ A1: ANSWER }), form({ A1: { ...ANSWER, cause: "It snowed." } }, "b.xlsx")],
    { take: "b.xlsx" },
    true,
  ],
])("an answer counts as given only where none of it was refused: %s", (_, forms, choices, expected) => {
  const { register } = read(madeIn(plain, mergedInto(plain, forms, choices)));
  expect(register.kpis[0]?.asked).toMatchObject([{ isAnswered: expected }]);
});

test("what is in the workbook already counts as in it, whatever its figure or the other forms say since", () => {
  const first = form({ A1: { ...ANSWER, cause: "Only 72% were seen." } });
  const other = form({ A1: { cause: "It snowed." } }, "b.xlsx");
  const once = madeIn(plain, mergedInto(plain, [first, other], { accept: ["A1"], take: "form.xlsx" }));
  const again = mergedInto(once, [first, other]);
  expect([again.boxes, again.taken, again.edits]).toEqual([5, 4, []]);
  expect(again.notes.map(({ kind }) => kind)).toEqual(["half answered", "differ"]);
  const day = madeIn(plain, mergedInto(plain, [form({ A1: { ...ANSWER, byWhen: "2026-01-31" } })]));
  const alike = mergedInto(day, [form({ A1: ANSWER })]);
  expect([alike.taken, alike.notes]).toEqual([4, []]);
  const moved = withSheet(once, "Figures", (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row === 2 ? [cells[0] ?? null, cells[1] ?? null, { value: 61 }] : cells,
    ),
  }));
  expect(mergedInto(moved, [first]).taken).toBe(4);
});

test.each<readonly [string, readonly (string | null)[], string | undefined]>([
  [
    "a row that says only that somebody was asked",
    ["A1", "2025/26 Q2", null, null, "2025-11-03"],
    "Ward Manager",
  ],
  ["a row with words of nobody knows whom", ["A1", "2025/26 Q2", "We missed it."], undefined],
  ["a row with an author", ["A1", "2025/26 Q2", null, "Somebody", "2025-11-03"], undefined],
])("who wrote it is whom the form was for, and never said of others' words: %s", (_, row, author) => {
  const { edits } = mergedInto(workbookOf([HEADINGS, row]), [form({ A1: ANSWER })]);
  expect(edits.find(({ at }) => cellName(at) === "D2")?.value).toBe(author);
});
