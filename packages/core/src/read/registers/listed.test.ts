import { expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../index.ts";

type Row = readonly (string | number | null)[];

function listedIn(name: string, rows: readonly Row[]) {
  const { register, reading } = read({ name: "List.xlsx", date1904: false, sheets: [sheetOf(name, rows)] });
  return { kpis: register.kpis, layouts: reading.sheets.map(({ layout }) => layout), reading };
}

const NAMES = ["Complaints answered within 20 days", "Drug-related deaths", "Number of carers"];

test.each<{ what: string; rows: readonly Row[]; ids: readonly string[] }>([
  { what: "names alone", rows: [["Indicator"], ...NAMES.map((name) => [name])], ids: NAMES },
  {
    what: "names under a looser heading, below a title and an empty row",
    rows: [["Adult services"], [], ["Our measures for 2026"], ...NAMES.map((name) => [name])],
    ids: NAMES,
  },
  {
    what: "codes, names and leads",
    rows: [["Ref", "Measure", "Owner"], ...NAMES.map((name, at) => [`A${at}`, name, "Head of Service"])],
    ids: ["A0", "A1", "A2"],
  },
  {
    what: "figures whose headings are no periods",
    rows: [["Code", "KPI", "Since launch"], ...NAMES.map((name, at) => [`A${at}`, name, at + 4])],
    ids: ["A0", "A1", "A2"],
  },
  {
    what: "periods without a figure yet",
    rows: [["Code", "Indicator", "Unit", "2025/26"], ...NAMES.map((name, at) => [`A${at}`, name, "%", null])],
    ids: ["A0", "A1", "A2"],
  },
])("lists indicators without figures: $what", ({ rows, ids }) => {
  const { kpis, layouts } = listedIn("KPIs to come", rows);
  expect(kpis.map(({ id }) => id)).toEqual(ids);
  expect(kpis.map(({ title }) => title)).toEqual(NAMES);
  expect(kpis.every(({ observations }) => observations.length === 0)).toBe(true);
  expect(layouts).toEqual(["register"]);
});

test.each<{ what: string; rows: readonly Row[] }>([
  {
    what: "people and their posts",
    rows: [
      ["Name", "Post"],
      ["Ann Example", "Head of Service"],
      ["Bo Example", "Planner"],
    ],
  },
  { what: "names of one word", rows: [["Indicator"], ["Falls"], ["Reviews"]] },
  {
    what: "a paragraph about a measure",
    rows: [["Measure"], ["It is worked out so. ".repeat(20)], ["Some months are provisional in the source."]],
  },
  {
    what: "one name over and over",
    rows: [["Indicator"], ...Array.from({ length: 9 }, () => ["Calls answered"])],
  },
])("lists nothing of $what", ({ rows }) => {
  expect(listedIn("Sheet1", rows).kpis).toEqual([]);
});

test("keeps the words of each row, with their cells", () => {
  const rows = [
    ["Ref", "Measure", "Frequency", "Target", "Owner"],
    ["A1", NAMES[0] ?? "", "Monthly", "Data only", "Head of Service"],
    ["A2", NAMES[1] ?? "", "", "", ""],
  ];
  const [first, second] = listedIn("KPIs", rows).kpis;
  const at = (column: number, row = 1) => ({ sheet: "KPIs", row, column });
  expect(first?.row).toEqual({
    code: { text: "A1", at: at(0) },
    title: { text: NAMES[0], at: at(1) },
    frequency: { text: "Monthly", at: at(2) },
    target: { text: "Data only", at: at(3) },
    lead: { text: "Head of Service", at: at(4) },
  });
  expect(Object.keys(second?.row ?? {})).toEqual(["code", "title"]);
});
