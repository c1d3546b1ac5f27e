import { type Judgement, type NoStatusReason, disagreementOf } from "../../comparison/index.ts";
import { defineCount } from "../define.ts";
import type { Observation } from "../../register/index.ts";
import { aTarget, figureAt, quarters } from "../examples.ts";
import { latestOf, nowOf, statusNow } from "../latest.ts";
import type { Place } from "../place.ts";

type CountRole =
  | "how many"
  | "how many judged"
  | "how many met"
  | "how many close"
  | "how many missed"
  | "how many without status"
  | "how many unsettled"
  | "how many doubted"
  | "how many without figure"
  | "how many held"
  | "how many disputed";

const UNREAD: Observation = { ...figureAt(0), state: "unread", marker: "92% (23 of 25)" };

/** Each KPI is counted by its status of now; what is late, missing or hidden is counted with those that have none. */
export const howMany = defineCount({
  roles: [
    "how many",
    "how many judged",
    "how many met",
    "how many close",
    "how many missed",
    "how many without status",
    "how many unsettled",
    "how many doubted",
    "how many without figure",
    "how many held",
    "how many disputed",
  ],
  means:
    "How many KPIs there are, or of those we are judged by, how many have each status and whose status was published otherwise.",
  find: (places, role) => {
    const counted = places.filter((place) => COUNTS[role](place));
    const cells = (counted.length > 0 ? counted : places).flatMap(cellsOf);
    if (cells.length === 0) return { none: "nothing to compare with" };
    return {
      value: counted.length,
      unit: { kind: "number", of: "" },
      decimals: 0,
      words: WORDS[role],
      cells,
      rule: role === "how many" ? "arithmetic" : "target",
    };
  },
  examples: [
    {
      name: "on target",
      kpis: [at(60), at(59), at(64)],
      role: "how many met",
      gives: { value: 2, printed: "2" },
    },
    { name: "off target", kpis: [at(60), at(59), at(64)], role: "how many missed", gives: { value: 1 } },
    { name: "close to it", kpis: [at(60), at(62)], role: "how many close", gives: { value: 1 } },
    {
      name: "judged at all",
      kpis: [at(60), { observations: quarters(9) }],
      role: "how many judged",
      gives: { value: 1 },
    },
    {
      name: "without a status",
      kpis: [at(60), { observations: quarters(9) }],
      role: "how many without status",
      gives: { value: 1 },
    },
    {
      name: "published with another status",
      kpis: [
        {
          ...at(64),
          published: {
            status: "Green",
            period: quarters(64)[0]?.period ?? { start: 0, months: 3 },
            at: { sheet: "Figures", row: 1, column: 9 },
          },
        },
      ],
      role: "how many disputed",
      gives: { value: 1 },
    },
    {
      name: "one that could not be read",
      kpis: [at(60), { ...at(60), observations: [UNREAD] }],
      role: "how many unsettled",
      gives: { value: 1 },
    },
    {
      name: "one whose figure may be wrong",
      kpis: [at(60), { ...at(60), doubts: quarters(60).map((each) => each.at) }],
      role: "how many doubted",
      gives: { value: 1 },
    },
    {
      name: "one whose figure is late",
      kpis: [at(60), { ...at(60), observations: [figureAt(60, -1)] }],
      role: "how many without figure",
      gives: { value: 1 },
    },
    {
      name: "held against a target, read or not",
      kpis: [at(60), { ...at(60), observations: [UNREAD] }],
      role: "how many held",
      gives: { value: 2 },
    },
    { name: "all there are", kpis: [at(60), at(62)], gives: { value: 2 } },
    {
      name: "those that are named",
      kpis: [at(60), at(62), at(70)],
      basis: { kind: "kpis", kpis: ["K1", "K3"] },
      gives: { value: 2 },
    },
    { name: "nothing to count", kpis: [], gives: { none: "nothing to compare with" } },
  ],
});

/** What they that are counted are. */
const WORDS: Record<CountRole, readonly string[]> = {
  "how many": ["indicators"],
  "how many judged": ["judged"],
  "how many met": ["met"],
  "how many close": ["close"],
  "how many missed": ["missed"],
  "how many without status": ["none"],
  "how many unsettled": ["unsettled"],
  "how many doubted": ["doubted"],
  "how many without figure": ["without figure"],
  "how many held": ["held"],
  "how many disputed": ["disputed"],
};

const COUNTS: Record<CountRole, (place: Place) => boolean> = {
  "how many": () => true,
  "how many judged": (place) => isJudged(place) && judgementOf(place).kind !== "none",
  "how many met": (place) => isJudged(place) && judgementOf(place).kind === "met",
  "how many close": (place) => isJudged(place) && judgementOf(place).kind === "close",
  "how many missed": (place) => isJudged(place) && judgementOf(place).kind === "missed",
  "how many without status": (place) => isJudged(place) && judgementOf(place).kind === "none",
  "how many unsettled": (place) => isFor(place, UNSETTLED),
  "how many doubted": (place) => isFor(place, DOUBTED),
  "how many without figure": (place) => isFor(place, WITHOUT_FIGURE),
  "how many held": (place) =>
    isJudged(place) && (judgementOf(place).kind !== "none" || isFor(place, UNSETTLED)),
  "how many disputed": (place) => {
    const shown = shownIn(place);
    const judgement = judgementOf(place);
    return (
      isJudged(place) &&
      judgement.kind !== "none" &&
      disagreementOf(place.kpi, shown, judgement) !== undefined
    );
  },
};

/** Whether it would be judged, and cannot be for one of these reasons. */
function isFor(place: Place, reasons: ReadonlySet<NoStatusReason>): boolean {
  const judgement = judgementOf(place);
  return isJudged(place) && judgement.kind === "none" && reasons.has(judgement.reason);
}

/** Nothing of now to hold against a target, although there was before. */
const WITHOUT_FIGURE: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>([
  "late",
  "suppressed",
  "not available",
  "low",
]);

/** A figure or a target that is there, and may be wrong. */
const DOUBTED: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>([
  "months disagree",
  "figure in doubt",
  "target in doubt",
]);

const UNSETTLED: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>([
  ...DOUBTED,
  "figure not read",
  "target not read",
  "open question",
]);

/** Whether an indicator is held to a target and cannot be judged until something is settled. */
export function isUnsettledStatus(judgement: Judgement): boolean {
  return judgement.kind === "none" && UNSETTLED.has(judgement.reason);
}

export function isJudged({ standing }: Place): boolean {
  return standing === "target" || standing === "unsorted";
}

export function judgementOf(place: Place): Judgement {
  return statusNow(place.kpi, place.standing, latestOf(place.kpi, place.period));
}

export function shownIn({ kpi, period }: Place) {
  const latest = latestOf(kpi, period);
  return nowOf(latest) ?? (latest.kind === "earlier" ? latest.observation : undefined);
}

function cellsOf(place: Place) {
  return [shownIn(place)?.at ?? place.kpi.at];
}

function at(value: number) {
  return { observations: quarters(value), targets: [aTarget(60)] };
}
