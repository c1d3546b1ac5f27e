import { describe, expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

describe("areas in a scorecard", () => {
  test("in a row each: takes the partnership's, stands the nation's beside it, and asks where nobody has said", () => {
    const sheet = sheetOf("Card", [
      ["Indicator", "Partnership", "2022/23", "2023/24"],
      ["Falls", "Angus", 1, 2],
      ["Falls", "Fife", 3, 4],
      ["Falls", "Scotland", 5, 6],
      ["Visits", "Fife", 7, 8],
    ]);
    expect(figures(sheet)).toEqual([["Falls"], ["Visits"]]);
    expect(readSheet(sheet).reading.questions).toMatchObject([
      { asks: "area", choices: ["Angus", "Fife", "Scotland"] },
    ]);
    const mapping: Mapping = { version: 1, area: "Fife", peers: ["Angus"] };
    expect(figures(sheet, mapping)).toEqual([
      ["Falls", "2022/23 3", "2023/24 4"],
      ["Visits", "2022/23 7", "2023/24 8"],
    ]);
    expect(readSheet(sheet, mapping).register.kpis[0]?.comparators).toMatchObject([
      { area: "Angus", kind: "peer", observations: [{ value: 1 }, { value: 2 }] },
      { area: "Scotland", kind: "nation", observations: [{ value: 5 }, { value: 6 }] },
    ]);
  });

  test.each(["HSCP", "Partnership"])(
    "over a column under each quarter: %s is the whole beside its localities",
    (whole) => {
      const sheet = sheetOf("Card", [
        ["Indicator", "Q1 2025/26", "Q1 2025/26", "Q1 2025/26", "Q2 2025/26", "Q2 2025/26", "Q2 2025/26"],
        [null, "North", "South", whole, "North", "South", whole],
        ["Falls", 1, 2, 3, 4, 5, 9],
      ]);
      const [question] = readSheet(sheet).reading.questions;
      expect(question?.asks === "whose" && question.names).toEqual(["North", "South", whole]);
      const answers: readonly Mapping[] = [
        { version: 1, area: whole },
        { version: 1, whose: { Card: "areas" } },
      ];
      for (const mapping of answers)
        expect(figures(sheet, mapping)).toEqual([["Falls", "2025/26 Q1 3", "2025/26 Q2 9"]]);
    },
  );

  test.each<[headings: (string | null)[][], asked: readonly string[]]>([
    [
      [
        ["Indicator", "Q2 2025/26", "Q2 2025/26"],
        [null, "HSCP", "Scotland"],
      ],
      [],
    ],
    [
      [
        [null, "HSCP", "Scotland"],
        ["Indicator", "Q2 2025/26", "Q2 2025/26"],
      ],
      [],
    ],
    [[["Indicator", "HSCP Q2 2025/26", "Scotland Q2 2025/26"]], []],
    [[["Indicator", "Q2 2025/26 Partnership", "Q2 2025/26 Scotland"]], []],
    [
      [
        ["Indicator", "Q2 2025/26", "Q2 2025/26"],
        [null, "Glenmore", "Scotland"],
      ],
      ["Glenmore", "Scotland"],
    ],
  ])("beside Scotland's, under %j, are never Scotland's", (headings, asked) => {
    const sheet = sheetOf("Card", [...headings, ["Falls", 24, 1880]]);
    const { register, reading } = readSheet(sheet);
    expect(reading.questions.flatMap((each) => (each.asks === "area" ? each.choices : []))).toEqual(asked);
    expect(figures(sheet)).toEqual([asked.length > 0 ? ["Falls"] : ["Falls", "2025/26 Q2 24"]]);
    expect(register.kpis[0]?.comparators).toMatchObject([
      { area: "Scotland", observations: [{ value: 1880 }] },
    ]);
  });

  test.each([
    ...["Average", "Mean", "Median", "Overall average"].map((name) => ({ name, offered: [] })),
    // A total may be that of the whole partnership, over its localities.
    ...["Total", "Grand total", "Sub-total"].map((name) => ({ name, offered: [name] })),
  ])(
    "a bare $name among areas is compared with nobody, which is told, and offered as ours: $offered",
    ({ name, offered }) => {
      const sheet = sheetOf("Card", [
        ["Indicator", "Partnership", "2022/23", "2023/24"],
        ["Falls", "Angus", 1, 2],
        ["Falls", "Fife", 3, 4],
        ["Falls", name, 5, 6],
      ]);
      const { questions } = readSheet(sheet).reading;
      expect(questions).toMatchObject([{ asks: "area", choices: ["Angus", "Fife", ...offered] }]);
      const { register, reading } = readSheet(sheet, { version: 1, area: "Fife" });
      expect(register.kpis).toMatchObject([{ id: "Falls", comparators: [] }]);
      expect(reading.assumptions).toContainEqual({ kind: "sums of areas", names: [name], sheet: "Card" });
    },
  );

  test.each(["Peer group average", "Partnership average"])("a %s among areas is compared with", (name) => {
    const sheet = sheetOf("Card", [
      ["Indicator", "Partnership", "2022/23", "2023/24"],
      ["Falls", "Angus", 1, 2],
      ["Falls", "Fife", 3, 4],
      ["Falls", name, 5, 6],
    ]);
    const { register, reading } = readSheet(sheet, { version: 1, area: "Fife" });
    expect(register.kpis).toMatchObject([
      { comparators: [{ area: name, kind: "peer group", observations: [{ value: 5 }, { value: 6 }] }] },
    ]);
    expect(reading.assumptions.map(({ kind }) => kind)).not.toContain("sums of areas");
  });

  test.each([
    ["Average", 2, []],
    ["Mean", 2, []],
    ["All", 2, []],
    ["All", 1, []],
    ["Average", 1, []],
    ["Peer group average", 1, ["Peer group average"]],
  ])("%s once under %s indicators: compared with %j", (name, own, compared) => {
    const sheet = sheetOf("Card", [
      ["Indicator", "2022/23", "2023/24"],
      ...[
        ["Falls", 1, 2],
        ["Visits", 3, 4],
      ].slice(0, own),
      [name, 2, 3],
    ]);
    const { kpis } = readSheet(sheet).register;
    expect(kpis.map(({ id }) => id)).toEqual(["Falls", "Visits"].slice(0, own));
    expect(kpis.flatMap(({ comparators }) => comparators.map(({ area }) => area))).toEqual(compared);
  });

  test("stands a column headed with an area's name beside the partnership's own", () => {
    const sheet = sheetOf("Card", [
      ["Indicator", "Title", "2022/23", "2023/24p", "Scotland 2023/24", "Difference"],
      ["NI - 12", "Emergency admissions", 1, "2p", 3, 1],
    ]);
    expect(figures(sheet)).toEqual([["NI - 12", "2022/23 1", "2023/24 2"]]);
    expect(readSheet(sheet).register.kpis[0]).toMatchObject({
      title: "Emergency admissions",
      observations: [{ flags: [] }, { flags: ["provisional"] }],
      comparators: [{ area: "Scotland", kind: "nation", observations: [{ value: 3 }] }],
    });
    expect(readSheet(sheet).reading.notUnderstood).toMatchObject([
      { what: "column", text: "Difference", why: "unknown heading" },
    ]);
  });

  test("with an area's name over every column asks whose figures to read", () => {
    const sheet = sheetOf("Card", [
      ["Indicator", "Fife 2023/24", "Angus 2023/24", "Scotland 2023/24"],
      ["Falls", 1, 2, 3],
    ]);
    expect(figures(sheet)).toEqual([["Falls"]]);
    expect(figures(sheet, { version: 1, area: "Angus" })).toEqual([["Falls", "2023/24 2"]]);
    expect(readSheet(sheet, { version: 1, area: "Angus" }).register.kpis[0]?.comparators).toMatchObject([
      { area: "Scotland", observations: [{ value: 3 }] },
    ]);
  });

  test("is none where areas stand in place of KPIs: these are one KPI's figures, named by the line above", () => {
    const sheet = sheetOf("Card", [
      ["Emergency admissions"],
      ["Partnership", "2022/23", "2023/24"],
      ["Angus", 1, 2],
      ["Fife", 3, 4],
    ]);
    expect(figures(sheet, { version: 1, area: "Fife" })).toEqual([["Card", "2022/23 3", "2023/24 4"]]);
    expect(readSheet(sheet).register.kpis[0]?.title).toBe("Emergency admissions");
  });
});
