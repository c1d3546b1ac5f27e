import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  SHARE,
  aTarget,
  figureAt,
  quarters,
  seasonalQuarters,
} from "../../../facts/index.ts";
import { type Period, shift } from "../../../period/index.ts";
import type { Kpi, Measured, Observation } from "../../../register/index.ts";
import type { RuleSetId } from "../../../spc/index.ts";

const at = { sheet: "Figures", row: 1, column: 2 };

/** Months up to September 2025. */
function months(...values: readonly number[]): readonly Measured[] {
  return values.map((value, i) => ({
    ...figureAt(value),
    period: { start: NOW.start + 3 - values.length + i, months: 1 },
    at: { ...at, row: i + 1 },
  }));
}

/** What each quarter added, as running totals of financial years that end with July to September 2025. */
function totals(...added: readonly number[]): readonly Measured[] {
  let total = 0;
  return quarters(...added).map((each) => {
    total = each.period.start % 12 === 3 ? each.value : total + each.value;
    return { ...each, value: total };
  });
}

/** A value each for years up to that of April 2024, so many years apart. */
function years(apart: number, ...values: readonly number[]): readonly Measured[] {
  return values.map((value, i) => ({
    ...figureAt(value),
    period: { start: 2024 * 12 + 3 - 12 * apart * (values.length - 1 - i), months: 12 },
    at: { ...at, row: i + 1 },
  }));
}

const event = (period: Period, text: string) => ({ period, text, kind: "service change" as const, at });
const LEVEL_MONTHS = Array.from({ length: 27 }, (_, i) => 80 + (i % 3));
const RISE = [79, 79.5, 80, 80.5, 81, 81.5, 82];

/** A series, and what its chart says. */
type Case = {
  readonly name: string;
  readonly kpi: Partial<Kpi>;
  readonly rules?: RuleSetId;
  readonly title: string;
  readonly subtitle: string;
  /** What the brackets say. */
  readonly fired?: readonly string[];
  readonly alt: string;
};

export const CASES: readonly Case[] = [
  {
    name: "a run and two near the edge, the longest run first",
    kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 83, 84, 83, 84, 83, 84, 83, 84) },
    title: "Nine quarters in a row are above the average",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 78.",
    fired: ["Nine quarters in a row above the average", "Two of the last three near the top"],
    alt: "Line chart of people waiting to leave hospital by quarter, July 2018 to September 2025. It moved between 80 and 82 people until April to June 2023. The nine quarters since July to September 2023 are all above the average. Two of the last three quarters are near the top of the expected range. The average is 82. The expected range is 78 to 85. The latest is 84 people, for July to September 2025.",
  },
  {
    name: "one below the range",
    kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
    title: "July to September 2025 is below the expected range",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 50.",
    fired: ["Below the expected range"],
    alt: "Line chart of people waiting to leave hospital by quarter, April 2020 to September 2025. It moved between 80 and 82 people until April to June 2025. July to September 2025 is below the expected range. The average is 80. The expected range is 74 to 86. The latest is 58 people, for July to September 2025.",
  },
  {
    name: "a rise, where more are better",
    kpi: { decision: JUDGED, polarity: "higher", observations: quarters(...LEVEL_QUARTERS, ...RISE) },
    title: "Rising, quarter by quarter, since January to March 2024, though some are printed alike",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 76.",
    fired: ["Rising, quarter by quarter"],
    alt: "Line chart of people waiting to leave hospital by quarter, October 2018 to September 2025. It moved between 80 and 82 people until October to December 2023. The figures have risen, quarter by quarter, since January to March 2024, though some are printed alike. The average is 81. The expected range is 78 to 84. The latest is 82 people, for July to September 2025.",
  },
  {
    name: "no clear change, a target that stepped, an event",
    kpi: {
      ...SHARE,
      decision: JUDGED,
      observations: quarters(...LEVEL_QUARTERS),
      targets: [aTarget(78, shift(NOW, -30)), aTarget(82, shift(NOW, -5))],
      events: [event(shift(NOW, -3), "A second ward opened")],
    },
    title: "No clear change around an average of 81%",
    subtitle: "People seen in time, by quarter. The scale starts at 76%.",
    alt: "Line chart of people seen in time by quarter, July 2020 to September 2025. It moved between 80% and 82%. There is no clear change. The average is 81%. The expected range is 78% to 84%. The latest is 82%, for July to September 2025. The target is 78% and then 82% from April to June 2024. Marked: A second ward opened (October to December 2024).",
  },
  {
    name: "an aim with two ends",
    kpi: {
      ...SHARE,
      decision: JUDGED,
      polarity: "closer",
      tolerance: { amount: 4, kind: "absolute" },
      targets: [aTarget(81)],
      observations: quarters(...LEVEL_QUARTERS),
    },
    title: "No clear change around an average of 81%",
    subtitle: "People seen in time, by quarter. The scale starts at 76%.",
    alt: "Line chart of people seen in time by quarter, July 2020 to September 2025. It moved between 80% and 82%. There is no clear change. The average is 81%. The expected range is 78% to 84%. The latest is 82%, for July to September 2025. The target is at least 77% and at most 85%.",
  },
  {
    name: "two that are provisional",
    kpi: {
      decision: JUDGED,
      observations: quarters(...LEVEL_QUARTERS).map((each, i) =>
        i >= LEVEL_QUARTERS.length - 2 ? { ...each, flags: ["provisional"] } : each,
      ),
    },
    title: "No clear change around an average of 81",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 76.",
    alt: "Line chart of people waiting to leave hospital by quarter, July 2020 to September 2025. It moved between 80 and 82 people. There is no clear change. The average is 81. The expected range is 78 to 84. The latest is 82 people, for July to September 2025. The figures for April to September 2025 are provisional.",
  },
  {
    name: "a gap with its reason, and one with no row",
    kpi: {
      decision: JUDGED,
      observations: quarters(...LEVEL_QUARTERS)
        .filter((_, i) => i !== 3)
        .map((each, i): Observation =>
          i === 5
            ? {
                state: "not available",
                marker: "n/a",
                note: "The system was replaced.",
                period: each.period,
                flags: [],
                at,
              }
            : each,
        ),
    },
    title: "No clear change around an average of 81",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 76.",
    alt: "Line chart of people waiting to leave hospital by quarter, July 2020 to September 2025. It moved between 80 and 82 people. There is no clear change. The average is 81. The expected range is 78 to 84. The latest is 82 people, for July to September 2025. A gap: April to June 2021: no figure. A gap: January to March 2022: not available. The system was replaced.",
  },
  {
    name: "a break",
    kpi: {
      decision: JUDGED,
      observations: quarters(...LEVEL_QUARTERS, ...LEVEL_QUARTERS.map((value) => value - 40)).map((each, i) =>
        i === LEVEL_QUARTERS.length ? { ...each, flags: ["break"] } : each,
      ),
    },
    title: "No clear change around an average of 41",
    subtitle: "People waiting to leave hospital, by quarter.",
    alt: "Line chart of people waiting to leave hospital by quarter, April 2015 to September 2025. A break: figures before July to September 2020 cannot be compared with those after. It moved between 40 and 42 people. There is no clear change. The average is 41. The expected range is 38 to 44. The latest is 42 people, for July to September 2025.",
  },
  {
    name: "a season",
    kpi: { decision: JUDGED, observations: seasonalQuarters(81) },
    title: "Where it usually is at this time of year",
    subtitle: "People waiting to leave hospital, by quarter.",
    alt: "Line chart of people waiting to leave hospital by quarter, July 2022 to September 2025. The figures follow the time of year. It moved between 40 and 82 people. The latest is 81 people, for July to September 2025.",
  },
  {
    name: "a running total and its plan",
    kpi: {
      decision: JUDGED,
      polarity: "higher",
      cumulative: true,
      unit: { kind: "count", of: "talks" },
      title: "Short talks about alcohol",
      observations: totals(100, 101, 98, 102, 98, 102, 101, 97, 100, 103, 99, 101, 100, 98, 102, 99, 101, 99),
      targets: [aTarget(90, shift(NOW, -1)), aTarget(190, NOW)],
    },
    title: "No clear change around an average of 100",
    subtitle: "Short talks about alcohol, added each quarter. The scale starts at 90.",
    alt: "Line chart of short talks about alcohol by quarter, April 2021 to September 2025. Each point is what its quarter added to the total of the year. There is no clear change. The average is 100. The expected range is 93 to 107. The latest is 99 talks, for July to September 2025. The plan was to add 90 from April to June 2025 and then 100 from July to September 2025.",
  },
  {
    name: "months behind a quarter",
    kpi: {
      decision: JUDGED,
      targets: [aTarget(230)],
      observations: quarters(243, 219),
      monthly: months(...LEVEL_MONTHS, 80, 81, 58),
    },
    title: "September 2025 is below the expected range",
    subtitle:
      "People waiting to leave hospital, by month. The target is held against the quarter, so it is not drawn. The scale starts at 50.",
    fired: ["Below the expected range"],
    alt: "Line chart of people waiting to leave hospital by month, April 2023 to September 2025. It moved between 80 and 82 people until August 2025. September 2025 is below the expected range. The average is 80. The expected range is 75 to 86. The latest is 58 people, for September 2025. The quarter as a whole, July to September 2025: 219 people. The target is held against the quarter, so it is not drawn.",
  },
  {
    name: "too few",
    kpi: { decision: JUDGED, observations: quarters(80, 82, 81, 80, 82) },
    title: "Five quarters so far, too few to judge change",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 80.",
    alt: "Line chart of people waiting to leave hospital by quarter, July 2024 to September 2025. It moved between 80 and 82 people. With five quarters it is too early to judge change. The latest is 82 people, for July to September 2025.",
  },
  {
    name: "a figure a year",
    kpi: { frequency: "year", observations: years(1, 80, 81, 83) },
    title: "83 in 2024/25",
    subtitle: "People waiting to leave hospital, by year. The scale starts at 80.",
    alt: "Line chart of people waiting to leave hospital by year, April 2022 to March 2025. It moved between 80 and 83 people. The latest is 83 people, for April 2024 to March 2025.",
  },
  {
    name: "a figure every second year, which is no gap",
    kpi: { frequency: "two years", observations: years(2, 80, 81, 83) },
    title: "83 in 2024/25",
    subtitle: "People waiting to leave hospital, by year. The scale starts at 80.",
    alt: "Line chart of people waiting to leave hospital by year, April 2020 to March 2025. It moved between 80 and 83 people. The latest is 83 people, for April 2024 to March 2025.",
  },
  {
    name: "a run chart about its median",
    kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 78, 78, 77, 78, 77, 78, 78, 77) },
    rules: "his-run",
    title: "Eight quarters in a row are below the median",
    subtitle: "People waiting to leave hospital, by quarter. The scale starts at 76.",
    fired: ["Eight quarters in a row below the median"],
    alt: "Line chart of people waiting to leave hospital by quarter, July 2018 to September 2025. It moved between 80 and 82 people until July to September 2023. The eight quarters since October to December 2023 are all below the median. The median is 80. The latest is 77 people, for July to September 2025.",
  },
];
