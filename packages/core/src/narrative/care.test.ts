import { expect, test } from "vitest";
import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  neighbour,
  quarters,
  sheetOf,
} from "../facts/index.ts";
import type {
  Comparator,
  Flag,
  Kpi,
  Measured,
  Missing,
  MissingState,
  Observation,
} from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { careNotes, plainText } from "./index.ts";

const late: Comparator = { ...neighbour("Westlaw", 70), observations: [figureAt(70, -1)] };
const otherwise: Comparator = {
  ...neighbour("Southlea", 70),
  differs: "They count visits, and we count people.",
};

test.each<[string, readonly (readonly Comparator[])[], readonly string[]]>([
  ["every area can be compared with", [[neighbour("Eastfirth", 70)]], []],
  [
    "two indicators lack the figure of one area",
    [[late], [late, neighbour("Eastfirth", 70)]],
    ["Westlaw has no figure for July to September 2025: Measure 1; Measure 2."],
  ],
  [
    "an area measures otherwise",
    [[otherwise, neighbour("Eastfirth", 70)]],
    ["Measure 1: not compared with Southlea. They count visits, and we count people."],
  ],
])("where %s, the areas we do not compare with are told", (_, compared, told) => {
  const kpis = compared.map((comparators, place) =>
    anyKpi({ id: `K${place}`, title: `Measure ${place + 1}`, observations: quarters(61), comparators }),
  );
  const index = factIndex(registerWith({ kpis }), { audience: "internal", area: "", period: NOW });
  const notes = careNotes(index.register.kpis.map((kpi) => sheetOf(index, kpi)));
  const said = notes.find(({ heading }) => heading === "Areas we do not compare with");
  expect((said?.texts ?? []).map(plainText)).toEqual(told);
});

const missingAt = (after: number, state: MissingState, marker = ""): Missing => {
  const { period, at } = figureAt(0, after);
  return { state, marker, period, flags: [], at };
};
const unreadAt = (after: number, state: "unread" | "open", marker: string): Observation => {
  const { period, at } = figureAt(0, after);
  const of = { marker, period, flags: [], at };
  return state === "open" ? { state, asks: ["Q1"], ...of } : { state, ...of };
};
const flagged = (flag: Flag, more: Partial<Measured> = {}) => [
  figureAt(60, -1),
  figureAt(61, 0, { flags: [flag], ...more }),
];
const published = (status: string) => ({ status, period: NOW, at: { sheet: "KPIs", row: 2, column: 7 } });

const JUDGED_BY_60: Partial<Kpi> = { decision: JUDGED, targets: [aTarget(60)] };

const SHORT = "Series too short to judge change";

/** What is to be known of an indicator besides that its series is short, by what its workbook holds. */
test.each<[string, Partial<Kpi>, readonly string[]]>([
  ["all is there", { observations: quarters(60, 61) }, []],
  [
    "a figure is late",
    { observations: [figureAt(60, -1)] },
    [
      "Figures that are late | Due by July to September 2025, but the latest to arrive is for April to June 2025: Falls.",
    ],
  ],
  [
    "an older one is all there can be",
    { observations: [figureAt(60, -1)], lag: 3 },
    ["Figures from an earlier period | The latest is for April to June 2025: Falls."],
  ],
  [
    "the newest was not due",
    { observations: [figureAt(60, -1), missingAt(0, "not yet due", "[due]")] },
    [
      "Figures from an earlier period | The latest is for April to June 2025, because the newest is not due yet: Falls.",
    ],
  ],
  [
    "the newest is blank",
    { observations: [figureAt(60, -1), missingAt(0, "blank")] },
    [
      "Figures from an earlier period | The latest is for April to June 2025, because the newest is missing: Falls.",
    ],
  ],
  [
    "a cell could not be read",
    { observations: [figureAt(60, -1), unreadAt(0, "unread", "6O")] },
    [
      "Figures that could not be read | Could not be read: its cell shows “6O”, for July to September 2025: Falls.",
    ],
  ],
  [
    "a question is open",
    { observations: [unreadAt(0, "open", "60-70")] },
    [
      "Figures that could not be read | Rests on an open question: its cell shows “60-70”, for July to September 2025: Falls.",
    ],
  ],
  ["nothing was recorded", { observations: [] }, ["Figures we do not have | Nothing recorded yet: Falls."]],
  [
    "there is none to have",
    { observations: [missingAt(0, "not applicable", "[z]")] },
    ["Figures we do not have | Not applicable, for July to September 2025: Falls."],
  ],
  [
    "it may change",
    { observations: flagged("provisional") },
    ["Figures that may still change | Provisional, for July to September 2025: Falls."],
  ],
  [
    "it was revised",
    { observations: flagged("revised") },
    ["Figures that have been revised | Revised, for July to September 2025: Falls."],
  ],
  [
    "it is an estimate",
    { observations: flagged("estimated") },
    ["Estimates | Estimated, for July to September 2025: Falls."],
  ],
  [
    "the series broke",
    { observations: flagged("break") },
    ["Series that were broken | Not comparable before July to September 2025: Falls."],
  ],
  [
    "the series broke for a reason",
    { observations: flagged("break", { note: "A new form." }) },
    ["Series that were broken | Not comparable before July to September 2025 (A new form): Falls."],
  ],
  [
    "the series broke long before",
    { observations: [figureAt(1, -3), figureAt(2, -2, { flags: ["break"] }), ...quarters(60, 61)] },
    ["Series that were broken | Not comparable before January to March 2025: Falls."],
  ],
  ["it will break later", { observations: [...quarters(60, 61), figureAt(3, 1, { flags: ["break"] })] }, []],
  [
    "others published another status",
    { ...JUDGED_BY_60, observations: quarters(64, 66), published: published("Green") },
    [
      "Statuses that differ from those published | Falls: published as Green (on target), but its figures say off target. 66 people against a target of 60 people or fewer.",
    ],
  ],
  [
    "others published another status of a nought",
    { ...JUDGED_BY_60, observations: quarters(64, 0), published: published("Red") },
    [
      "Statuses that differ from those published | Falls: published as Red (off target), but its figures say on target. 0 people against a target of 60 people or fewer. The zero may stand for a figure that was missing.",
    ],
  ],
  [
    "others published another status of a figure that did not move",
    { ...JUDGED_BY_60, observations: quarters(66, 66), published: published("Green") },
    [
      "Statuses that differ from those published | Falls: published as Green (on target), but its figures say off target. 66 people against a target of 60 people or fewer. The figure is the same as the one before, so it may not have been updated.",
    ],
  ],
  [
    "others published another status of a figure on its target",
    { ...JUDGED_BY_60, observations: quarters(66, 60), published: published("Red") },
    [
      "Statuses that differ from those published | Falls: published as Red (off target), but its figures say on target. 60 people against a target of 60 people or fewer. The figure equals the target as printed; the status may rest on decimals that were not published.",
    ],
  ],
  [
    "others published the same",
    { ...JUDGED_BY_60, observations: quarters(66), published: published("Red") },
    [],
  ],
])("where %s, it is told so", (_, more, told) => {
  expect(notesOf([anyKpi({ title: "Falls", ...more })]).filter((note) => !note.startsWith(SHORT))).toEqual(
    told,
  );
});

test("what holds of several is told once, and many short series in one sentence", () => {
  const overdue = anyKpi({ title: "Falls", observations: [figureAt(60, -1)] });
  const short = anyKpi({ title: "Visits", decision: JUDGED, observations: quarters(60, 61, 62) });
  const long = anyKpi({ title: "Calls", decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) });
  expect(notesOf([overdue, { ...overdue, title: "Beds" }])).toContain(
    "Figures that are late | Due by July to September 2025, but the latest to arrive is for April to June 2025: Falls; Beds.",
  );
  expect(notesOf([short, long])).toEqual([`${SHORT} | Too few figures yet: Visits.`]);
  expect(notesOf([short, short, long, long])).toEqual([`${SHORT} | Too few figures yet: Visits; Visits.`]);
  expect(notesOf([short, short, long])).toEqual([
    `${SHORT} | For most indicators there are too few figures yet to say whether anything has changed.`,
  ]);
  expect(notesOf([long])).toEqual([]);
});

function notesOf(kpis: readonly Kpi[]): readonly string[] {
  const named = kpis.map((kpi, place) => ({ ...kpi, id: `K${place}` }));
  const index = factIndex(registerWith({ kpis: named }), { audience: "internal", area: "", period: NOW });
  const notes = careNotes(index.register.kpis.map((kpi) => sheetOf(index, kpi)));
  return notes.map(({ heading, texts }) => [heading, ...texts.map(plainText)].join(" | "));
}
