import { expect, test } from "vitest";
import { levelsOf } from "../register/kpi.fixture.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

type Value = string | number | boolean | null;

/** One KPI's unit and figures, and the cells of it that were not understood. */
function understood(title: string, unit: string, ...values: readonly Value[]) {
  const periods = ["2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4"].slice(0, values.length);
  const sheet = sheetOf("Card", [
    ["Code", "Title", "Unit", ...periods],
    ["A1", title, unit, ...values],
  ]);
  const { register, reading } = read(
    { name: "card.xlsx", date1904: false, sheets: [sheet] },
    { mapping: { version: 1 } },
  );
  const [kpi] = register.kpis;
  return [
    kpi?.unit.kind,
    kpi?.observations.map((each) => (each.state === "value" ? each.value : each.state)),
    reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`),
  ];
}

const STRAY = ["Card!F2 a different unit"];

test.each<[string, string, string, readonly Value[], unknown[]]>([
  ["yes and no alone", "Plan agreed", "", ["Yes", "No", "N"], ["yes or no", [1, 0, 0], []]],
  ["yes beside 1 and 0", "Plan agreed", "", ["Yes", 0, 1], ["yes or no", [1, 0, 1], []]],
  ["no among counts", "Falls", "", [12, 14, "No"], ["number", [12, 14, "unread"], STRAY]],
  [
    "N among percentages",
    "Seen in time",
    "%",
    ["85%", "86%", "N"],
    ["percentage", [85, 86, "unread"], STRAY],
  ],
  [
    "no first of all",
    "Falls",
    "",
    ["N", 12, 14],
    ["number", ["unread", 12, 14], ["Card!D2 a different unit"]],
  ],
  [
    "no alone, where the unit is a percentage",
    "Seen in time",
    "%",
    ["No"],
    ["percentage", ["unread"], ["Card!D2 a different unit"]],
  ],
  ["false among counts", "Falls", "", [12, 14, false], ["number", [12, 14, "unread"], STRAY]],
  ["times alone", "Time to answer", "", ["00:30:00", "00:31:00"], ["duration", [1800, 1860], []]],
  ["a time among counts", "Falls", "", [12, 14, "12:30"], ["number", [12, 14, "unread"], STRAY]],
  [
    "a time among percentages",
    "Seen in time",
    "%",
    ["85%", "86%", "12:30"],
    ["percentage", [85, 86, "unread"], STRAY],
  ],
  [
    "minutes and seconds among hours",
    "Answer time",
    "",
    ["00:04:10", "04:10"],
    ["duration", [250, "unread"], ["Card!E2 a different unit"]],
  ],
  ["hours and minutes alone", "Answer time", "", ["04:10", "03:50"], ["duration", [15_000, 13_800], []]],
  ["weeks alone", "Longest wait", "", ["12 weeks", "1 week"], ["number", [12, 1], []]],
  ["days alone", "Time taken", "", ["31 days", "28 days"], ["days", [31, 28], []]],
  [
    "weeks among days",
    "Time taken",
    "",
    ["31 days", "4 weeks"],
    ["number", ["unread", "unread"], ["Card!D2 a different unit", "Card!E2 a different unit"]],
  ],
  [
    "weeks among plain numbers",
    "Longest wait",
    "",
    [11, "12 weeks"],
    ["number", [11, "unread"], ["Card!E2 a different unit"]],
  ],
  ["a percentage among counts", "Falls", "", [12, 14, "85%"], ["number", [12, 14, "unread"], STRAY]],
  [
    "a percentage first of all",
    "Falls",
    "",
    ["85%", 12, 14],
    ["number", ["unread", 12, 14], ["Card!D2 a different unit"]],
  ],
  ["a percent sign left off once", "Seen", "", ["85%", "86%", 84], ["percentage", [85, 86, 84], []]],
  [
    "a percent sign set once, under a title that says so",
    "% seen",
    "",
    [85, 86, "84%"],
    ["percentage", [85, 86, 84], []],
  ],
  [
    "a percent sign set once, where the unit is a percentage",
    "Seen",
    "%",
    [85, 86, "84%"],
    ["percentage", [85, 86, 84], []],
  ],
  ["a percentage among pounds", "Spend", "", ["£300", "£310", "84%"], ["money", [300, 310, "unread"], STRAY]],
  [
    "millions alone",
    "Spend",
    "",
    ["£1.2m", "£900k", "£950,000"],
    ["money", [1_200_000, 900_000, 950_000], []],
  ],
  [
    "millions among plain numbers",
    "Spend",
    "",
    [2300, 2400, "£2.5m"],
    ["money", [2300, 2400, "unread"], STRAY],
  ],
  [
    "millions where the unit is millions",
    "Spend",
    "£m",
    ["£2.4m"],
    ["number", ["unread"], ["Card!D2 a different unit"]],
  ],
])("%s", (_, title, unit, values, expected) => {
  expect(understood(title, unit, ...values)).toEqual(expected);
});

test("what was said of a unit is taken back with the cell that said it", () => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3"],
    ["Falls", "85%", 12, 14],
    ["Seen", "85%", "86%", "87%"],
  ]);
  const { reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const said = reading.assumptions.flatMap((each) =>
    each.kind === "unit" ? [[each.unit.kind, each.kpis]] : [],
  );
  expect(said).toEqual([
    ["percentage", ["Seen"]],
    ["number", ["Falls"]],
  ]);
});

test.each<[string, string | number, readonly (number | string)[], number]>([
  ["in weeks, as its figures are", "12 weeks", [12], 0],
  ["in days, and figures in weeks", "84 days", ["unread"], 1],
  ["of the clock, and figures in weeks", "12:30", ["unread"], 1],
])("a target %s", (_, target, values, told) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["Longest wait", "11 weeks", "13 weeks", target],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis.flatMap(levelsOf)).toEqual(values);
  expect(reading.notUnderstood).toHaveLength(told);
});

test("Quarterlight's own workbook too, where it is told once", () => {
  const { register, reading } = read(
    {
      name: "own.xlsx",
      date1904: false,
      sheets: [
        sheetOf("KPIs", [
          ["KPI", "Title", "What it means", "Unit", "Frequency"],
          ["A1", "Seen in time", "Invented.", "percentage", "quarter"],
        ]),
        sheetOf("Figures", [
          ["KPI", "Period", "Value"],
          ["A1", "2024/25 Q1", 85],
          ["A1", "2024/25 Q2", "No"],
        ]),
      ],
    },
    { mapping: { version: 1 } },
  );
  expect(register.kpis[0]?.observations).toMatchObject([
    { state: "value", value: 85 },
    { state: "unread", marker: "No" },
  ]);
  expect(reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`)).toEqual([
    "Figures!C3 a different unit",
  ]);
});
