import { type Mapping, NO_MAPPING, mappingFor, mappingSchema } from "@quarterlight/core/answers";
import { read } from "@quarterlight/core/read";
import { sheetOf } from "@quarterlight/core/workbook";
import { describe, expect, test } from "vitest";
import { answersFileName, answersIn, answersText } from "./answers-file.ts";
import { asksOf } from "./ask.ts";
import { answered, faultOf } from "./draft.ts";
import { givenIn } from "./given.ts";

function workbookOf(...rows: readonly (readonly (string | number)[])[]) {
  return { name: "kpis.csv", date1904: false, sheets: [sheetOf("kpis", rows)] };
}

const RELATIVE = workbookOf(["Code", "Title", "This quarter"], ["A1", "People seen", 7]);
const LAST_YEAR = workbookOf(
  ["Code", "Title", "Last year", "This quarter"],
  ["A1", "People seen", 7, 8],
  ["A2", "Calls answered", 9, 5],
);
const DASH = workbookOf(["Code", "Title", "2024/25", "2023/24"], ["A1", "People seen", "-", 8]);
const AREAS = workbookOf(
  ["KPI", "Area", "Period", "Value"],
  ["People seen", "Angus", "2024/25", 7],
  ["People seen", "Inverclyde", "2024/25", 9],
);
const TWO_FIGURES = workbookOf(
  ["KPI", "Period", "crude", "adjusted"],
  ["People seen", "2024/25", 7, 8],
  ["Calls answered", "2024/25", 9, 8],
);
const FRACTIONS = workbookOf(
  ["Code", "Title", "Unit", "2022/23", "2023/24", "2024/25"],
  ["A1", "Percentage of people seen", "%", 0.85, 0.285, 0.9],
);
const QUARTERS = workbookOf(["Code", "Title", "Q3 2022", "Q4 2022"], ["A1", "People seen", 7, 8]);

describe("a question that is answered is settled", () => {
  test.each([
    { asks: "period", workbook: RELATIVE, answer: "2025/26 Q2", settled: { period: "2025/26 Q2" } },
    { asks: "markers", workbook: DASH, answer: "zero", settled: { markers: { "-": "zero" } } },
    { asks: "area", workbook: AREAS, answer: "Angus", settled: { area: "Angus" } },
    { asks: "values", workbook: TWO_FIGURES, answer: "crude", settled: { values: ["crude"] } },
    {
      asks: "percentagesOf",
      workbook: FRACTIONS,
      answer: "fractions",
      settled: { percentagesOf: { A1: "fractions" } },
    },
    { asks: "quarters", workbook: QUARTERS, answer: "calendar", settled: { quarters: "calendar" } },
    {
      asks: "lastYear",
      workbook: LAST_YEAR,
      kept: { version: 1, period: "2025/26 Q2" } as const,
      answer: "same quarter",
      settled: { lastYear: "same quarter" },
    },
  ])("$asks", ({ asks, workbook, kept = NO_MAPPING, answer, settled }) => {
    const { reading } = read(workbook, { mapping: kept });
    const ask = asksOf(reading).find(({ settles }) => settles.field === asks);
    expect(ask?.words.join(" ")).toMatch(/\?/);
    if (!ask) throw new Error("nothing was asked");
    const mapping = answered(kept, asksOf(reading), { [ask.key]: [answer] });
    expect(mapping).toEqual({ ...kept, ...settled });
    expect(asksOf(read(workbook, { mapping }).reading).map(({ key }) => key)).not.toContain(ask.key);
  });

  test("every choice of every question can be kept", () => {
    for (const workbook of [DASH, AREAS, TWO_FIGURES, FRACTIONS, QUARTERS]) {
      const asks = asksOf(read(workbook).reading);
      for (const { key, choices } of asks) {
        for (const { answer } of choices) {
          const mapping = answered(NO_MAPPING, asks, { [key]: [answer] });
          expect(mapping).not.toEqual(NO_MAPPING);
          expect(mappingSchema.parse(mapping)).toEqual(mapping);
        }
      }
    }
  });
});

test("labels that two kinds of year could give are offered with what each would mean", () => {
  const [ask] = asksOf(read(QUARTERS).reading);
  expect(ask?.choices.map(({ label }) => label)).toEqual([
    "By calendar years: Q3 2022 is July to September 2022",
    "By financial years: Q3 2022 is October to December 2022",
  ]);
});

test("one question is asked once, however many places raise it", () => {
  const several = workbookOf(["Code", "Title", "Last quarter", "This quarter"], ["A1", "People seen", 7, 8]);
  const asks = asksOf(read(several).reading);
  expect(asks.map(({ key, words }) => [key, words.length])).toEqual([["period", 2]]);
});

test.each([
  { text: "2025/26 Q2", isPeriod: true },
  { text: "July to September 2025", isPeriod: true },
  { text: "", isPeriod: true },
  { text: "soon", isPeriod: false },
])("“$text” as a period is taken: $isPeriod", ({ text, isPeriod }) => {
  const asks = asksOf(read(RELATIVE).reading);
  const [ask] = asks;
  expect(ask && faultOf(ask, [text]) === "").toBe(isPeriod);
  const { period } = answered(NO_MAPPING, asks, { period: [text] });
  expect(period).toBe(isPeriod && text !== "" ? text : undefined);
});

test("each answer can be taken back by itself", () => {
  const mapping: Mapping = {
    version: 1,
    area: "Angus",
    values: ["crude", "adjusted"],
    markers: { "-": "zero", "!": "suppressed" },
    sheets: [{ name: "Old", leaveOut: true }],
  };
  const given = givenIn(mapping);
  expect(given.map(({ words }) => words)).toEqual([
    "Area: Angus",
    "Figure: crude, adjusted",
    "“-” means zero",
    "“!” means suppressed",
    "The sheet “Old” is left out",
  ]);
  for (const { words, without } of given) {
    expect(givenIn(without).map((each) => each.words)).toEqual(
      given.map((each) => each.words).filter((each) => each !== words),
    );
  }
});

test("the file beside the workbook holds the answers and their layout, and is read back", () => {
  const answers: Mapping = { version: 1, period: "2025/26 Q2" };
  const { reading } = read(RELATIVE, { mapping: answers });
  const name = answersFileName("KPIs 2025.v2.csv");
  expect(name).toBe("KPIs 2025.v2.quarterlight.json");
  expect(answersIn(name, answersText(reading, answers))).toEqual(mappingFor(reading, answers));
  expect(() => answersIn(name, "{ no")).toThrow(/make no sense/);
  expect(() => answersIn(name, '{"version":1,"quarters":"lunar"}')).toThrow(/make no sense/);
});
