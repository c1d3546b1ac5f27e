import { describe, expect, test } from "vitest";
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
});
