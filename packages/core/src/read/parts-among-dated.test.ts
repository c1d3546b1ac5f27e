import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { readingInWords } from "../reading/index.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "./read.ts";

type Line = readonly string[];

/** A table of one KPI with a figure of its own under each heading, across or down. */
function readLine(headings: Line, answers: Partial<Mapping> = {}, isDown = false) {
  const figures = headings.map((_, at) => 100 + at);
  const cells = isDown
    ? [
        ["Month", "Number of calls", "Number of visits"],
        ...headings.map((heading, at) => [heading, 100 + at, 200 + at]),
      ]
    : [
        ["Measure", ...headings],
        ["Number of calls", ...figures],
      ];
  return read(
    { name: "calls.xlsx", date1904: false, sheets: [sheetOf("Calls", cells)] },
    { mapping: { version: 1, ...answers } },
  );
}

/** The period that each heading's figure was read as, in the order of the headings; "" where it was not read. */
function periodsOf(
  headings: Line,
  ...given: [answers?: Partial<Mapping>, isDown?: boolean]
): readonly string[] {
  const { kpis } = readLine(headings, ...given).register;
  const all = kpis.flatMap(({ observations, monthly }) => [...observations, ...monthly]);
  return headings.map((_, at) => {
    const own = all.find((each) => each.state === "value" && each.value === 100 + at);
    return own === undefined ? "" : periodLabel(own.period);
  });
}

const SPRING = ["Apr 25", "May 25", "Jun 25"];
const SUMMER = ["Jul 25", "Aug 25", "Sep 25"];
const WINTER = ["Jan 25", "Feb 25", "Mar 25"];
const [Q4, Q1, Q2, Q3] = ["2024/25 Q4", "2025/26 Q1", "2025/26 Q2", "2025/26 Q3"];

describe("a part of a year among headings that name theirs", () => {
  test.each<readonly [headings: Line, bare: Line]>([
    [
      [...SPRING, "Q1", ...SUMMER, "Q2"],
      [Q1, Q2],
    ],
    [
      [...SPRING, ...SUMMER, "Q1", "Q2"],
      [Q1, Q2],
    ],
    [
      ["Q1", "Q2", ...SPRING, ...SUMMER],
      [Q1, Q2],
    ],
    [
      ["Q1", ...SPRING, "Q2", ...SUMMER],
      [Q1, Q2],
    ],
    [
      [...SUMMER.toReversed(), "Q2", ...SPRING.toReversed(), "Q1"],
      [Q2, Q1],
    ],
    [[...SPRING, "Quarter 1", "Jul 25"], [Q1]],
    [[...SPRING, "Apr to Jun", ...SUMMER], [Q1]],
    [[...SPRING, ...SUMMER, "H1"], ["2025/26 H1"]],
    [
      ["2025/26 Q1", "2025/26 Q2", "H1", "Q3"],
      ["2025/26 H1", Q3],
    ],
    // From January, where only the months of calendar quarters stand there, or stand beside them.
    [[...WINTER, "Q1"], [Q4]],
    [
      [...WINTER, "Q1", ...SPRING, "Q2"],
      [Q4, Q1],
    ],
    // Two years: the quarter that its own months stand beside.
    [
      ["Apr 24", "May 24", "Jun 24", "Q1", ...SPRING, "Q1"],
      ["2024/25 Q1", Q1],
    ],
    // Run on from the one before, or into the one after.
    [
      ["Apr 25", "May", "Jun"],
      ["May 2025", "June 2025"],
    ],
    [
      ["Nov 24", "Dec", "Jan", "Feb"],
      ["December 2024", "January 2025", "February 2025"],
    ],
    [
      ["Nov", "Dec", "Jan 25"],
      ["November 2024", "December 2024"],
    ],
    [
      ["Apr 25", "May", "Jun", "Q1"],
      ["May 2025", "June 2025", Q1],
    ],
    [
      ["Q1", "Q2", "Q3 25/26"],
      [Q1, Q2],
    ],
    [
      ["Q3 24/25", "Q4", "Q1"],
      [Q4, Q1],
    ],
  ])("of %j is of the year that those tell", (headings, bare) => {
    const isBare = (heading: string) => !/\d\d/u.test(heading);
    for (const isDown of [false, true]) {
      const periods = periodsOf(headings, {}, isDown);
      expect(periods.filter((_, at) => isBare(headings[at] ?? ""))).toEqual(bare);
      expect(periods).not.toContain("");
    }
    const { reading } = readLine(headings);
    expect(reading.questions).toEqual([]);
    expect(reading.sheets[0]?.columns.map(({ heading }) => heading)).toEqual(["Measure", ...headings]);
    const said = JSON.stringify(readingInWords(reading));
    for (const heading of headings.filter(isBare)) expect(said).toContain(`“${heading}” (Calls!`);
  });

  test("takes Actual and Target of one month for one month", () => {
    const headings = ["Apr 25 Actual", "Apr 25 Target", "May Actual", "May Target", "Q1 Actual"];
    const { register } = readLine(headings);
    const [kpi] = register.kpis;
    expect(kpi?.targets.map(({ from }) => from && periodLabel(from))).toEqual(["April 2025", "May 2025"]);
    expect(periodsOf(headings)[4]).toBe(Q1);
  });

  test.each<readonly [headings: Line, answers: Partial<Mapping>, bare: Line]>([
    [[...WINTER, ...SPRING, "Q1"], { quarters: "financial" }, [Q1]],
    [[...WINTER, ...SPRING, "Q1"], { quarters: "calendar" }, [Q4]],
    [["Apr 24", "May 24", "Jun 24", ...SPRING, "Jul 25", "Q1"], { period: "2025/26 Q1" }, [Q1]],
    [["Apr 24", "May 24", "Jun 24", ...SPRING, "Jul 25", "Q1"], { period: "2024/25 Q2" }, ["2024/25 Q1"]],
  ])("that nothing tells, in %j, is asked, and read by %j", (headings, answers, bare) => {
    expect(periodsOf(headings).at(-1)).toBe("");
    const { questions } = readLine(headings).reading;
    const asked = answers.quarters === undefined ? "current period" : "quarters";
    expect(questions.map(({ asks }) => asks)).toEqual([asked]);
    expect(periodsOf(headings, answers).slice(-1)).toEqual(bare);
    expect(readLine(headings, answers).reading.questions).toEqual([]);
  });

  test.each<readonly [headings: Line]>([
    // Four questions and a fifth.
    [["Q1", "Q2", "Q3", "Q5", "Apr 25", "May 25"]],
    // No month of it stands there, and none of it runs on.
    [["Apr 25", "May 25", "Q3"]],
  ])("of %j stays unread", (headings) => {
    const periods = periodsOf(headings);
    headings.forEach((heading, at) => expect(periods[at] === "").toBe(heading.startsWith("Q")));
  });

  test("is no heading where no figures stand under it", () => {
    const cells = [
      ["Measure", "Apr 25", "May 25", "Due"],
      ["Number of calls", 100, 101, "Q1"],
      ["Number of visits", 102, 103, "Q2"],
    ];
    const { reading } = read({ name: "a.xlsx", date1904: false, sheets: [sheetOf("A", cells)] });
    expect(JSON.stringify(readingInWords(reading))).not.toContain("is taken to be Quarter");
  });
});
