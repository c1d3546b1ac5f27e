import { aim, fired, line, type LineSpec, noise, noted, range } from "./make.ts";

const years = (index: number) => `April ${2020 + index} to March ${2021 + index}`;
const hole = undefined;

const specs: readonly LineSpec[] = [
  { title: "Two points", values: [48, 61] },
  {
    title: "Two points and a target",
    values: [91.2, 88.4],
    targets: [aim(0, 1, 95, "95%")],
    print: (value) => `${value}%`,
  },
  { title: "Three points", values: [12, 18, 9], targets: [aim(0, 2, 10)] },
  { title: "Three points that are equal", values: [7, 7, 7], targets: [aim(0, 2, 7)] },
  {
    title: "Four points, years in full",
    values: [1200, 1350, 1280, 1410],
    axis: years,
    year: years,
    print: (value) => value.toLocaleString("en-GB"),
  },
  { title: "One point only", values: [42] },
  { title: "One point and a target", values: [42], targets: [aim(0, 0, 50)] },
  {
    title: "All equal",
    values: Array.from({ length: 16 }, () => 100),
    targets: [aim(0, 15, 100, "100%")],
    expected: [range([0, 15], [100, 100])],
    print: (value) => `${value}%`,
  },
  { title: "All nought", values: Array.from({ length: 12 }, () => 0) },
  {
    title: "A huge spike",
    values: [...noise(9, 5, 2), 900, ...noise(9, 5, 2)],
    expected: [range([0, 18], [0, 240])],
    targets: [aim(0, 18, 4)],
    marks: { 9: { signal: "concern" } },
  },
  {
    title: "A huge last value",
    values: [...noise(12, 5, 2), 1_234_567],
    print: (value) => value.toLocaleString("en-GB"),
  },
  { title: "Values below nought", values: noise(16, -2, 8), expected: [range([0, 15], [-14, 10])] },
  { title: "All below nought", values: noise(10, -50, 8), targets: [aim(0, 9, -40)] },
  {
    title: "All missing but one",
    values: [hole, hole, hole, hole, 33, hole, hole, hole],
    targets: [aim(0, 7, 30)],
  },
  {
    title: "Last values missing",
    values: [...noise(12, 30, 4), hole, hole, hole],
    targets: [aim(0, 14, 36)],
    expected: [range([0, 14], [22, 38])],
  },
  {
    title: "Holes everywhere",
    values: [4, hole, 6, 5, hole, hole, 8, 7, hole, 9, hole, 6],
    expected: [range([0, 11], [2, 10], true)],
  },
  {
    title: "Long printed value",
    values: noise(14, 52, 8),
    print: (value) => `${value} per 1,000 people aged 75 and over`,
    targets: [aim(0, 13, 50, "50 per 1,000 people aged 75 and over")],
  },
  {
    title: "Long axis labels",
    values: noise(10, 52, 8),
    axis: (index) => `Financial year ending March ${2014 + index}`,
    year: (index) => `Financial year ending March ${2014 + index}`,
  },
  {
    title: "Range and target all at one height",
    values: noise(18, 50, 0.4),
    targets: [aim(0, 17, 50)],
    expected: [range([0, 17], [49.5, 50.5])],
  },
  { title: "Break at every other point", values: noise(9, 20, 5), breaks: [2, 4, 6, 8] },
  {
    title: "Everything at once",
    values: [...noise(9, 60, 4), hole, ...noise(5, 48, 3), 40, 39, 38, 38, 37, 36],
    breaks: [10],
    targets: [aim(0, 9, 55), aim(10, 15, 50), aim(16, 20, 42)],
    expected: [range([0, 9], [50, 70]), range([10, 20], [37, 51])],
    marks: {
      15: { signal: "improvement" },
      16: { signal: "improvement" },
      17: { signal: "improvement" },
      18: { signal: "improvement" },
      19: { signal: "improvement" },
      20: { provisional: true },
    },
    rules: [
      fired(14, 20, "low", "Seven quarters in a row below the average"),
      fired(20, 20, "low", "Below the expected range"),
    ],
    notes: [
      noted(3, "A second ward opened in the north."),
      noted(9, "Not recorded while the system was replaced.", "gap"),
      noted(10, "The definition changed."),
      noted(20, "Figures of one team are estimated."),
    ],
  },
  {
    title: "Provisional signals",
    values: [...noise(13, 20, 2), 31, 33],
    marks: { 13: { signal: "concern", provisional: true }, 14: { signal: "concern", provisional: true } },
    expected: [range([0, 14], [14, 26])],
  },
  { title: "Target in the past only", values: noise(14, 80, 5), targets: [aim(0, 6, 85)] },
  {
    title: "Tiny values",
    values: [0.001, 0.002, 0.0015, 0.001, 0.003, 0.002],
    print: (value) => value.toFixed(4),
  },
];

export const awkward = specs.map(line);
