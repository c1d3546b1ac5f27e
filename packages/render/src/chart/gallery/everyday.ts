import { aim, fired, line, type LineSpec, noise, noted, range } from "./make.ts";

const percent = (value: number) => `${value.toFixed(1)}%`;
const falling = [
  84, 79, 88, 91, 86, 83, 80, 85, 78, 82, 87, 81, 84, 90, 88, 85, 83, 79, 76, 74, 74, 68, 66, 61,
];
const rising = [
  18, 17, 19, 18, 16, 19, 20, 18, 17, 19, 21, 19, 18, 20, 19, 21, 20, 19, 22, 21, 22, 24, 23, 23,
];

const specs: readonly LineSpec[] = [
  {
    title: "An improvement below the range",
    values: falling,
    targets: [aim(0, 23, 60)],
    expected: [range([0, 23], [71, 97])],
    marks: { 21: { signal: "improvement" }, 22: { signal: "improvement" }, 23: { signal: "improvement" } },
    rules: [fired(21, 23, "low", "Below the expected range")],
  },
  {
    title: "A concern near the range, target far off",
    values: rising,
    targets: [aim(0, 23, 14)],
    expected: [range([0, 23], [14.4, 22.6])],
    marks: { 21: { signal: "concern" }, 22: { signal: "concern" }, 23: { signal: "concern" } },
    rules: [
      fired(17, 23, "high", "Seven quarters in a row above the average"),
      fired(21, 23, "high", "At least two of the last three near the top"),
    ],
  },
  {
    title: "A run chart about its median",
    values: falling,
    targets: [aim(0, 23, 60)],
    centres: [{ from: 0, to: 23, value: 82.5, text: ["82.5"], called: "median" }],
    rules: [fired(17, 23, "low", "Seven quarters in a row below the median")],
    marks: { 20: { signal: "improvement" }, 21: { signal: "improvement" }, 22: { signal: "improvement" } },
  },
  {
    title: "Noise with a target inside it",
    values: noise(20, 92, 3),
    targets: [aim(0, 19, 92)],
    expected: [range([0, 19], [87, 97])],
    print: percent,
  },
  {
    title: "Last value on the target",
    values: [...noise(15, 90, 4), 95],
    targets: [aim(0, 15, 95)],
    expected: [range([0, 15], [84, 96])],
  },
  {
    title: "A target that steps up",
    values: noise(20, 90, 3),
    targets: [aim(0, 7, 85), aim(8, 15, 90), aim(16, 19, 95)],
    expected: [range([0, 19], [84, 96])],
  },
  {
    title: "A trajectory of many steps",
    values: noise(16, 60, 4),
    targets: Array.from({ length: 16 }, (_, index) => aim(index, index, 50 + index, `${50 + index}`)),
  },
  {
    title: "Trial limits, dashed",
    values: noise(11, 40, 5),
    expected: [range([0, 10], [28, 52], true)],
  },
  {
    title: "A break and a new range",
    values: [...noise(10, 70, 4), ...noise(10, 55, 4)],
    breaks: [10],
    expected: [range([0, 9], [62, 78]), range([10, 19], [47, 63])],
  },
  {
    title: "Three provisional points",
    values: noise(16, 500, 60),
    marks: { 13: { provisional: true }, 14: { provisional: true }, 15: { provisional: true } },
    expected: [range([0, 15], [400, 600])],
  },
  {
    title: "An event",
    values: noise(20, 30, 6),
    notes: [noted(9, "The home from hospital team began.")],
    expected: [range([0, 19], [18, 42])],
  },
  {
    title: "Three events close together",
    values: noise(24, 30, 6),
    notes: [
      noted(9, "The ward closed."),
      noted(10, "The definition changed to leave out people waiting for guardianship."),
      noted(11, "Winter beds opened."),
    ],
    targets: [aim(0, 23, 25)],
  },
  {
    title: "Sixty months",
    values: noise(60, 240, 40),
    expected: [range([0, 59], [170, 310])],
    targets: [aim(0, 59, 200)],
    marks: { 30: { signal: "high" }, 44: { signal: "low" } },
  },
  {
    title: "Both ends of unusual",
    values: [...noise(10, 20, 2), 30, ...noise(6, 20, 2), 10, 21],
    expected: [range([0, 18], [14, 26])],
    marks: { 10: { signal: "high" }, 17: { signal: "low" } },
  },
  {
    title: "A running total as what each quarter added, and its plan",
    values: [120, 120, 130, 120, 110, 126, 124, 121, 118, 122, 131, 129],
    targets: [aim(0, 3, 110), aim(4, 7, 120), aim(8, 11, 130)],
  },
  {
    title: "Months behind a quarter, the last provisional",
    values: [...noise(27, 1030, 110), 787, 817, 858],
    start: 1,
    expected: [range([0, 29], [831, 1225])],
    marks: { 27: { signal: "improvement" }, 28: { signal: "improvement" }, 29: { provisional: true } },
    rules: [fired(27, 29, "low", "At least two of the last three near the bottom")],
    whole: { from: 27, to: 29, text: ["July to September 2025: 2,462 days"] },
    notes: [noted(24, "The home from hospital team began in April 2025.")],
  },
  {
    title: "Months behind a quarter, and no rule",
    values: noise(36, 87, 4),
    expected: [range([0, 35], [79, 95])],
    whole: { from: 33, to: 35, text: ["July to September 2025: 88.7%"] },
    print: percent,
    isShare: true,
  },
  {
    title: "An aim with two ends",
    values: noise(18, 90, 3),
    targets: [
      { ...aim(0, 17, 86, "86%"), edge: "at least" },
      { ...aim(0, 17, 94, "94%"), edge: "at most" },
    ],
    expected: [range([0, 17], [83, 96])],
    print: percent,
    isShare: true,
  },
  {
    title: "A gap with its reason",
    values: [...noise(13, 66, 4), undefined, ...noise(6, 66, 4)],
    targets: [aim(0, 13, 62), aim(14, 19, 65)],
    expected: [range([0, 19], [58, 74])],
    notes: [noted(13, "Not recorded while the case management system was replaced.", "gap")],
  },
];

export const everyday = specs.map(line);
