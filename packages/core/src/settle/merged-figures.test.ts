import { describe, expect, test } from "vitest";
import { read } from "../read/index.ts";
import { isMeasured } from "../register/index.ts";
import { type Block, sheetOf } from "../workbook/index.ts";

type Grid = (string | number | null)[][];

function figures(rows: Grid, merge: Block) {
  const sheet = { ...sheetOf("KPIs", rows), merges: [merge] };
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] });
  return {
    states: register.kpis.map(({ observations }) =>
      observations.map((each) => (isMeasured(each) ? each.value : each.state)),
    ),
    told: reading.notUnderstood.filter(({ why }) => why === "merged over figures").map(({ text }) => text),
  };
}

const HEADINGS = ["Indicator", "Target", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25"];
const VISITS = ["Visits on time %", 80, 81, 82, 83, 84];

describe("a figure in a cell that is merged over several", () => {
  test.each<[why: string, uptake: Grid[number], merge: Block, states: unknown[][]]>([
    [
      "is no quarter's own",
      ["Flu vaccine uptake %", 75, 71.2, null, null, null],
      { top: 1, bottom: 1, left: 2, right: 5 },
      [
        ["unread", "unread", "unread", "unread"],
        [81, 82, 83, 84],
      ],
    ],
    [
      "leaves the others as they are",
      ["Flu vaccine uptake %", 75, 70.1, 71.2, null, 73],
      { top: 1, bottom: 1, left: 3, right: 4 },
      [
        [70.1, "unread", "unread", 73],
        [81, 82, 83, 84],
      ],
    ],
    [
      "is no KPI's own",
      ["Flu vaccine uptake %", 75, 70, 71, 72, 73],
      { top: 1, bottom: 2, left: 5, right: 5 },
      [
        [70, 71, 72, "unread"],
        [81, 82, 83, "unread"],
      ],
    ],
    [
      "beside the target alone is its own",
      ["Flu vaccine uptake %", 75, null, 71, 72, 73],
      { top: 1, bottom: 1, left: 1, right: 2 },
      [
        ["blank", 71, 72, 73],
        [81, 82, 83, 84],
      ],
    ],
  ])("%s", (_, uptake, merge, states) => {
    const visits = merge.bottom === 2 ? [...VISITS.slice(0, 5), null] : VISITS;
    const found = figures([HEADINGS, uptake, visits], merge);
    expect(found.states).toEqual(states);
    expect(found.told).toHaveLength(states.flat().includes("unread") ? 1 : 0);
  });

  test("holds in a list with a row for each period too", () => {
    const rows: Grid = [
      ["Indicator", "Period", "Value"],
      ["Flu vaccine uptake %", "2024/25 Q1", 71.2],
      ["Flu vaccine uptake %", "2024/25 Q2", null],
      ["Flu vaccine uptake %", "2024/25 Q3", 73],
    ];
    expect(figures(rows, { top: 1, bottom: 2, left: 2, right: 2 }).states).toEqual([
      ["unread", "unread", 73],
    ]);
  });

  test("and words in it hold for all of them", () => {
    const rows: Grid = [HEADINGS, ["Flu vaccine uptake %", 75, "n/a", null, null, 73], VISITS];
    const { states, told } = figures(rows, { top: 1, bottom: 1, left: 2, right: 4 });
    expect(states[0]).toEqual(["not available", "not available", "not available", 73]);
    expect(told).toEqual([]);
  });
});
