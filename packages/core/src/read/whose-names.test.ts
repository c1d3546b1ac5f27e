import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";
import { read } from "./index.ts";
import { answerWith, questionInWords } from "../reading/index.ts";
import { isMeasured } from "../register/index.ts";

type Sheets = Readonly<Record<string, Grid>>;

const HEAD = ["Code", "Indicator", "Target", "2025/26 Q1", "2025/26 Q2"];
const ROWS = (by: number): Grid => [
  ["A1", "Visits made on time (%)", 85, 81 + by, 82 + by],
  ["A2", "Reviews done in time (%)", 90, 91 + by, 92 + by],
];
const UNDER = (name: string, by: number): Grid => [[name, 81 + by, 82 + by]];

/** Where two names may stand that could be places, each with figures of its own; figures of the second are 4 more. */
const STANDING: readonly (readonly [what: string, sheets: (one: string, other: string) => Sheets])[] = [
  ["over blocks of rows", (one, other) => ({ Card: [HEAD, [one], ...ROWS(0), [other], ...ROWS(4)] })],
  [
    "over blocks with headings of their own",
    (one, other) => ({ Card: [[one], HEAD, ...ROWS(0), [], [other], HEAD, ...ROWS(4)] }),
  ],
  [
    "as rows under each KPI",
    (one, other) => ({
      Card: [
        ["Indicator", "2025/26 Q1", "2025/26 Q2"],
        ["Visits made on time (%)"],
        ...UNDER(one, 0),
        ...UNDER(other, 4),
        ["Reviews done in time (%)"],
        ...UNDER(one, 10),
        ...UNDER(other, 14),
      ],
    }),
  ],
  [
    "under each quarter",
    (one, other) => ({
      Card: [
        ["Indicator", "2025/26 Q1", null, "2025/26 Q2", null],
        [null, one, other, one, other],
        ["Visits made on time (%)", 81, 85, 82, 86],
        ["Reviews done in time (%)", 91, 95, 92, 96],
      ],
    }),
  ],
  [
    "over the quarters",
    (one, other) => ({
      Card: [
        [null, one, null, other, null],
        ["Indicator", "2025/26 Q1", "2025/26 Q2", "2025/26 Q1", "2025/26 Q2"],
        ["Visits made on time (%)", 81, 82, 85, 86],
        ["Reviews done in time (%)", 91, 92, 95, 96],
      ],
    }),
  ],
  [
    "over the figures of a long table",
    (one, other) => ({
      Card: [
        ["Quarter", "Indicator", one, other],
        ["2025/26 Q1", "Visits made on time (%)", 81, 85],
        ["2025/26 Q2", "Visits made on time (%)", 82, 86],
      ],
    }),
  ],
  [
    "over the figures of one indicator",
    (one, other) => ({
      Visits: [
        ["Quarter", one, other],
        ["2025/26 Q1", 81, 85],
        ["2025/26 Q2", 82, 86],
      ],
    }),
  ],
  [
    "over a table of one period",
    (one, other) => ({
      Card: [
        ["July to September 2025"],
        [null, one, other],
        ["Visits made on time (%)", 82, 86],
        ["Reviews done in time (%)", 92, 96],
      ],
    }),
  ],
  ["as the names of sheets", (one, other) => ({ [one]: [HEAD, ...ROWS(0)], [other]: [HEAD, ...ROWS(4)] })],
];

function understood(sheets: Sheets, answers: Partial<Mapping> = {}) {
  const { register, reading } = read(workbookOf(sheets), { mapping: { version: 1, ...answers } });
  return { kpis: register.kpis, questions: reading.questions };
}

function asksWhose(sheets: Sheets, answers: Partial<Mapping> = {}) {
  return understood(sheets, answers).questions.filter(({ asks }) => asks === "whose");
}

const latest = (sheets: Sheets, answers: Partial<Mapping>) =>
  understood(sheets, answers).kpis[0]?.observations.findLast(isMeasured)?.value;

describe.each(STANDING)("names that may be places, %s", (_, sheets) => {
  const unknown = sheets("Kilbrae", "Glen Orra");

  test("are asked about, with nothing judged", () => {
    const [question, ...more] = asksWhose(unknown);
    expect(more).toEqual([]);
    expect(question && questionInWords(question)).toMatch(/“Kilbrae”.*“Glen Orra”.*areas.*not judged/u);
    expect(question && answerWith(question)).toMatch(/--answer whose:\w+=areas or --answer whose:\w+=ours/u);
    const { kpis } = understood(unknown);
    expect(kpis.map(({ open }) => open?.some((id) => id.startsWith("whose:")))).toEqual(kpis.map(() => true));
  });

  test("are areas where one of them is said to be ours", () => {
    expect(asksWhose(unknown, { area: "Kilbrae" })).toEqual([]);
    expect(latest(unknown, { area: "Kilbrae" })).toBe(82);
    expect(latest(unknown, { area: "Glen Orra" })).toBe(86);
  });

  test("are asked which is ours, once they are areas", () => {
    const [question] = asksWhose(unknown);
    if (question?.asks !== "whose") throw new Error("nothing was asked");
    const areas = understood(unknown, { whose: { [question.sheet]: "areas" } });
    expect(areas.questions.map((each) => (each.asks === "area" ? each.choices : []))).toEqual([
      ["Kilbrae", "Glen Orra"],
    ]);
    expect(areas.kpis.flatMap(({ observations }) => observations)).toEqual([]);
    expect(asksWhose(unknown, { whose: { [question.sheet]: "ours" } })).toEqual([]);
  });
});

test.each(STANDING)("names that say what they are ask nothing: %s", (_, sheets) => {
  expect(asksWhose(sheets("Women", "Men"))).toEqual([]);
  expect(asksWhose(sheets("Home care", "Care homes"))).toEqual([]);
});

test("a nation beside such names is compared with, and is not ours", () => {
  const grid: Grid = [
    ["Indicator", "2025/26 Q1", null, null, "2025/26 Q2", null, null],
    [null, "Kilbrae", "Dunmore", "Scotland", "Kilbrae", "Dunmore", "Scotland"],
    ["Visits made on time (%)", 81, 85, 70, 82, 86, 71],
  ];
  expect(asksWhose({ Card: grid })).toHaveLength(1);
  const [kpi] = understood({ Card: grid }, { area: "Dunmore" }).kpis;
  expect(kpi?.comparators.map(({ area }) => area)).toEqual(["Scotland"]);
});

test("rows under a KPI take their unit from it", () => {
  const rows = STANDING.find(([what]) => what === "as rows under each KPI")?.[1]("Women", "Men") ?? {};
  expect(understood(rows).kpis.map(({ unit }) => unit.kind)).toEqual(
    Array.from({ length: 4 }, () => "percentage"),
  );
});

test("the columns of other areas are named as left out where the whole's is known", () => {
  const grid: Grid = [
    ["KPI", "Quarter", "Highland North", "Islands", "HSCP total"],
    ["Visits made", "2025/26 Q1", 81, 85, 166],
    ["Visits made", "2025/26 Q2", 82, 86, 168],
  ];
  const { reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1, whose: { Card: "areas" } } });
  const left = reading.notUnderstood.map(({ what, text, why }) => [what, text, why]);
  expect(left).toEqual([
    ["column", "Highland North", "another area"],
    ["column", "Islands", "another area"],
  ]);
});
