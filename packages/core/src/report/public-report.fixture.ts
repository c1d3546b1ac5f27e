import {
  JUDGED,
  NOW,
  SHARE,
  aTarget,
  anyKpi,
  figureAt,
  neighbour,
  partsOf,
  quarters,
  seasonalQuarters,
} from "../facts/index.ts";
import { DEFAULT_SETTINGS, type Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { HEARD } from "./heard.fixture.ts";
import { REPORTING, lastOf } from "./last-report.fixture.ts";
import { type Report, buildReport, dataFile, faultsIn, faultsInData } from "./index.ts";
import { pieces } from "./model/pieces.ts";
import { linesOf } from "./report-lines.fixture.ts";

const at = (sheet: string, row = 4) => ({ sheet, row, column: 1 });
const judged = { decision: JUDGED, priority: "P1" } as const;
const watched = { decision: { ...JUDGED, class: "monitoring" }, priority: "Good days" } as const;
const ofUnit = (kind: Kpi["unit"]["kind"], of = "") => ({ unit: { kind, of } });
const noted = (note: string, ...values: readonly number[]) =>
  quarters(...values).map((each) => ({ ...each, note }));

const ranged = (value: number, low: number, high: number, after = 0) => ({
  ...figureAt(value, after, { flags: ["provisional"], at: at("Peers", after) }),
  denominator: { value: 1000, at: at("Peers", 7) },
  lower: { value: low, at: at("Peers", 8) },
  upper: { value: high, at: at("Peers", 9) },
});

const KPIS: readonly Kpi[] = [
  anyKpi({
    id: "A1",
    ...SHARE,
    ...judged,
    targets: [aTarget(90)],
    observations: [partsOf(61, 90, -1), partsOf(64, 90)],
    comparators: [
      {
        ...neighbour("Scotland", 40),
        kind: "nation",
        observations: [ranged(40, 38, 42), ranged(70, 66, 74, -1)],
      },
      {
        ...neighbour("Ardmurray", 70),
        differs: "By age.",
        code: "X1",
        definition: "All ages",
        source: "A web page",
      },
    ],
  }),
  anyKpi({
    id: "A2",
    title: "Visits made",
    ...judged,
    targets: [aTarget(85)],
    observations: seasonalQuarters(84),
  }),
  anyKpi({
    id: "A3",
    title: "Beds in use",
    ...judged,
    ...ofUnit("percentage", "of beds"),
    polarity: "closer",
    tolerance: { amount: 4, kind: "absolute" },
    targets: [aTarget(81)],
    observations: quarters(80, 81, 82),
  }),
  anyKpi({
    id: "A4",
    title: "Talks given",
    ...judged,
    polarity: "higher",
    targets: [aTarget(10)],
    observations: quarters(12),
  }),
  anyKpi({
    id: "A5",
    title: "People who fell",
    ...judged,
    targets: [aTarget(10)],
    observations: quarters(7, 6, 3),
  }),
  anyKpi({
    id: "A6",
    title: "A plan for each",
    ...judged,
    targets: [{ ...aTarget(9), state: "direction only", shown: "Reduce" }],
    observations: quarters(7, 8),
  }),
  anyKpi({
    id: "B1",
    title: "Time to answer",
    ...watched,
    ...ofUnit("duration"),
    observations: noted("By the clock.", 600, 900, 7500),
  }),
  anyKpi({
    id: "B2",
    title: "Quality of care",
    ...watched,
    ...ofUnit("grade"),
    polarity: "higher",
    observations: noted("By the clock.", 4, 5, 5),
  }),
  anyKpi({
    id: "B3",
    title: "Days off sick",
    ...watched,
    ...ofUnit("days"),
    observations: quarters(5.5, 6.25, 6.5),
  }),
  anyKpi({
    id: "B4",
    title: "Falls",
    ...watched,
    ...ofUnit("rate"),
    observations: quarters(1.5, 1.25, 1.75),
  }),
  anyKpi({
    id: "B5",
    title: "Satisfaction",
    ...watched,
    ...ofUnit("number"),
    observations: quarters(7.5, 7.25, 7.75),
  }),
  anyKpi({
    id: "B6",
    title: "Grants",
    ...watched,
    ...ofUnit("money", "a year"),
    observations: quarters(340_000, 511_000, 420_000),
  }),
  anyKpi({ id: "B7", title: "Meals", ...watched, observations: seasonalQuarters(30) }),
  anyKpi({ id: "B8", title: "Calls in winter", ...watched, observations: seasonalQuarters(99) }),
  anyKpi({
    id: "C1",
    title: "Adults who vote",
    frequency: "year",
    outcomes: [3],
    observations: [-18, -6].map((months) =>
      figureAt(50 - months, 0, { period: { start: NOW.start + 3 + months - 12, months: 12 } }),
    ),
  }),
  anyKpi({ id: "C2", title: "Letters sent", targets: [aTarget(9)], observations: [figureAt(8, -1)] }),
];

/** The draft of a public report of an area by its priorities, with what people said and what was looked at, as lines. */
export function publicReport() {
  const priorities = [
    { id: "P1", title: "Care at home", summary: "Near family.", outcomes: [2], at: at("Priorities") },
    { id: "P2", title: "Good days", summary: "Each day.", outcomes: [1, 5], at: at("Priorities", 5) },
  ];
  const register = registerWith({
    settings: {
      ...DEFAULT_SETTINGS,
      partnership: "Kinbrae Health and Social Care Partnership",
      area: "Kinbrae",
      notice: "A notice.",
      contact: "Ask at the desk.",
      groupsToHear: ["Farmers", "Young people"],
    },
    kpis: KPIS,
    priorities,
    reporting: REPORTING,
    ...HEARD,
  });
  const built = buildReport(register, {
    period: NOW,
    audience: "public",
    date: "2025-11-14",
    draft: true,
    previous: registerWith({ settings: register.settings, kpis: lastOf(KPIS) }),
  });
  const { report, index } = built;
  const data = dataFile(built);
  return {
    report,
    index,
    told: `${linesOf(report)}\n\n${linesOf(data)}\n\n${placesIn(report).join("\n")}`,
    faults: [...faultsIn(report, index), ...faultsInData(data, index)],
  };
}

/** Every kind of place of a report, once: what it is, what it is called and beside which indicator, and what its words are. */
function placesIn(report: Report): readonly string[] {
  const lines = pieces(report).map(({ kind, where, of, text, beside, scale }) => {
    const words = new Set(
      text.map((run) => (typeof run === "string" ? "plain" : "said" in run ? run.as : "bound")),
    );
    const more = [...(beside?.length ? ["beside"] : []), ...(scale ? ["scale"] : [])];
    return ["place", kind, `(${where})`, ...(of === "" ? [] : ["of", of]), "holds", ...words, ...more].join(
      " ",
    );
  });
  return [...new Set(lines)];
}
