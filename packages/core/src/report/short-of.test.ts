import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, plain } from "./index.ts";

const now = financialQuarter(2025, 2);
const at = { sheet: "Figures", row: 9, column: 3 };
const tolerance = { kind: "unread", shown: "80", at } as const;

function held(value: number, more: Partial<Kpi> = {}): Partial<Kpi> {
  return {
    observations: seriesUpTo(now, [value]),
    targets: [{ state: "value", value: 60, shown: "60", from: now, rationale: "", at }],
    ...more,
  };
}

const MET = held(55);
const CLOSE = held(62);
const MISSED = held(90);
/** Plainly short, and nobody can say how close counts as close. */
const SHORT = held(90, { tolerance });
const UNREAD = held(0, {
  observations: [{ state: "unread", marker: "92% (23 of 25)", period: now, flags: [], at }],
});
/** Where closer is better nobody knows whether it is met at all. */
const CLOSER = held(62, { tolerance, polarity: "closer" });

test.each<[string, readonly Partial<Kpi>[], string, readonly string[], readonly string[], string]>([
  [
    "some met and some short",
    [MET, MET, SHORT],
    "We met 2 of 3 targets and fell short of 1; how close counts as close could not be read",
    ["We met 2 of our 3 targets and fell short of one: how close counts as close could not be read."],
    ["We fell short of one target that has no status, because how close counts as close could not be read."],
    "Of the three targets here, two are met and one falls short (how close counts as close could not be read).",
  ],
  [
    "some short and some that could not be read",
    [MET, SHORT, SHORT, UNREAD],
    "We met 1 of 4 targets and fell short of 2; 1 could not be judged",
    [
      "We met 1 of our 4 targets and fell short of two: how close counts as close could not be read, and one could not be judged.",
    ],
    [
      "We fell short of two targets that have no status, because how close counts as close could not be read.",
      "One other target could not be judged, because a figure could not be read.",
    ],
    "Of the four targets here, one is met, two fall short (how close counts as close could not be read) and one could not be judged.",
  ],
  [
    "some of each",
    [MET, CLOSE, MISSED, SHORT],
    "We met 1 of 4 targets and fell short of 3; how close counts as close could not be read",
    [
      "We met 1 of our 4 targets, came close on one, missed one and fell short of one other: how close counts as close could not be read.",
    ],
    ["We fell short of one target that has no status, because how close counts as close could not be read."],
    "Of the four targets here, one is met, one is close, one is missed and one falls short (how close counts as close could not be read).",
  ],
  [
    "all short",
    [SHORT, SHORT, SHORT],
    "We met none of 3 targets and fell short of 3; how close counts as close could not be read",
    ["We met none of our 3 targets and fell short of three: how close counts as close could not be read."],
    [
      "We fell short of three targets that have no status, because how close counts as close could not be read.",
    ],
    "All three targets here fall short: how close counts as close could not be read.",
  ],
  [
    "one alone, short",
    [SHORT],
    "We fell short of our one target",
    ["We fell short of our one target: how close counts as close could not be read."],
    ["We fell short of one target that has no status, because how close counts as close could not be read."],
    "",
  ],
  [
    "none met of those that could be judged",
    [MISSED, MISSED, CLOSE, UNREAD],
    "We met none of the 3 targets that could be judged; 1 could not",
    ["We met none of the 3 targets that could be judged, came close on 1 and missed 2."],
    ["One other target could not be judged, because a figure could not be read."],
    "Of the four targets here, one is close, two are missed and one could not be judged.",
  ],
  [
    "one alone that could be judged, and it is missed",
    [MISSED, UNREAD, UNREAD],
    "We missed the one target that could be judged; 2 could not",
    ["We missed the one target that could be judged."],
    ["Another 2 targets could not be judged, because a figure could not be read."],
    "Of the three targets here, one is missed and two could not be judged.",
  ],
  [
    "one of which closer is better, which nobody knows to be short",
    [MET, MET, CLOSER],
    "We met both targets that could be judged; 1 could not",
    ["We met both targets that could be judged."],
    ["One other target could not be judged, because how close counts as on target could not be read."],
    "Of the three targets here, two are met and one could not be judged.",
  ],
])("of %s, every page says the same", (_, fields, headline, things, judged, section) => {
  const kpis = fields.map((each, i) => kpiWith({ ...each, id: `K${i}`, title: `Stays ${i}` }));
  const { report } = buildReport(registerWith({ kpis }), { period: now, audience: "public", date: "" });
  const { summary } = report;
  expect(plain(report.headline)).toBe(headline);
  expect(summary.things.items.map(({ strong, rest }) => plain(strong) + plain(rest))).toEqual(things);
  expect(summary.standing.judged.map(plain)).toEqual(judged);
  expect(plain(report.sections[0]?.inShort[0] ?? [])).toBe(section);
  const short = fields.filter((each) => each === SHORT).length;
  const none = summary.standing.tally.find(({ status }) => status.kind === "none");
  const said = /Of these, (\d+) (?:is|are) short/u.exec(none ? plain(none.status.because) : "");
  expect(Number(said?.[1] ?? 0)).toBe(short);
  const cells = report.sections[0]?.glance?.rows.flat() ?? [];
  const aims = cells.filter((cell) => cell.kind === "text" && /60 or fewer/u.test(plain(cell.text)));
  expect(aims).toHaveLength(fields.filter((each) => each !== UNREAD && each !== CLOSER).length);
});
