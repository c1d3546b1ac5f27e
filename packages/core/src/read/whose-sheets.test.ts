import { describe, expect, test } from "vitest";
import { type Sheet, type Workbook, sheetOf } from "../workbook/index.ts";
import { heldAreas, read } from "./index.ts";

const QUARTERS = ["2025/26 Q1", "2025/26 Q2"];

/** A scorecard of one KPI under whatever stands above it. */
function card(name: string, above: readonly (readonly string[])[], figure: number): Sheet {
  return sheetOf(name, [
    ...above,
    [],
    ["Indicator", ...QUARTERS],
    ["Visits made on time (%)", figure, figure],
  ]);
}

const AREAS = sheetOf("Areas", [
  ["Area", "Indicator", "Period", "Value"],
  ["Angus", "Falls", "2025/26 Q2", 4],
  ["Moray", "Falls", "2025/26 Q2", 6],
  ["Scotland", "Falls", "2025/26 Q2", 9],
]);

const books = (...sheets: readonly Sheet[]): Workbook => ({ name: "Cards.xlsx", date1904: false, sheets });

describe("a sheet that names another area is never ours", () => {
  test.each([
    { how: "a cell of its own", sheet: card("Tool", [["Angus"]], 81) },
    { how: "a choice beside its label", sheet: card("Tool", [["Select a local authority", "Angus"]], 81) },
    { how: "a label and the area in one cell", sheet: card("Tool", [["Local authority: Angus"]], 81) },
    { how: "its code", sheet: card("Tool", [["S12000041"]], 81) },
    { how: "its partnership's name", sheet: card("Tool", [["Angus HSCP"]], 81) },
    { how: "its tab", sheet: card("Angus", [["Scorecard"]], 81) },
  ])("by $how", ({ sheet }) => {
    const of = (area: string) => read(books(sheet, AREAS), { mapping: { version: 1, area } });
    const moray = of("Moray");
    expect(moray.reading.sheets.find((each) => each.sheet === sheet.name)?.leftOut).toBe("another area");
    expect(moray.register.kpis.map(({ id }) => id)).toEqual(["Falls"]);
    expect(moray.register.settings.area).toBe("Moray");
    const angus = of("Angus");
    expect(angus.register.kpis.map(({ id }) => id)).toEqual(["Visits made on time (%)", "Falls"]);
    expect(angus.register.settings.area).toMatch(/^Angus/);
  });

  test("where nobody has said which area is ours, it waits for the answer", () => {
    const { register, reading } = read(books(card("Tool", [["Angus"]], 81), AREAS));
    expect(reading.questions).toMatchObject([{ asks: "area", choices: ["Angus", "Moray", "Scotland"] }]);
    expect(register.kpis.flatMap(({ observations }) => observations)).toEqual([]);
  });

  test("each of several sheets, one an area", () => {
    const all = books(card("Angus", [], 81), card("Moray", [], 82), card("Fife", [], 83));
    const { register } = read(all, { mapping: { version: 1, area: "Moray" } });
    expect(register.kpis.flatMap(({ observations }) => observations)).toMatchObject([
      { value: 82 },
      { value: 82 },
    ]);
    expect(read(all).register.kpis).toEqual([]);
  });

  test("one area alone is ours, and the register says whose figures they are", () => {
    const { register } = read(books(card("Tool", [["Angus"]], 81)));
    expect(register.settings.area).toBe("Angus");
    expect(register.kpis).toHaveLength(1);
  });

  test("a nation named above is no area of a partnership's", () => {
    const { register } = read(books(card("Tool", [["Scotland"]], 81)));
    expect(register.kpis).toHaveLength(1);
    expect(register.settings.area).toBe("");
  });
});

describe("an area that was asked for", () => {
  const workbook = books(AREAS);
  test.each([
    { area: "Moray", held: undefined },
    { area: "Moray Council", held: undefined },
    { area: "S12000020", held: undefined },
    { area: "Fife", held: ["Angus", "Moray", "Scotland"] },
    { area: "Mora", held: ["Angus", "Moray", "Scotland"] },
  ])("$area", ({ area, held }) => {
    const understood = read(workbook, { mapping: { version: 1, area } });
    expect(heldAreas(workbook, understood, area)).toEqual(held);
  });
});

describe("an area that was asked for of Quarterlight's own sheets", () => {
  const own: Workbook = {
    name: "KPIs.xlsx",
    date1904: false,
    sheets: [
      sheetOf("Settings", [
        ["Setting", "Value"],
        ["Partnership", "Angus Health & Social Care Partnership"],
      ]),
      sheetOf("KPIs", [
        ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency"],
        ["H1", "Falls in Moray", "Falls that were told of.", "count", "lower", "quarter"],
      ]),
      sheetOf("Figures", [
        ["KPI", "Period", "Value", "Numerator", "Denominator", "Marks", "Note"],
        ["H1", "2025/26 Q1", 81],
      ]),
      sheetOf("Comparators", [
        ["KPI", "Area", "Period", "Value", "Note"],
        ["H1", "Fife", "2025/26 Q1", 82, null],
      ]),
    ],
  };
  test.each([
    ["Angus", undefined],
    ["Fife", ["Angus Health & Social Care Partnership"]],
    ["Moray", ["Angus Health & Social Care Partnership"]],
  ])("%s", (area, held) => {
    expect(heldAreas(own, read(own, { mapping: { version: 1, area } }), area)).toEqual(held);
  });
});

test.each<[above: readonly string[], area: string]>([
  [["Select locality:", "North Locality"], "North Locality"],
  [["Locality", "Lomond"], "Lomond"],
  [["Selected area", "Team One"], "Team One"],
  [["Choose a locality: East"], "East"],
  [["Select locality:", "All localities"], ""],
  [["Select area", "Please choose"], ""],
  [["Local outcomes", "North"], ""],
])("a choice of a part of the area above a table says whose its figures are: %j", (above, area) => {
  const { register } = read(books(card("Tool", [above], 81)), {});
  expect([register.settings.area, register.kpis.length]).toEqual([area, 1]);
});

test("two sheets with a part of the area chosen on each are asked about", () => {
  const parts = ["North", "South"].map((part, at) => card(part, [["Locality", part]], 80 + at));
  const { register, reading } = read(books(...parts), {});
  expect(register.kpis).toEqual([]);
  expect(reading.questions.map(({ asks }) => asks)).toContain("area");
  const north = read(books(...parts), { mapping: { version: 1, area: "North" } });
  expect(
    north.register.kpis.map(({ observations }) =>
      observations.map((each) => each.state === "value" && each.value),
    ),
  ).toEqual([[80, 80]]);
});
