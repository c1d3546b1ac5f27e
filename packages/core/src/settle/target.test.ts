import { expect, test } from "vitest";
import { levelsOf } from "../register/kpi.fixture.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";
import { readingInWords } from "../reading/index.ts";

test.each<[string | number, number | string | undefined, string | undefined]>([
  ["≥ 90%", 90, "higher"],
  [">90", 90, "higher"],
  ["at least 85%", 85, "higher"],
  ["4 or above", 4, "higher"],
  ["≤ 12", 12, "lower"],
  ["<5", 5, "lower"],
  ["Closer to 0", 0, "closer"],
  ["as close as possible to 85%", 85, "closer"],
  ["nearest 4", 4, "closer"],
  ["as agreed with the board", "unread", undefined],
  [90, 90, undefined],
  ["Data only", undefined, undefined],
])("a target of %s is %s, and says that %s is good", (target, value, polarity) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["Reviews", 11, 13, target],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis.flatMap(levelsOf)[0]).toBe(value);
  expect(register.kpis[0]?.polarity).toBe(polarity);
  const from = reading.assumptions.flatMap((each) => (each.kind === "polarity" ? [each.from] : []));
  expect(from).toEqual(polarity === undefined ? [] : ["target"]);
});

test.each<[readonly (string | number | null)[], string | undefined]>([
  [["TBC", 40], "“TBC” (Card!D2) stands where a target would and is taken to mean that there is none."],
  [
    ["Monitor", "n/a"],
    "“Monitor” (Card!D2) stands where a target would and is taken to mean that there is none; so is one more.",
  ],
  [
    ["-", "TBC", "n/a"],
    "“-” (Card!D2) stands where a target would and is taken to mean that there is none; so are 2 more.",
  ],
  [[null, 40], undefined],
])("targets of %j are accounted for", (targets, said) => {
  const rows = targets.map((target, at) => [["Reviews", "Falls", "Visits"][at] ?? "", 11, 13, target]);
  const sheet = sheetOf("Card", [["Title", "2024/25 Q1", "2024/25 Q2", "Target"], ...rows]);
  const { reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const lines = readingInWords(reading).flatMap((block) => block.lines);
  expect(lines.filter((line) => line.includes("where a target would"))).toEqual(
    said === undefined ? [] : [said],
  );
});

test.each<{ good: string | null; title?: string; target: string | number; polarity?: string; says: RegExp }>([
  { good: "Closer to 0", target: 0, polarity: "closer", says: /^$/u },
  { good: "Nearer to plan is better", target: 4, polarity: "closer", says: /^$/u },
  {
    good: null,
    target: "Closer to 0",
    polarity: "closer",
    says: /^Closer to target .* words of the target/u,
  },
  {
    good: null,
    title: "Variance (closer to 0 is better)",
    target: 0,
    polarity: "closer",
    says: /from the title/u,
  },
  { good: null, target: 0, says: /^Nothing says which way is good/u },
  { good: null, target: 2, polarity: "higher", says: /^Higher .* from the published status/u },
  { good: "Balanced", target: 2, says: /^Which way is good .* “Balanced” \(Card!B2\) is not understood/u },
  { good: "Balanced", target: "≤ 12", polarity: "lower", says: /^Lower .* words of the target/u },
])(
  "which way is good is read in words or told: $good, $title, $target",
  ({ good, title = "Variance", target, polarity, says }) => {
    const sheet = sheetOf("Card", [
      ["Title", "Good is", "2024/25 Q1", "2024/25 Q2", "Target", "RAG"],
      [title, good, 11, 13, target, "Green"],
      ["Reviews on time", "High", 90, 91, 95, "Red"],
    ]);
    const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
    expect(register.kpis[0]?.polarity).toBe(polarity);
    const lines = readingInWords(reading).flatMap(({ lines: said }) => said);
    const told = lines.filter((line) => /taken to be good|which way is good/iu.test(line));
    expect(told.join("; ")).toMatch(says);
  },
);

test.each<{ title: string; comment?: string; adds: boolean }>([
  { title: "Plans agreed to date", comment: "Cumulative", adds: true },
  { title: "Homes adapted so far", comment: "Figures are a running total.", adds: true },
  { title: "Plans agreed to date", adds: false },
  { title: "Plans agreed to date", comment: "Figures are not cumulative.", adds: false },
  { title: "Plans kept up to date", comment: "Cumulative effect of late reviews; cumulative.", adds: false },
  { title: "Plans agreed", comment: "The cumulative effect of vacancies shows.", adds: false },
])("whether each figure of $title, $comment, holds those before it", ({ title, comment = "", adds }) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "Target", "Comment"],
    [title, 11, 23, 40, comment],
    ["Reviews on time", 90, 91, 95, null],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis.map(({ cumulative }) => cumulative)).toEqual([adds, false]);
  const told = reading.assumptions.flatMap((each) => (each.kind === "running total" ? each.kpis : []));
  expect(told).toEqual(adds ? [register.kpis[0]?.id] : []);
});

test.each<[title: string, unit: string | null, figures: readonly (string | number)[], adds: boolean]>([
  ["Average wait in days (cumulative)", null, [30, 31, 33], false],
  ["Complaints closed in time, % (cumulative)", null, ["80%", "84%", "86%"], false],
  ["Complaints closed in time, year to date", null, ["80%", "84%", "86%"], false],
  ["Falls per 1,000 YTD", null, [9, 11, 12], false],
  ["Median wait YTD", "Weeks", [4, 5, 6], false],
  ["Cumulative wait", "Days", [4, 5, 6], false],
  ["Average cost of a stay (year to date)", "£", [400, 420, 440], false],
  ["Sickness rate (cumulative)", null, [4, 5, 6], false],
  ["Complaints closed (cumulative)", "Number", [10, 21, 33], true],
  ["Spending on agency staff YTD", "£", [1000, 2100, 3300], true],
  ["Bed days lost waiting for care (cumulative)", "Days", [100, 210, 330], true],
  ["Hours of respite, year to date", "Hours", [100, 210, 330], true],
])("whether figures of %s, in %s, can add up", (title, unit, figures, adds) => {
  const sheet = sheetOf("Card", [
    ["Measure", "Unit", "Q1 25/26", "Q2 25/26", "Q3 25/26"],
    [title, unit, ...figures],
    ["People on the list", "Number", 90, 91, 95],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const [kpi] = register.kpis;
  expect([kpi?.cumulative, kpi?.toDate ?? false]).toEqual([adds, !adds]);
  const told = reading.assumptions.filter(({ kind }) => kind === "running total" || kind === "level to date");
  expect(told).toEqual([{ kind: adds ? "running total" : "level to date", kpis: [kpi?.id] }]);
});

test.each<{ note: string; isComment: boolean }>([
  { note: "* Provisional until June.", isComment: false },
  { note: "1) Excludes Northmuir", isComment: false },
  { note: "Note: data lag of a quarter", isComment: false },
  { note: "Data are provisional", isComment: false },
  { note: "The figures are from the national survey.", isComment: false },
  { note: "Source: SMR01", isComment: false },
  { note: "Reported annually", isComment: false },
  { note: "Excludes agency staff.", isComment: false },
  { note: "Based on the 2022 census", isComment: false },
  { note: "Provisional.", isComment: false },
  { note: "Figures are higher because two posts were filled.", isComment: true },
  { note: "Provisional figures show a rise.", isComment: true },
  { note: "Based on this trend we will miss the target.", isComment: true },
  { note: "3 people left the team.", isComment: true },
  { note: "1) Fill two posts 2) Train the team", isComment: true },
  { note: "Demand rose after the flood.", isComment: true },
])("$note is its owner's comment: $isComment", ({ note, isComment }) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "Notes"],
    ["Reviews", 11, 13, note],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis[0]?.commentary.map(({ text }) => text)).toEqual(isComment ? [note] : []);
  expect(reading.notUnderstood.map(({ why }) => why)).toEqual(isComment ? [] : ["a footnote"]);
});
