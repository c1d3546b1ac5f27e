import { expect, test } from "vitest";
import { isMeasured } from "../register/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

function linesOf(grid: Grid, period?: string, area?: string): readonly string[] {
  const mapping = {
    version: 1 as const,
    ...(period === undefined ? {} : { period }),
    ...(area === undefined ? {} : { area }),
  };
  const { register, reading } = read(workbookOf({ Table: grid }), { mapping });
  const figures = (all: readonly { readonly state: string }[]) =>
    all.map((each) => ("value" in each ? String(each.value) : each.state)).join(" ");
  return [
    ...register.kpis.map(({ title, observations, monthly, comparators }) =>
      [
        `${title}: ${figures([...observations, ...monthly].filter(isMeasured))}`,
        ...comparators.map((each) => `${each.area} (${each.kind}): ${figures(each.observations)}`),
      ].join("; "),
    ),
    ...reading.notUnderstood.map(({ text, why }) => `${text}: ${why}`),
  ];
}

const LONG = ["Indicator", "Period", "Value"] as const;
const quarters = (name: string, ...values: readonly number[]): Grid =>
  values.map((value, at) => [name, `2024/25 Q${at + 1}`, value]);

test.each<[string, Grid, readonly string[], string?]>([
  [
    "lines named for a nation under each KPI of a long table",
    [
      [...LONG],
      ...quarters("Falls", 41, 42),
      ...quarters("Scotland", 51, 52),
      ...quarters("Waits", 61, 62),
      ...quarters("Scotland", 71, 72),
    ],
    ["Falls: 41 42; Scotland (nation): 51 52", "Waits: 61 62; Scotland (nation): 71 72"],
  ],
  [
    "a nation in the name of an indicator",
    [[...LONG], ...quarters("Falls", 41, 42), ...quarters("Falls (Scotland)", 51, 52)],
    ["Falls: 41 42; Scotland (nation): 51 52"],
  ],
  [
    "the average of peers in the name of an indicator",
    [[...LONG], ...quarters("Falls", 41, 42), ...quarters("Falls - peer group average", 51, 52)],
    ["Falls: 41 42; peer group average (peer group): 51 52"],
  ],
  [
    "a nation with nothing to compare it with",
    [[...LONG], ...quarters("Falls", 41, 42), ...quarters("Waits, Scotland", 51, 52)],
    ["Falls: 41 42", "Waits, Scotland: compared with nothing"],
  ],
  [
    "a column of a cross table",
    [
      [null, "Our homes", "Scottish average"],
      ["Falls", 41, 51],
      ["Waits", 42, 52],
    ],
    [
      "Falls, Our homes: 41; Scottish average (nation): 51",
      "Waits, Our homes: 42; Scottish average (nation): 52",
    ],
    "2024/25 Q1",
  ],
  [
    "a row of a cross table",
    [
      [null, "Falls", "Waits"],
      ["Our homes", 41, 42],
      ["Scotland", 51, 52],
    ],
    ["Our homes, Falls: 41; Scotland (nation): 51", "Our homes, Waits: 42; Scotland (nation): 52"],
    "2024/25 Q1",
  ],
  [
    "a measure that is an average is a KPI all the same",
    [[...LONG], ...quarters("Wait, median", 41, 42), ...quarters("Wait, 90th percentile", 51, 52)],
    ["Wait, median: 41 42", "Wait, 90th percentile: 51 52"],
  ],
])("%s", (_, grid, lines, period) => {
  expect(linesOf(grid, period)).toEqual(lines);
});

test.each(["Total", "All", "Average", "Sub-total"])(
  "a row called %s and nothing else is no KPI in a long table",
  (name) => {
    const found = linesOf([
      [...LONG],
      ...quarters("Falls", 41, 42),
      ...quarters("Waits", 61, 62),
      [name, "2024/25 Q1", 102],
    ]);
    expect(found.filter((line) => line.startsWith(`${name}:`))).toEqual([`${name}: a total or summary row`]);
    expect(found).toContain("Falls: 41 42");
  },
);

test("a measure called Total beside others is one", () => {
  const found = linesOf([
    ["Period", "Men", "Women", "Total"],
    ["2024/25 Q1", 4, 5, 9],
    ["2024/25 Q2", 5, 6, 11],
  ]);
  expect(found).toContain("Total: 9 11");
});

test("an average among areas is compared with, and is no area to be asked for", () => {
  const grid = [
    [null, "Angus HSCP", "Scotland", "Peer average"],
    ["Falls", 41, 52, 50],
    ["Waits", 12, 13, 14],
  ];
  expect(linesOf(grid, "2024/25 Q1", "Angus")).toEqual([
    "Falls: 41; Scotland (nation): 52; Peer average (peer group): 50",
    "Waits: 12; Scotland (nation): 13; Peer average (peer group): 14",
  ]);
  const { reading } = read(workbookOf({ Table: grid }), { mapping: { version: 1, period: "2024/25 Q1" } });
  expect(reading.questions).toMatchObject([{ asks: "area", choices: ["Angus HSCP", "Scotland"] }]);
});
