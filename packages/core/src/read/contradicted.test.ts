import { describe, expect, test } from "vitest";
import { type Mapping, mappingFor } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { driftInWords } from "../reading/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

const CARD: Grid = [
  ["Code", "Indicator", "This quarter", "Target"],
  ["A1", "Visits made on time (%)", 88, 90],
  ["A2", "People waiting", "-", 12],
];
const BARE: Grid = [
  ["Code", "Indicator", "Q1", "Q2"],
  ["A1", "Visits made on time (%)", 88, 90],
];
const LONG: Grid = [
  ["Indicator", "Month end", "Value"],
  ["Visits", "2025-08-31", 41],
  ["Calls", "2025-08-31", 42],
];

/** Dates of a column or of headings, and what a person said of them. */
const DATES: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly dates: NonNullable<Mapping["dates"]>;
  readonly told: string;
  readonly periods: readonly string[];
}[] = [
  {
    what: "dates of a column, of which one has a day that is no month",
    grid: dated("01/10/2024", "30/11/2024"),
    dates: "month first",
    told: refused("month first", "Card!B3", "30/11/2024"),
    periods: ["October 2024", "November 2024"],
  },
  {
    what: "dates of a column that can only have the month first",
    grid: dated("10/01/2024", "11/30/2024"),
    dates: "day first",
    told: refused("day first", "Card!B3", "11/30/2024"),
    periods: ["October 2024", "November 2024"],
  },
  {
    what: "dates whose second numbers run on as months do",
    grid: dated("01/10/2024", "01/11/2024", "01/12/2024"),
    dates: "month first",
    told: refused("month first", "Card!B2", "01/10/2024"),
    periods: ["October 2024", "November 2024", "December 2024"],
  },
  {
    what: "dates typed beside Excel's own of the same days",
    grid: dated("2024-05-01", "2024-06-01", "01/07/2024"),
    dates: "month first",
    told: refused("month first", "Card!B4", "01/07/2024"),
    periods: ["May 2024", "June 2024", "July 2024"],
  },
  {
    what: "dates of which nothing tells, as the person says",
    grid: dated("02/03/2025", "05/06/2025"),
    dates: "month first",
    told: "",
    periods: ["February 2025", "May 2025"],
  },
  {
    what: "dates that were asked about, as the person says",
    grid: dated("10/1/2024", "11/1/2024", "12/1/2024"),
    dates: "month first",
    told: "",
    periods: ["October 2024", "November 2024", "December 2024"],
  },
  {
    what: "headings, of which one has a day that is no month",
    grid: [
      ["Code", "Indicator", "30/09/2024", "31/10/2024"],
      ["A1", "Visits made on time (%)", 88, 90],
    ],
    dates: "month first",
    told: refused("month first", "Card!C1", "30/09/2024"),
    periods: ["September 2024", "October 2024"],
  },
];

function dated(...dates: readonly string[]): Grid {
  return [["Indicator", "Date", "Value"], ...dates.map((date, at) => ["Visits", date, at + 1])];
}

function refused(said: string, at: string, text: string): string {
  return `The answer “dates=${said}” was refused, because ${at} says “${text}”. Change the answer or the cell.`;
}

function readWith(grid: Grid, answers: Partial<Mapping>) {
  const { register, reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1, ...answers } });
  return {
    told: reading.drift.map(driftInWords),
    periods: [
      ...new Set(
        register.kpis
          .flatMap(({ observations, monthly }) => [...observations, ...monthly])
          .map(({ period }) => periodLabel(period)),
      ),
    ],
    states: register.kpis.flatMap(({ observations }) => observations.map(({ state }) => state)),
    reading,
  };
}

describe("an answer that a cell contradicts is refused, with both, and the cell is followed", () => {
  test("a period, by the title over the table", () => {
    const titled = [["Scorecard for Q2 2025/26"], ...CARD];
    const { told, periods } = readWith(titled, { period: "2025/26 Q3" });
    expect(told).toEqual([
      "The answer “period=2025/26 Q3” was refused, because Card!A1 says “Scorecard for Q2 2025/26”. Change the answer or the cell.",
    ]);
    expect(periods).toEqual(["2025/26 Q2"]);
    expect(readWith(titled, { period: "2025/26 Q2" }).told).toEqual([]);
  });

  test("a year, by the title over bare quarters", () => {
    const { told, periods } = readWith([["Performance 2024/25"], ...BARE], { period: "2025/26 Q2" });
    expect(told.join()).toContain(
      "“period=2025/26 Q2” was refused, because Card!A1 says “Performance 2024/25”",
    );
    expect(periods).toEqual(["2024/25 Q1", "2024/25 Q2"]);
  });

  test("a period, by the dates of a column", () => {
    const { told, periods } = readWith(LONG, { period: "2025/26 Q4" });
    expect(told.join()).toContain("“period=2025/26 Q4” was refused, because Card!C3 says “August 2025”");
    expect(periods).toEqual(["August 2025"]);
    expect(readWith(LONG, { period: "2025/26 Q2" }).told).toEqual([]);
  });

  test("a marker, by the workbook's own legend", () => {
    const noted = [...CARD, [], ["- = not available"]];
    const answers = { period: "2025/26 Q2", markers: { "-": "zero" as const } };
    const { told, states } = readWith(noted, answers);
    expect(told.join()).toContain("“marker:-=zero” was refused, because Card!A5 says “- = not available”");
    expect(states).toEqual(["value", "not available"]);
    expect(readWith(CARD, answers).states).toEqual(["value", "value"]);
  });

  test.each(DATES)("the order of $what", ({ grid, dates, told, periods }) => {
    const found = readWith(grid, { dates });
    expect(found.told).toEqual(told === "" ? [] : [told]);
    expect(found.periods).toEqual(periods);
  });

  test("and what is kept of it is no answer to the next reading either", () => {
    const titled = [["Scorecard for Q2 2025/26"], ...CARD];
    const { reading } = readWith(titled, { period: "2025/26 Q3" });
    const kept = mappingFor(reading, { version: 1, period: "2025/26 Q3" });
    expect(readWith(titled, kept).told).toHaveLength(1);
  });
});
