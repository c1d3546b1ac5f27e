import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { driftInWords } from "../reading/index.ts";
import { read } from "./read.ts";
import { unknownAnswers } from "./unknown-answers.ts";
import { workbookOf } from "./properties/written.fixture.ts";

const CARD = workbookOf({
  Card: [
    ["Code", "Indicator", "Good is", "Target", "2025/26 Q1", "2025/26 Q2"],
    ["A1", "Falls", "zigzag", 5, 81, "-"],
    ["A2", "Reviews", "higher", 5, "x (p)", 80],
  ],
});
const STORIES = workbookOf({
  Data: [
    ["Code", "Indicator", "Period", "Crude", "Standardised"],
    ["A1", "Calls", "2025/26 Q1", 4, 5],
    ["A1", "Calls", "2025/26 Q2", 5, 6],
  ],
  Stories: [
    ["Title", "Story", "Consent", "Quarter"],
    ["A walk", "She went out again after months at home.", "Anyone who asks", "2025/26 Q1"],
  ],
});

const told = (answers: Partial<Mapping>, workbook = CARD) => {
  const mapping = { version: 1, ...answers } as const;
  const { register, reading } = read(workbook, { mapping });
  const { kpis } = register;
  return unknownAnswers(mapping, [workbook], { kpis, questions: reading.questions }).map(driftInWords);
};

describe("an answer about what the workbook does not hold is told by name, with what there is", () => {
  const KPIS = "; there are A1, A2.";
  test.each<[Partial<Mapping>, string]>([
    [
      { directions: { A9: "higher" } },
      `The answer “direction:A9=higher” answers nothing: no KPI that was read is called “A9”${KPIS}`,
    ],
    [
      { targets: { Fals: "none" } },
      `The answer “target:Fals=none” answers nothing: no KPI that was read is called “Fals”${KPIS}`,
    ],
    [
      { names: { "Bus stops": "itself" } },
      `The answer “name:Bus stops=itself” answers nothing: no cell holds “Bus stops”${KPIS}`,
    ],
    [
      { names: { Falls: "A7" } },
      `The answer “name:Falls=A7” answers nothing: no KPI that was read is called “A7”${KPIS}`,
    ],
    [
      { markers: { "!!": "zero" } },
      "The answer “marker:!!=zero” answers nothing: no cell holds “!!”; there is -.",
    ],
    [
      { consents: { "Web and print": "public" } },
      "The answer “consent:Web and print=public” answers nothing: no cell holds “Web and print”.",
    ],
    [{ values: ["Rate"] }, "The answer “figure=Rate” answers nothing: no column is headed “Rate”."],
    [{ peers: ["Fife"] }, "The answer “compare=Fife” answers nothing: no cell holds the area “Fife”."],
  ])("%j", (answers, words) => {
    expect(told(answers)).toEqual([words]);
  });
});

test.each<[Partial<Mapping>, typeof CARD?]>([
  [{ directions: { A1: "lower", a2: "higher" } }],
  [{ directions: { falls: "lower" } }],
  [{ targets: { A2: "none" } }],
  [{ names: { Falls: "A2", A1: "itself" } }],
  [{ markers: { "-": "zero", x: "suppressed" } }],
  [{ consents: { "anyone who asks": "none" }, values: ["crude"] }, STORIES],
])("an answer about what is there is not told: %j", (answers, workbook) => {
  expect(told(answers, workbook)).toEqual([]);
});

test("nothing is said of KPIs where none was read", () => {
  expect(told({ directions: { A9: "higher" } }, workbookOf({ Notes: [["A note"]] }))).toEqual([]);
});

test("of kept answers, those about KPIs that are gone are told with each reading", () => {
  const mapping: Mapping = {
    version: 1,
    directions: { A9: "higher", A1: "lower" },
    markers: { "!!": "zero" },
    peers: ["Fife"],
  };
  const { reading } = read(CARD, { mapping });
  expect(reading.drift).toEqual([
    {
      kind: "answers nothing",
      answer: "direction:A9=higher",
      lacks: "KPI",
      named: "A9",
      there: ["A1", "A2"],
    },
  ]);
});
