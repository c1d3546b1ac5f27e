import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { read } from "../../read/index.ts";

const SHEETS = [
  sheetOf("1", [
    ["Indicator 1: Percentage of adults who feel well"],
    [],
    ["Partnership", "2019/20", "2021/22"],
    ["Scotland", 92, 90],
    ["Angus", 93, 91],
    ["Fife", 91, "-"],
    [],
    ["Source: invented for this test"],
  ]),
  sheetOf("11", [
    ["Partnership", 2018, 2019],
    ["Scotland", 5, 6],
    ["Western Isles", 3, 4],
  ]),
];

function readBy(answers: Partial<Mapping> = {}) {
  const mapping: Mapping = { version: 1, ...answers };
  return read({ name: "core-suite.xlsx", date1904: false, sheets: SHEETS }, { mapping });
}

describe("a sheet for each indicator", () => {
  test("asks once whose figures to read, with the areas of every sheet and nothing that is none", () => {
    expect(readBy().reading.questions.filter(({ asks }) => asks === "area")).toEqual([
      { asks: "area", sheet: "1", choices: ["Scotland", "Angus", "Fife", "Western Isles"] },
    ]);
  });

  test("names its KPI by the line above, and lists the lines below that hold no figures", () => {
    const { register, reading } = readBy({ area: "Angus" });
    expect(register.kpis.map(({ id, title, unit }) => [id, title, unit.kind])).toEqual([
      ["1", "Indicator 1: Percentage of adults who feel well", "percentage"],
      ["11", "11", "number"],
    ]);
    expect(register.kpis[0]?.observations).toMatchObject([{ value: 93 }, { value: 91 }]);
    expect(reading.notUnderstood).toMatchObject([
      { what: "row", text: "Source: invented for this test", why: "outside the table", at: { row: 7 } },
    ]);
  });

  test.each<readonly [string, readonly (string | number)[], readonly string[]]>([
    ["months", ["Apr-25", "May-25"], ["April 2025", "May 2025"]],
    ["months and years in full", ["April 2025", "May 2025"], ["April 2025", "May 2025"]],
    ["dates", [45_748, 45_778], ["April 2025", "May 2025"]],
    ["quarters", ["2025/26 Q1", "2025/26 Q2"], ["2025/26 Q1", "2025/26 Q2"]],
    ["quarters by their months", ["Apr-Jun 2025", "Jul-Sep 2025"], ["2025/26 Q1", "2025/26 Q2"]],
  ])(
    "reads %s across, under a title right above or apart, for whichever area is ours",
    (_, labels, periods) => {
      for (const apart of [[], [[]]]) {
        const typed = sheetOf("Table 3", [
          ["Sickness absence %"],
          ...apart,
          ["Area", ...labels],
          ["Strathmuir", 6.3, 6.1],
          ["Kilbrae locality", 6.8, 6.4],
          ["Scotland", 5.5, 5.4],
        ]);
        const isSerial = (value: unknown) => typeof value === "number" && value > 40_000;
        const rows = typed.rows.map((row) =>
          row.map((cell) => (cell && isSerial(cell.value) ? { ...cell, format: "mmm-yy" } : cell)),
        );
        const table = { ...typed, rows };
        const workbook = { name: "absence.xlsx", date1904: false, sheets: [table] };
        expect(read(workbook, {}).reading.questions.filter(({ asks }) => asks === "area")).toMatchObject([
          { choices: ["Strathmuir", "Kilbrae locality", "Scotland"] },
        ]);
        const { kpis } = read(workbook, { mapping: { version: 1, area: "Kilbrae locality" } }).register;
        expect(kpis.map(({ title }) => title)).toEqual(["Sickness absence %"]);
        const [kpi] = kpis;
        const all = [...(kpi?.observations ?? []), ...(kpi?.monthly ?? [])];
        expect(all.map(({ period }) => periodLabel(period))).toEqual(periods);
        expect(all).toMatchObject([{ value: 6.8 }, { value: 6.4 }]);
        expect(kpi?.comparators.map(({ area }) => area)).toContain("Scotland");
      }
    },
  );

  const ONE = [
    ["Emergency admissions"],
    ["Locality", "Apr-25", "May-25"],
    ["Glenorrin", 210, 198],
    ["Whole partnership", 448, 436],
  ];
  const readTwo = (below: readonly (readonly (string | number)[])[]) =>
    read(
      { name: "two.xlsx", date1904: false, sheets: [sheetOf("Localities", [...ONE, [], ...below])] },
      { mapping: { version: 1, area: "Glenorrin" } },
    );

  test("a table under it is another indicator, where a line or its headings name it", () => {
    const named = readTwo([
      ["Falls admissions"],
      ["Locality", "Apr-25", "May-25", "Jun-25"],
      ["Glenorrin", 12, 25, 14],
      ["Kirkbrae", 9, 17, 8],
      [],
      ["Care at home (people)"],
      ["Locality", "Apr-25", "May-25"],
      ["Glenorrin", 310, 312],
    ]);
    expect(named.register.kpis).toMatchObject([
      { title: "Emergency admissions", observations: [{ value: 210 }, { value: 198 }] },
      { title: "Falls admissions", observations: [{ value: 12 }, { value: 25 }, { value: 14 }] },
      { title: "Care at home (people)", observations: [{ value: 310 }, { value: 312 }] },
    ]);
    expect(named.reading.notUnderstood).toEqual([]);
    expect(named.reading.sheets.map(({ block }) => [block?.top, block?.bottom])).toEqual([
      [1, 3],
      [6, 8],
      [11, 12],
    ]);
  });

  test.each(["Rate", "Rate per 1,000 people", "Percentage (%)"])(
    "a table under it headed %s is of the same thing",
    (line) => {
      const { register } = readTwo([[line], ["Locality", "Apr-25", "May-25"], ["Glenorrin", 12, 25]]);
      expect(register.kpis.map(({ title }) => title)).toEqual([
        "Emergency admissions",
        `Emergency admissions, ${line}`,
      ]);
    },
  );

  test("a table under it goes on with the same, where the same line stands over both", () => {
    const { register } = readTwo([
      ["Emergency admissions"],
      ["Locality", "Jun-25", "Jul-25"],
      ["Glenorrin", 211, 199],
    ]);
    expect(register.kpis.map(({ observations }) => observations.length)).toEqual([4]);
  });

  test.each([
    ["nothing names it", []],
    ["it holds targets", [["Targets"]]],
    ["it holds what is behind the figures", [["Population (denominator)"]]],
  ])("a table under it is told and not read where %s", (_, title) => {
    const { register, reading } = readTwo([
      ...title,
      ["Locality", "Apr-25", "May-25"],
      ["Glenorrin", 12, 25],
    ]);
    expect(register.kpis.map((kpi) => kpi.title)).toEqual(["Emergency admissions"]);
    expect(reading.notUnderstood.map(({ text, why }) => [text, why])).toEqual(
      [...title.flat(), "Locality", "Glenorrin"].map((text) => [text, "outside the table"]),
    );
  });
});
