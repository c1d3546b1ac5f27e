import { aim, line, type LineSpec, noise, range } from "./make.ts";

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
  },
  {
    title: "A concern near the range, target far off",
    values: rising,
    targets: [aim(0, 23, 14)],
    expected: [range([0, 23], [14.4, 22.6])],
    marks: { 21: { signal: "concern" }, 22: { signal: "concern" } },
  },
  {
    title: "A run chart about its median",
    values: falling,
    targets: [aim(0, 23, 60)],
    medians: [{ from: 0, to: 23, value: 82.5, text: ["82.5"] }],
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
    marks: { 9: { event: "The home from hospital team began" } },
    expected: [range([0, 19], [18, 42])],
  },
  {
    title: "Three events close together",
    values: noise(24, 30, 6),
    marks: {
      9: { event: "The ward closed" },
      10: { event: "The definition changed to leave out people waiting for guardianship" },
      11: { event: "Winter beds opened" },
    },
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
    title: "Year to date, falling back each April",
    values: [120, 240, 370, 490, 110, 236, 360, 481, 118, 240, 371, 500],
  },
];

export const everyday = specs.map(line);
