import { describe, expect, test } from "vitest";
import { read } from "../../read/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { marksAlone } from "./marks-alone.ts";

describe("marks and no words", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["*", [], ["*"]],
    ["**", [], ["**"]],
    ["†", [], ["†"]],
    ["e", ["estimated"], []],
    ["est.", ["estimated"], []],
    ["(p)", ["provisional"], []],
    ["[b]", ["break"], []],
    ["p; r", ["provisional", "revised"], []],
    ["p *", ["provisional"], ["*"]],
    ["b", [], ["b"]],
    ["R", [], ["R"]],
    ["(a)", [], ["(a)"]],
    ["^a", [], ["^a"]],
    ["▲", [], []],
    ["¹", [], []],
    ["[note 4]", [], []],
    ["see note 3", [], []],
    ["[2]", [], []],
    ["n/a", [], []],
    ["–", [], []],
  ])("%s", (text, flags, unknown) => {
    expect(marksAlone(text)).toEqual({ flags, unknown });
  });

  test.each([
    "",
    "Provisional",
    "from 85%",
    "(n=20)",
    "3 people left",
    "e-mail",
    "up",
    "p. 4",
    "85%",
    "2",
    "1/2",
  ])("%s holds words, figures or nothing", (text) => {
    expect(marksAlone(text)).toBeUndefined();
  });
});

const MARKS: readonly (readonly [mark: string, flags: readonly string[], unknown: readonly string[]])[] = [
  ["*", [], ["*"]],
  ["e", ["estimated"], []],
  ["p", ["provisional"], []],
  ["r; p", ["revised", "provisional"], []],
  ["n/a", [], []],
];

/** Whatever layout a mark stands in, it is never printed as somebody's words: known ones mark their figure, others are told. */
test.each(["Notes", "Comment"].flatMap((heading) => MARKS.map((mark) => [heading, ...mark] as const)))(
  "a column “%s” of a long table: %s",
  (heading, mark, flags, unknown) => {
    const { newest, words, told } = readOf([
      ["Indicator", "Period", "Value", heading],
      ["Falls", "2025/26 Q1", 15, ""],
      ["Falls", "2025/26 Q2", 12, mark],
    ]);
    expect(words).toEqual([]);
    expect(newest?.flags).toEqual(flags);
    expect(told).toEqual(unknown.map((each) => [each, 3]));
  },
);

test.each(MARKS)("a column of notes beside periods across: %s", (mark, flags, unknown) => {
  const { newest, words, told } = readOf([
    ["Title", "2025/26 Q1", "2025/26 Q2", "Notes"],
    ["Falls", 15, 12, mark],
  ]);
  expect(words).toEqual([]);
  // Nothing says which of the figures is meant.
  expect(newest?.flags).toEqual([]);
  expect(told).toEqual([...flags, ...unknown].length === 0 ? [] : [[mark, 3]]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["12*", [], ["*"]],
  ["12 e", ["estimated"], []],
  ["12 est.", ["estimated"], []],
  ["12 (a)", [], ["(a)"]],
  ["12 ▲", [], []],
  ["12¹", [], []],
  ["12 (G)", [], []],
])("%s in the cell of a figure", (cell, flags, unknown) => {
  const { newest, words, told } = readOf([
    ["Title", "2025/26 Q1", "2025/26 Q2"],
    ["Falls", 15, cell],
  ]);
  expect(words).toEqual([]);
  expect(newest).toMatchObject({ state: "value", value: 12, flags });
  expect(told).toEqual(unknown.map((each) => [each, 2]));
});

test("words beside a figure are kept", () => {
  const { words } = readOf([
    ["Title", "2025/26 Q1", "2025/26 Q2"],
    ["Falls", 15, "12 (was 14)"],
  ]);
  expect(words).toEqual(["(was 14)"]);
});

/** The newest figure, every word that would be printed beside it, and the marks that nobody can tell the meaning of. */
function readOf(rows: readonly (readonly (string | number)[])[]) {
  const workbook = { name: "k.xlsx", date1904: false, sheets: [sheetOf("Data", rows)] };
  const { register, reading } = read(workbook, {});
  const [kpi] = register.kpis;
  const newest = kpi?.observations.at(-1);
  const words = [newest?.note ?? "", ...(kpi?.commentary ?? []).map(({ text }) => text)].filter(Boolean);
  const alone = reading.notUnderstood.filter(({ why }) => why === "a mark alone");
  return { newest, words, told: alone.map(({ text, at }) => [text, at.column]) };
}
