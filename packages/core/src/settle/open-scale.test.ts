import { describe, expect, test } from "vitest";
import { levelsOf } from "../register/kpi.fixture.ts";
import { type Cell, type Sheet, addressName, sheetOf } from "../workbook/index.ts";
import type { Mapping } from "../answers/index.ts";
import { answerWith, askedBy, driftInWords } from "../reading/index.ts";
import { read } from "../read/index.ts";

type Written = number | string | { readonly value: number; readonly format: string };

const share = (value: number): Written => ({ value, format: "0%" });

/** One KPI's row with its target last, each cell with its own format. */
function card(title: string, target: Written, ...figures: readonly Written[]): Sheet {
  const periods = figures.map((_, at) => `2024/25 Q${at + 1}`);
  const plain = sheetOf("Card", [
    ["Code", "Title", ...periods, "Target"],
    ["A1", title],
  ]);
  const cells = [...figures, target].map((each): Cell => (typeof each === "object" ? each : { value: each }));
  return { ...plain, rows: plain.rows.map((row, at) => (at === 1 ? [...row, ...cells] : row)) };
}

function understood(sheet: Sheet, mapping?: Mapping) {
  const { register, reading } = read({ name: "ours.xlsx", date1904: false, sheets: [sheet] }, { mapping });
  const [kpi] = register.kpis;
  return {
    figures: kpi?.observations.map((each) => (each.state === "value" ? each.value : each.state)),
    targets: kpi && levelsOf(kpi),
    open: kpi?.open ?? [],
    questions: reading.questions,
  };
}

const SHARE = "Percentage of people seen in time";
const SPEND = "Spend on agency staff (£)";

describe("what is open", () => {
  test.each<[string, Sheet]>([
    ["fractions beside a target of 85", card(SHARE, 85, 0.86, 0.84)],
    ["fractions beside a target of 85, of what may be a share", card("Seen in time", 85, 0.86, 0.84)],
    ["cells shown as 4.7% beside a target of 0.05", card(SHARE, 0.05, share(0.047), share(0.051))],
    ["a percentage typed as 0.86% beside a target of 85", card(SHARE, 85, "0.86%", "0.84%")],
    ["one fraction in a row of percentages", card(SHARE, 85, 86, 0.84, 85)],
    ["a percentage in text among fractions", card(SHARE, 0.85, 0.86, "84%")],
    ["nothing but fractions", card(SHARE, 0.85, 0.86, 0.84, 0.9)],
    ["a fraction far below the percentages of its row", card(SHARE, 85, 86, 0.2, 85)],
    ["amounts a hundredfold of their target", card(SPEND, 1200, 120_000, 118_000)],
    ["an amount typed in full among thousands", card("Spend (£000s)", 600, 590, 610, 605_000)],
    ["an amount in thousands among those in full", card(SPEND, 600_000, 590_000, 610, 605_000)],
    ["an amount typed in full among millions", card("Spend (£m)", 1.2, 1.1, 1_300_000, 1.2)],
    ["an amount in thousands among millions", card("Spend (£m)", 12.5, 12.1, 12_300, 12.6)],
    ["an amount in thousands beside one in full", card(SPEND, 45, 43_500, 46.2)],
    ["amounts a thousandfold of their target", card(SPEND, 45, 43_500, 46_200)],
    ["amounts in millions beside a target in full", card(SPEND, 1_200_000, 1.1, 1.3)],
    ["one percentage among fractions, of what may be a share", card("Bed occupancy", 95, 0.92, 93, 0.94)],
    ["a point for thousands", card("Bed days", 10_000, 11_202, "11,350", "10.950")],
    ["a point for thousands, with a note", card("Telecare users", 1250, 1204, "1.260 (P)")],
    ["a point for thousands in all figures", card("Number of bed days", 10_000, "11.202", "10.950")],
    ["a point for thousands in a target", card("Spend (£)", "10.000", 11_202, 10_950)],
    ["threes behind a point throughout", card("Bed days", "1.000", "1.204", "1.310")],
    ["threes behind a point in figures alone", card("Number of bed days", 0, "12.050", "13.100")],
    ["a comma for decimals", card("Visits for each person", 1.2, 1.25, "1,204")],
    ["a count typed in full among thousands", card("Number of bed days (000s)", 12, 12.5, 12_400, 11.9)],
  ])("is asked, and nothing is known of it: %s", (_, sheet) => {
    const { figures, targets, open, questions } = understood(sheet);
    expect(questions.map((question) => askedBy(question).id)).toEqual(open);
    expect(open).toHaveLength(1);
    expect(new Set(figures)).toEqual(new Set(["open"]));
    expect(targets).toEqual(["open"]);
  });

  test.each<[string, Sheet, unknown]>([
    ["each cell shown as a percentage", card(SHARE, 85, share(0.86), share(0.84)), [[86, 84], [85]]],
    ["a low share beside a low target", card(SHARE, 2, 0.8, 1.4), [[0.8, 1.4], [2]]],
    [
      "a low share among cells that all say so",
      card(SHARE, "40%", "0.4%", "30%", "33%"),
      [[0.4, 30, 33], [40]],
    ],
    ["counts", card("Number of falls", 100, 1, 2), [[1, 2], [100]]],
    ["rates", card("Rate per 1,000 people", 85, 0.86, 0.9), [[0.86, 0.9], [85]]],
    ["days", card("Average number of days", 90, 0.9, 1), [[0.9, 1], [90]]],
    ["bare numbers that may be counts", card("Falls", 100, 1, 1), [[1, 1], [100]]],
    ["amounts of one size", card(SPEND, 1200, 1100, 1300), [[1100, 1300], [1200]]],
    [
      "amounts that go both ways and come near nought",
      card("Overspend (£)", 0, 2100, -3, 950, -1800),
      [[2100, -3, 950, -1800], [0]],
    ],
    ["amounts three hundred times their target", card(SPEND, 100, 30_000, 31_000), [[30_000, 31_000], [100]]],
    ["counts a thousandfold of their target", card("Number of falls", 12, 12_000), [[12_000], [12]]],
    ["rates a thousandfold", card("Rate per 1,000 people", 9, 9000, 9), [[9000, 9], [9]]],
    ["days a thousandfold", card("Average number of days", 9, 9000, 9), [[9000, 9], [9]]],
    [
      "rates to three places",
      card("Rate per 1,000 people", 12, "12.345", "12.501"),
      [[12.345, 12.501], [12]],
    ],
    ["threes behind a point in percentages", card(SHARE, "1.500", "1.204", "1.310"), [[1.204, 1.31], [1.5]]],
    [
      "threes behind a point beside a number",
      card("Bed days", 1.5, "1.204", "1.310"),
      [[1.204, 1.31], [1.5]],
    ],
    [
      "threes behind a point beside a point",
      card("Bed days", "1.5", "1.204", "1.310"),
      [[1.204, 1.31], [1.5]],
    ],
    ["thousands with commas", card("Bed days", "1,200", 1204, "1,231"), [[1204, 1231], [1200]]],
    ["scores between 0 and 5", card("Satisfaction", 4, 0.5, 4.5), [[0.5, 4.5], [4]]],
    ["amounts that rose fortyfold", card(SPEND, 1200, 100, 90, 4000), [[100, 90, 4000], [1200]]],
    [
      "counts of which one is a thousandfold, of which nothing says thousands",
      card("Number of falls", 12, 11, 12_000, 12),
      [[11, 12_000, 12], [12]],
    ],
  ])("is not asked: %s", (_, sheet, expected) => {
    const { figures, targets, questions } = understood(sheet);
    expect(questions).toEqual([]);
    expect([figures, targets]).toEqual(expected);
  });
});

describe("an answer", () => {
  const sheet = card(SHARE, 85, 0.86, 0.285, share(0.9));

  test("that they are fractions multiplies exactly what does not say so itself", () => {
    const { figures, targets, open } = understood(sheet, { version: 1, percentages: "fractions" });
    expect([figures, targets, open]).toEqual([[86, 28.5, 90], [85], []]);
  });

  test("that they are right as they stand is believed", () => {
    const low = card(SHARE, 0.5, 0.86, 0.285, 0.9);
    const { figures, questions } = understood(low, { version: 1, percentages: "as they are" });
    expect([figures, questions]).toEqual([[0.86, 0.285, 0.9], []]);
    expect(understood(card(SPEND, 1200, 120_000), { version: 1, amounts: "as they are" }).open).toEqual([]);
  });

  test.each<[string, Sheet, string | undefined]>([
    [
      "a target of 0.85 beside 86",
      card(SHARE, 0.85, 86, 84),
      "Card!D2 says “84” and Card!E2 says “0.85”, and both",
    ],
    ["figures of 0.86 beside 85", card(SHARE, 85, 0.84, 0.86), "Card!D2 says “0.86” and Card!E2 says “85”"],
    ["a figure of 0.84 among others", card(SHARE, 85, 86, 0.84, 85), "Card!D2 says “0.84” and Card!C2 says"],
    ["percentages beside 0.05", card(SHARE, 0.05, share(0.047)), "Card!C2 says “5%” and Card!D2 says “0.05”"],
    ["a figure that says 0.86%", card(SHARE, 85, "0.86%"), undefined],
    ["a target that says 0.85%", card(SHARE, "0.85%", 86), undefined],
    ["what may be a share", card("Seen in time", 85, 0.86, 0.84), undefined],
  ])("that they are right is refused where two cells cannot both be: %s", (_, doubted, says) => {
    const mapping = { version: 1, percentages: "as they are" } as const;
    const { drift, questions } = read(
      { name: "ours.xlsx", date1904: false, sheets: [doubted] },
      { mapping },
    ).reading;
    const told = drift.map(driftInWords).join(" ");
    expect(told.includes(says ?? "refused")).toBe(says !== undefined);
    expect(questions.map(({ asks }) => asks)).toEqual(says === undefined ? [] : ["percent scale"]);
  });

  test("that settles nothing is asked for again", () => {
    const odd = card(SHARE, 0.9, share(0.86), 86);
    expect(understood(odd, { version: 1, percentages: "fractions" }).figures).toEqual([86, 86]);
    expect(understood(card(SHARE, 85, "0.86%"), { version: 1, percentages: "fractions" }).open).toHaveLength(
      1,
    );
  });

  test("is given in the words of the question, which names both cells", () => {
    const [question] = understood(sheet).questions;
    if (question?.asks !== "percent scale") throw new Error("nothing was asked");
    expect(answerWith(question)).toBe("--answer percentages:A1=fractions");
    expect([question.at, question.other?.at].map((at) => at && addressName(at))).toEqual([
      "Card!C2",
      "Card!F2",
    ]);
  });
});

test("a KPI's own parts settle that its figures are fractions", () => {
  const sheet = sheetOf("Data", [
    ["Indicator", "Period", "Value", "Numerator", "Denominator"],
    [SHARE, "2024/25 Q1", 0.86, 86, 100],
    [SHARE, "2024/25 Q2", 0.9, 45, 50],
  ]);
  expect(understood(sheet)).toMatchObject({ figures: [86, 90], questions: [] });
});
