/** A newest column in words of time that nobody can read: it is asked of which period it is, and read once that is answered. */
import { expect, test } from "vitest";
import { namesSomeTime } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

const card = (heading: string, ...more: readonly string[]) =>
  sheetOf("Card", [
    ["Indicator", "2025/26 Q1", "2025/26 Q2", heading, ...more],
    ["Falls", 4, 5, 6, ...more.map(() => 7)],
    ["Visits", 40, 50, 60, ...more.map(() => 70)],
  ]);

const TO_Q2 = [
  ["Falls", "2025/26 Q1 4", "2025/26 Q2 5"],
  ["Visits", "2025/26 Q1 40", "2025/26 Q2 50"],
];
const TO_Q3 = [
  ["Falls", "2025/26 Q1 4", "2025/26 Q2 5", "2025/26 Q3 6"],
  ["Visits", "2025/26 Q1 40", "2025/26 Q2 50", "2025/26 Q3 60"],
];

test.each(["Winter quarter", "Latest period to date", "Hogmanay quarter", "2025 (3rd Qtr) to end"])(
  "“%s” is asked about, and read as the period that is answered",
  (heading) => {
    const sheet = card(heading);
    expect(figures(sheet)).toEqual(TO_Q2);
    expect(readSheet(sheet).reading.questions.map(({ asks }) => asks)).toEqual(["current period"]);
    const mapping = { version: 1, period: "2025/26 Q3" } as const;
    expect(figures(sheet, mapping)).toEqual(TO_Q3);
    const { questions, assumptions, notUnderstood } = readSheet(sheet, mapping).reading;
    expect([questions, notUnderstood]).toEqual([[], []]);
    expect(assumptions).toContainEqual(expect.objectContaining({ kind: "relative heading", heading }));
  },
);

test("an answer that is of a period which a column names already leaves the other column unread", () => {
  const mapping = { version: 1, period: "2025/26 Q2" } as const;
  expect(figures(card("Winter quarter"), mapping)).toEqual(TO_Q2);
  expect(readSheet(card("Winter quarter"), mapping).reading.questions).toEqual([]);
});

test.each([
  ["Change on last quarter", false],
  ["Previous year Q2", false],
  ["Average", false],
  ["Scotland this quarter", false],
  ["Quarter owner, who sends it in every month", false],
  ["Winter plan", false],
  ["Festive period", true],
])("%s may be a newest period: %s", (heading, isTime) => {
  expect(namesSomeTime(heading)).toBe(isTime);
});

test.each([
  "Year to date",
  "YTD",
  "Financial year to date",
  "Cumulative from April",
  "2025/26 to date actual",
  "Rolling 12 months",
  "Rolling year actual",
  "Prev. 12 months",
  "12 months actual",
  "Preceding quarter",
  "2026 (to June)",
])("“%s” is of another time than the newest quarter: nothing is asked, and it stays unread", (heading) => {
  for (const mapping of [undefined, { version: 1, period: "2025/26 Q3" } as const]) {
    expect(figures(card(heading), mapping)).toEqual(TO_Q2);
    const { questions, notUnderstood } = readSheet(card(heading), mapping).reading;
    expect(questions).toEqual([]);
    expect(notUnderstood.map(({ text }) => text)).toEqual([heading]);
  }
});

test.each([
  ["November", { start: 24_310, months: 1 }],
  ["Q4", { start: 24_312, months: 3 }],
])("“%s” is never taken for the quarter that is answered, only for that part of its year", (heading, own) => {
  const { kpis } = readSheet(card(heading), { version: 1, period: "2025/26 Q3" }).register;
  const newest = kpis.flatMap(({ observations, monthly }) => [...observations, ...monthly]);
  expect(
    newest.filter((each) => each.state === "value" && each.value % 10 === 0 && each.value > 50),
  ).toMatchObject([{ period: own, value: 60 }]);
});
