import { type Judgement, disagreementOf } from "../../comparison/index.ts";
import { type Counted, DOUBTED, countedAs, hasStatus, isHeld } from "../counted.ts";
import { defineCount } from "../define.ts";
import type { Observation } from "../../register/index.ts";
import { JUDGED, aTarget, figureAt, quarters } from "../examples.ts";
import { latestOf, nowOf, statusNow } from "../latest.ts";
import type { Place } from "../place.ts";

const ROLES = [
  "how many",
  "how many judged",
  "how many met",
  "how many close",
  "how many missed",
  "how many short",
  "how many not met",
  "how many unjudged",
  "how many without status",
  "how many unsettled",
  "how many doubted",
  "how many without figure",
  "how many without target",
  "how many held",
  "how many disputed",
] as const;

type CountRole = (typeof ROLES)[number];

const JUDGING = { decision: JUDGED };
/** How close counts as close, which nobody can read. */
const WITHIN = { kind: "unread", shown: "5ish", at: aTarget(60).at } as const;
const UNREAD: Observation = { ...figureAt(0), state: "unread", marker: "92% (23 of 25)" };

/** Each KPI is counted once, as {@link countedAs} has it; what is late, missing or hidden is counted with those held to a target. */
export const howMany = defineCount({
  roles: ROLES,
  means:
    "How many KPIs there are, or of those held to a target now, how many have each status, how many have none and why, and whose status was published otherwise; and how many we are judged by and hold to no target now.",
  find: (places, role) => {
    const counted = places.filter((place) => COUNTS[role]?.(place) ?? countedIn(place) === wordOf(role));
    const cells = (counted.length > 0 ? counted : places).flatMap(cellsOf);
    if (cells.length === 0) return { none: "nothing to compare with" };
    return {
      value: counted.length,
      words: [wordOf(role)],
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
    {
      name: "off target, close to it, or short of it by who knows what",
      kpis: [at(60), at(62), at(64), { ...at(61), tolerance: WITHIN }],
      role: "how many not met",
      gives: { value: 3 },
    },
    {
      name: "short of it, where how close counts as close could not be read",
      kpis: [at(60), { ...at(61), tolerance: WITHIN }, at(64)],
      role: "how many short",
      gives: { value: 1 },
    },
    {
      name: "neither on target nor known to be short of it",
      kpis: [at(60), { ...at(61), tolerance: WITHIN }, { ...at(60), observations: [UNREAD] }],
      role: "how many unjudged",
      gives: { value: 1 },
    },
    { name: "close to it", kpis: [at(60), at(62)], role: "how many close", gives: { value: 1 } },
    {
      name: "judged at all",
      kpis: [at(60), { observations: quarters(9) }],
      role: "how many judged",
      gives: { value: 1 },
    },
    {
      name: "without a status, of those held to a target",
      kpis: [
        { ...at(60), ...JUDGING },
        { ...at(60), ...JUDGING, observations: [UNREAD] },
        { ...JUDGING, observations: quarters(9) },
      ],
      role: "how many without status",
      gives: { value: 1 },
    },
    {
      name: "held to no target",
      kpis: [
        { ...at(60), ...JUDGING },
        { ...JUDGING, observations: quarters(9) },
      ],
      role: "how many without target",
      gives: { value: 1 },
    },
    {
      name: "published with another status",
      kpis: [
        at(60),
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
      name: "one whose figure is late, with a target that holds for that quarter and no longer",
      kpis: [{ targets: [{ ...aTarget(60), to: figureAt(0).period }], observations: [figureAt(60, -1)] }],
      role: "how many without figure",
      gives: { value: 1 },
    },
    {
      name: "one whose figures are two quarters late, with a target that holds for the last of them and no longer",
      kpis: [{ targets: [{ ...aTarget(60), to: figureAt(0).period }], observations: [figureAt(60, -2)] }],
      role: "how many without figure",
      gives: { value: 1 },
    },
    {
      name: "one whose target no longer holds for the quarter that is late",
      kpis: [{ targets: [{ ...aTarget(60), to: figureAt(0, -1).period }], observations: [figureAt(60, -1)] }],
      role: "how many without figure",
      gives: { value: 0 },
    },
    {
      name: "one whose series has ended, which is held to no target now",
      kpis: [
        {
          title: "Satisfaction with day care (ended March 2025)",
          ...JUDGING,
          targets: [aTarget(60)],
          observations: [figureAt(60, -2)],
        },
      ],
      role: "how many without figure",
      gives: { value: 0 },
    },
    {
      name: "held against a target, read or not",
      kpis: [at(60), { ...at(60), observations: [UNREAD] }],
      role: "how many held",
      gives: { value: 2 },
    },
    {
      name: "held against a target, with a figure or not",
      kpis: [at(60), { targets: [aTarget(60)] }],
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
function wordOf(role: CountRole): string {
  if (role === "how many") return "indicators";
  return role === "how many without status" ? "none" : role.replace("how many ", "");
}

/** Each counts what stands as its own word says, except these. */
const COUNTS: Partial<Record<CountRole, (place: Place) => boolean>> = {
  "how many": () => true,
  "how many judged": (place) => hasStatus(countedIn(place)),
  "how many not met": (place) => NOT_MET.has(countedIn(place)),
  "how many unjudged": (place) =>
    isHeld(countedIn(place)) && !hasStatus(countedIn(place)) && countedIn(place) !== "short",
  "how many without status": (place) => isHeld(countedIn(place)) && !hasStatus(countedIn(place)),
  "how many doubted": (place) => countedIn(place) === "unsettled" && isDoubted(judgementOf(place)),
  "how many held": (place) => isHeld(countedIn(place)),
  "how many disputed": (place) =>
    hasStatus(countedIn(place)) &&
    disagreementOf(place.kpi, shownIn(place), judgementOf(place)) !== undefined,
};

const NOT_MET: ReadonlySet<Counted | undefined> = new Set<Counted>(["missed", "close", "short"]);

export function countedIn({ kpi, standing, period }: Place): Counted | undefined {
  return countedAs(kpi, standing, latestOf(kpi, period), period);
}

function isDoubted(judgement: Judgement): boolean {
  return judgement.kind === "none" && DOUBTED.has(judgement.reason);
}

function judgementOf(place: Place): Judgement {
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
