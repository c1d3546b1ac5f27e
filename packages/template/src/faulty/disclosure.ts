import { all, append, copyRow } from "./change.ts";
import type { Change, Fault } from "./fault.ts";
import { NOW, figure, inRow } from "./places.ts";

/** Six quarters of young carers referred, by their months: in each quarter one month is of few. */
const BY_MONTH = [
  ["2024/25 Q1", ["Apr 2024", 3], ["May 2024", 14], ["Jun 2024", 17]],
  ["2024/25 Q2", ["Jul 2024", 15], ["Aug 2024", 2], ["Sep 2024", 16]],
  ["2024/25 Q3", ["Oct 2024", 13], ["Nov 2024", 18], ["Dec 2024", 4]],
  ["2024/25 Q4", ["Jan 2025", 1], ["Feb 2025", 16], ["Mar 2025", 15]],
  ["2025/26 Q1", ["Apr 2025", 14], ["May 2025", 4], ["Jun 2025", 17]],
  [NOW, ["Jul 2025", 3], ["Aug 2025", 15], ["Sep 2025", 16]],
] as const;

/** Adults protected in the north and the south, whose sum is printed too. */
const BY_AREA = [
  ["2024/25 Q1", 3, 16],
  ["2024/25 Q2", 14, 2],
  ["2024/25 Q3", 4, 17],
  ["2024/25 Q4", 15, 3],
  ["2025/26 Q1", 2, 15],
  [NOW, 16, 4],
] as const;

/** People rehoused so far in the year: two quarters added few. */
const SO_FAR = [
  ["2024/25 Q1", 14],
  ["2024/25 Q2", 17],
  ["2024/25 Q3", 30],
  ["2024/25 Q4", 44],
  ["2025/26 Q1", 12],
  [NOW, 15],
] as const;

/** Families on a list at the end of a quarter, those who joined it and those who left it: in one quarter few left. */
const LISTED = [
  ["2024/25 Q1", 40, 30, 31],
  ["2024/25 Q2", 47, 20, 13],
  ["2024/25 Q3", 50, 24, 21],
  ["2024/25 Q4", 62, 15, 3],
  ["2025/26 Q1", 58, 9, 13],
  [NOW, 55, 14, 17],
] as const;

const [CARERS, ADULTS, NORTH, SOUTH, HOUSED] = ["GL-91", "GL-92", "GL-93", "GL-94", "GL-95"] as const;
const [WAITING, JOINED, LEFT] = ["GL-96", "GL-97", "GL-98"] as const;

function indicator(KPI: string, title: string, more: Readonly<Record<string, string>> = {}): Change {
  const meaning = `${title}, counted once in the quarter.`;
  return copyRow("KPIs", ["GL-18"], {
    KPI,
    Title: title,
    "What it means": meaning,
    Sentence: null,
    "Kind of care": null,
    Counts: "people",
    ...more,
  });
}

function figures(KPI: string, rows: readonly (readonly [period: string, value: number])[]): Change {
  return all(...rows.map(([Period, Value]) => append("Figures", { KPI, Period, Value })));
}

const carers = all(
  indicator(CARERS, "Young carers referred"),
  ...BY_MONTH.map(([quarter, ...months]) =>
    figures(CARERS, [[quarter, months.reduce((sum, [, value]) => sum + value, 0)], ...months]),
  ),
);

const adults = all(
  indicator(ADULTS, "Adults protected from harm"),
  indicator(NORTH, "Adults protected from harm, north"),
  indicator(SOUTH, "Adults protected from harm, south"),
  ...BY_AREA.map(([quarter, north, south]) =>
    all(
      figures(ADULTS, [[quarter, north + south]]),
      figures(NORTH, [[quarter, north]]),
      figures(SOUTH, [[quarter, south]]),
    ),
  ),
);

const housed = all(
  indicator(HOUSED, "People rehoused after leaving prison", { "Adds up over the year": "yes" }),
  figures(HOUSED, SO_FAR),
);

const listed = all(
  indicator(WAITING, "Families waiting for respite"),
  indicator(JOINED, "New on the respite list"),
  indicator(LEFT, "Off the respite list"),
  ...LISTED.map(([quarter, waiting, joined, left]) =>
    all(
      figures(WAITING, [[quarter, waiting]]),
      figures(JOINED, [[quarter, joined]]),
      figures(LEFT, [[quarter, left]]),
    ),
  ),
);

const nothing: Change = (plan) => plan;

/** What stands beside a small count and would give it away: all of it is held back from the public. */
export const disclosure: readonly Fault[] = [
  ...BY_MONTH.map(([quarter, ...months], nth): Fault => {
    const [beside = ""] = months.find(([, value]) => value > 4) ?? [];
    return {
      checks: ["M16"],
      wrong: `A month of few stands beside the other two and their quarter, ${quarter}`,
      at: figure(CARERS, beside),
      change: nth === 0 ? carers : nothing,
    };
  }),
  ...BY_AREA.map(([quarter, north], nth): Fault => ({
    checks: ["M16"],
    wrong: `An area with few stands beside the other and the sum of both, ${quarter}`,
    at: figure(north > 4 ? NORTH : SOUTH, quarter),
    change: nth === 0 ? adults : nothing,
  })),
  {
    checks: ["M16"],
    wrong: "A running total lies a few above that of the quarter before",
    at: figure(HOUSED, "2024/25 Q1"),
    change: housed,
  },
  {
    checks: ["M16"],
    wrong: "The newest running total lies a few above that of the quarter before",
    at: figure(HOUSED, "2025/26 Q1"),
    change: nothing,
  },
  {
    checks: ["M16"],
    wrong: "Few left a list whose length is told before and after, beside how many joined it",
    at: figure(JOINED, "2024/25 Q4"),
    change: listed,
  },
  {
    checks: ["M17"],
    wrong: "The commentary says by how many fewer an area of few had than the quarter before",
    at: inRow("Commentary", [NORTH, "2025/26 Q1"], "Commentary"),
    change: append("Commentary", {
      KPI: NORTH,
      Period: "2025/26 Q1",
      Commentary: "A trio fewer than in spring, so ② adults were protected.",
      "Written by": "Performance Analyst",
    }),
  },
  {
    checks: ["M17", "N01"],
    wrong: "The commentary says how many there were in a month of few",
    at: inRow("Commentary", [CARERS, NOW], "Commentary"),
    change: append("Commentary", {
      KPI: CARERS,
      Period: NOW,
      Commentary: "3 carers were referred in July 2025.",
      "Written by": "Performance Analyst",
    }),
  },
  {
    checks: ["M17"],
    wrong: "The commentary says in words how many an area of few had",
    at: inRow("Commentary", [SOUTH, NOW], "Commentary"),
    change: append("Commentary", {
      KPI: SOUTH,
      Period: NOW,
      Commentary: "Four adults were protected.",
      "Written by": "Performance Analyst",
    }),
  },
];
