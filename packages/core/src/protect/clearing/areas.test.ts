import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { financialQuarter } from "../../period/index.ts";
import { read } from "../../read/index.ts";
import { type Grid, workbookOf } from "../../read/properties/written.fixture.ts";
import { clearedFor } from "../edition.ts";
import { hiddenBeside } from "./explain.ts";
import { besideInWords } from "./in-words.ts";

const NOW = financialQuarter(2025, 2);
const LABELS = ["2024/25 Q3", "2024/25 Q4", "2025/26 Q1", "2025/26 Q2"];
const BEFORE: readonly (readonly number[])[] = [
  [12, 14, 11],
  [31, 30, 34],
  [22, 25, 23],
];

/** Areas with their figures of four quarters, the last as given. */
type Areas = Readonly<Record<string, readonly number[]>>;

function areasOf(
  last: readonly number[],
  names: readonly string[],
  whole: string,
  more: readonly number[] = [],
): Areas {
  const parts = names.map((name, nth): [string, readonly number[]] => [
    name,
    [...(BEFORE[nth] ?? []), last[nth] ?? 0],
  ]);
  const sums = LABELS.map((_, at) =>
    parts.reduce((sum, [, values]) => sum + (values[at] ?? 0), more[at] ?? 0),
  );
  return Object.fromEntries([...parts, [whole, sums]]);
}

const HEAD = ["Indicator", ...LABELS];
/** The ways in which a file may hold its areas. */
const STANDING: Readonly<Record<string, (areas: Areas) => Readonly<Record<string, Grid>>>> = {
  "a row for each figure": (areas) => ({
    Data: [
      ["Area", "KPI", "Unit", "Period", "Value"],
      ...Object.entries(areas).flatMap(([area, values]) =>
        values.map((value, at) => [area, "Number of people who fell", "count", LABELS[at] ?? "", value]),
      ),
    ],
  }),
  "a row for each area": (areas) => ({
    Card: [
      ["Indicator", "Area", ...LABELS],
      ...Object.entries(areas).map(([area, values]) => ["Number of people who fell", area, ...values]),
    ],
  }),
  "a sheet for each area": (areas) =>
    Object.fromEntries(
      Object.entries(areas).map(([area, values]) => [area, [HEAD, ["Number of people who fell", ...values]]]),
    ),
  "a column for each area": (areas) => ({
    Data: [
      ["Indicator", ...LABELS.flatMap((label) => Object.keys(areas).map(() => label))],
      [null, ...LABELS.flatMap(() => Object.keys(areas))],
      [
        "Number of people who fell",
        ...LABELS.flatMap((_, at) => Object.values(areas).map((values) => values[at] ?? 0)),
      ],
    ],
  }),
};

/** What the report of each area tells of the last quarter. */
function told(
  sheets: Readonly<Record<string, Grid>>,
  areas: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    areas.map((area) => {
      const { register } = read(workbookOf(sheets), { mapping: { version: 1, area } });
      const cleared = clearedFor(register, { audience: "public", period: NOW });
      expect(cleared.register.kpis.flatMap((kpi) => kpi.areas ?? [])).toEqual([]);
      const [kpi] = cleared.register.kpis;
      const last = kpi?.observations.at(-1);
      return [
        area,
        last?.state === "value" ? String(last.value) : last?.state === "suppressed" ? last.marker : "none",
      ];
    }),
  );
}

describe.each(Object.entries(STANDING))("reports of the areas of one file, %s", (_, sheetsOf) => {
  test.each<[name: string, areas: Areas, expected: Readonly<Record<string, string>>]>([
    [
      "hide one of two parts beside the small one",
      areasOf([3, 16], ["North", "South"], "Ardvaig"),
      { North: "[c]", South: "[c]", Ardvaig: "19" },
    ],
    [
      "hide one of three",
      areasOf([3, 16, 20], ["North", "East", "West"], "Whole partnership"),
      { North: "[c]", East: "[c]", West: "20", "Whole partnership": "39" },
    ],
    [
      "hide nothing more where no area is the whole",
      areasOf([3, 16], ["North", "South"], "Isles", [5, -8, 60, 9]),
      { North: "fewer than 5", South: "16", Isles: "28" },
    ],
    [
      "hide a part of a part, and the least beside it",
      {
        ...areasOf([3, 16], ["North Glen", "North Shore"], "North"),
        South: [50, 60, 70, 80],
        Ardvaig: [93, 104, 115, 99],
      },
      { "North Glen": "[c]", "North Shore": "[c]", North: "19", South: "80", Ardvaig: "99" },
    ],
    [
      "tell nobody how few are of no known area",
      areasOf([30, 16, 20], ["North", "East", "West"], "Whole partnership", [2, 3, 0, 4]),
      { North: "30", East: "[c]", West: "20", "Whole partnership": "70" },
    ],
  ])("%s", (__, areas, expected) => {
    expect(told(sheetsOf(areas), Object.keys(areas))).toEqual(expected);
  });
});

test("what is hidden of an area beside a report is hidden in its own, and told to the analyst by its name", () => {
  const sheets = STANDING["a row for each figure"]?.(areasOf([3, 16], ["North", "South"], "Ardvaig")) ?? {};
  const { register } = read(workbookOf(sheets), {
    mapping: { version: 1, area: "Ardvaig", peers: ["South", "North"] },
  });
  const cleared = clearedFor(register, { audience: "public", period: NOW });
  const [kpi] = cleared.register.kpis;
  expect(kpi?.comparators.map(({ area, observations }) => [area, observations.at(-1)?.state])).toEqual([
    ["North", "suppressed"],
    ["South", "suppressed"],
  ]);
  const [hidden] = hiddenBeside(register, cleared);
  expect(hidden && besideInWords(hidden, "public")).toMatch(
    /people who fell.* in South is hidden .* in North could/iu,
  );
});

/** Whether a hidden number could be each of those that its mask allows, to somebody who reads the reports of all areas. */
function couldBe(values: readonly number[], shown: readonly string[], whole: string): boolean {
  const hidden = values.filter((_, at) => shown[at] !== String(values[at]));
  const isFew = (value: number) => value > 0 && value < 5;
  if (!hidden.some(isFew) || !/^\d+$/u.test(whole)) return true;
  const sum = hidden.reduce((all, value) => all + value, 0);
  const isTold = shown.some((each) => each.startsWith("fewer"));
  const others = hidden.length - 1;
  return [1, 2, 3, 4].every((value) => {
    const rest = sum - value;
    return isTold ? rest >= others && rest <= 4 * others : others > 0 && rest >= 0;
  });
}

test("no small count can be worked out from the reports of all areas", () => {
  const names = ["North", "East", "West"];
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 14 }), { minLength: 3, maxLength: 3 }), (last) => {
      const areas = areasOf(last, names, "Ardvaig");
      const seen = told(STANDING["a row for each figure"]?.(areas) ?? {}, Object.keys(areas));
      expect(
        couldBe(
          last,
          names.map((name) => seen[name] ?? ""),
          seen["Ardvaig"] ?? "",
        ),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});
