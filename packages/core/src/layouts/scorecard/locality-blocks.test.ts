import { describe, expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { isMeasured } from "../../register/index.ts";
import { read } from "../../read/index.ts";
import { type Sheet, sheetOf } from "../../workbook/index.ts";

type Row = readonly (string | number | null)[];

const HEADINGS: Row = ["Ref", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"];
const rows = (base: number): Row[] => [
  ["1", "Delayed discharges", base + 1, base + 2, 90],
  ["2", "Care plans reviewed", base + 3, base + 4, 90],
];

/** Each block with headings of its own, under a line or a merged band that names it, or all under one row of headings. */
const STACKED: Readonly<Record<string, (names: readonly string[]) => Sheet>> = {
  "a line over headings": (names) =>
    sheetOf(
      "Blocks",
      names.flatMap((name, at): Row[] => [[name], HEADINGS, ...rows(at * 10), []]),
    ),
  "a merged band over headings": (names) => ({
    ...sheetOf(
      "Blocks",
      names.flatMap((name, at): Row[] => [[name], HEADINGS, ...rows(at * 10), []]),
    ),
    merges: names.map((_, at) => ({ top: at * 5, bottom: at * 5, left: 0, right: 4 })),
  }),
  "a line within one table": (names) =>
    sheetOf("Blocks", [HEADINGS, ...names.flatMap((name, at): Row[] => [[name], ...rows(at * 10)])]),
};

function understood(sheets: readonly Sheet[], mapping: Mapping = { version: 1 }) {
  const { register, reading } = read({ name: "ours.xlsx", date1904: false, sheets }, { mapping });
  return {
    kpis: register.kpis.map(({ title, observations, targets }) => [
      title,
      observations.filter(isMeasured).map(({ value }) => value),
      targets.length,
    ]),
    asked: reading.questions.flatMap((each) => (each.asks === "area" ? [each.choices] : [])),
    out: reading.notUnderstood.filter(({ why }) => why === "another area").map(({ text }) => text),
  };
}

const PLACES = [
  ["North", "South", "Isles"],
  ["North Locality", "South Locality", "Glen"],
  ["Angus", "Fife"],
];

describe.each(Object.entries(STACKED))("blocks that repeat the same indicators, each under %s", (_, of) => {
  test.each(PLACES)("are places' where their names say so: which is ours is asked of %s, %s", (...names) => {
    const sheet = of(names);
    expect(understood([sheet])).toMatchObject({
      kpis: [
        ["Delayed discharges", [], 0],
        ["Care plans reviewed", [], 0],
      ],
      asked: [names],
    });
    const { kpis, asked } = understood([sheet], { version: 1, area: names[1] ?? "" });
    expect(asked).toEqual([]);
    expect(kpis).toEqual([
      ["Delayed discharges", [11, 12], 1],
      ["Care plans reviewed", [13, 14], 1],
    ]);
  });

  test("are the parts of another sheet that has the same indicators, and left out by name", () => {
    const whole = sheetOf("Card", [HEADINGS, ...rows(80)]);
    const names = ["North", "South", "Isles"];
    expect(understood([whole, of(names)])).toEqual({
      kpis: [
        ["Delayed discharges", [81, 82], 1],
        ["Care plans reviewed", [83, 84], 1],
      ],
      asked: [],
      out: names,
    });
  });

  test("beside the whole, one that is said to be ours is told by its titles, and the whole is not called by its name", () => {
    const whole = sheetOf("Card", [HEADINGS, ...rows(80)]);
    const mapping: Mapping = { version: 1, area: "South" };
    const { register } = read(
      { name: "ours.xlsx", date1904: false, sheets: [whole, of(["North", "South"])] },
      { mapping },
    );
    expect(register.settings.area).toBe("");
    expect(understood([whole, of(["North", "South"])], mapping)).toEqual({
      kpis: [
        ["Delayed discharges", [81, 82], 1],
        ["Care plans reviewed", [83, 84], 1],
        ["Delayed discharges, South", [11, 12], 1],
        ["Care plans reviewed, South", [13, 14], 1],
      ],
      asked: [],
      out: ["North"],
    });
  });

  test("are sections where nothing says that they are places: each title carries its own", () => {
    const { kpis, asked } = understood([of(["Adult services", "Children"])]);
    expect([asked, kpis]).toEqual([
      [],
      [
        ["Delayed discharges, Adult services", [1, 2], 1],
        ["Care plans reviewed, Adult services", [3, 4], 1],
        ["Delayed discharges, Children", [11, 12], 1],
        ["Care plans reviewed, Children", [13, 14], 1],
      ],
    ]);
  });
});

test("sections of other indicators are none's places, whatever they are called", () => {
  const sheet = sheetOf("Blocks", [HEADINGS, ["North"], rows(0)[0] ?? [], ["South"], rows(10)[1] ?? []]);
  const { kpis, asked } = understood([sheet]);
  expect([kpis, asked]).toEqual([
    [
      ["Delayed discharges", [1, 2], 1],
      ["Care plans reviewed", [13, 14], 1],
    ],
    [],
  ]);
});
