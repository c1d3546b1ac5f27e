import { isFigureInDoubt, peersOf } from "../../comparison/index.ts";
import { defineCount } from "../define.ts";
import { JUDGED, LEVEL_QUARTERS, aTarget, beside, quarters, seasonalQuarters } from "../examples.ts";
import { latestOf, measuredOf } from "../latest.ts";
import type { Place } from "../place.ts";
import { type Verdict, verdictOf } from "../verdict.ts";
import { expectationOf } from "./expected.ts";
import { countedIn, shownIn } from "./how-many.ts";

const WATCHED = { ...JUDGED, class: "monitoring" } as const;

const ROLES = [
  "how many better",
  "how many worse",
  "how many unusual",
  "how many level",
  "how many seasonal",
  "how many too few",
  "how many out of reach",
  "how many compared",
  "how many ahead",
] as const;
type CountRole = (typeof ROLES)[number];

/** Each KPI is counted by what the rules say of its figure of now. */
export const howManyChanged = defineCount({
  roles: ROLES,
  means:
    "How many KPIs changed, by what the rules say of now; how many targets lie beyond the range expected; and how many can be compared with an area, and are on the better side of it.",
  find: (places, role) => {
    const counted = places.filter((place) => COUNTS[role](place));
    const cells = (counted.length > 0 ? counted : places).map((place) => shownIn(place)?.at ?? place.kpi.at);
    if (cells.length === 0) return { none: "nothing to compare with" };
    return {
      value: counted.length,
      words: [role.replace("how many ", "")],
      cells,
      rule: "arithmetic",
    };
  },
  examples: [
    {
      name: "changed for the better",
      kpis: [changed(58), changed(104), changed()],
      role: "how many better",
      gives: { value: 1 },
    },
    {
      name: "changed for the worse",
      kpis: [changed(58), changed(104), changed(105)],
      role: "how many worse",
      gives: { value: 2 },
    },
    {
      name: "unusual, where nobody is judged",
      kpis: [{ ...changed(58), decision: WATCHED }, { ...changed(104), decision: WATCHED }, changed(58)],
      role: "how many unusual",
      gives: { value: 2 },
    },
    {
      name: "without a clear change",
      kpis: [changed(), changed(58)],
      role: "how many level",
      gives: { value: 1 },
    },
    {
      name: "as the season has it",
      kpis: [{ observations: seasonalQuarters(95) }, changed()],
      role: "how many seasonal",
      gives: { value: 1 },
    },
    {
      name: "too few to say",
      kpis: [{ observations: quarters(60, 61) }, changed()],
      role: "how many too few",
      gives: { value: 1 },
    },
    {
      name: "a target beyond the range",
      kpis: [
        { ...changed(), targets: [aTarget(60)] },
        { ...changed(), targets: [aTarget(90)] },
        { ...changed(), targets: [aTarget(81)] },
      ],
      role: "how many out of reach",
      gives: { value: 1 },
    },
    {
      name: "beside an area",
      kpis: [beside({ Westlaw: 70 }), beside({ Westlaw: 50 }), beside({ Northmuir: 50 })],
      role: "how many compared",
      basis: { kind: "kpis", kpis: [], area: "Westlaw" },
      gives: { value: 2 },
    },
    {
      name: "on the better side of it",
      kpis: [beside({ Westlaw: 70 }), beside({ Westlaw: 50 }), beside({ Westlaw: 61 })],
      role: "how many ahead",
      basis: { kind: "kpis", kpis: [], area: "Westlaw" },
      gives: { value: 1 },
    },
    {
      name: "on the better side of it by less than one, or not, where more are better",
      kpis: [60.5, 61, 61.5].map((theirs) => ({
        ...beside({ Westlaw: theirs }),
        polarity: "higher" as const,
      })),
      role: "how many ahead",
      basis: { kind: "kpis", kpis: [], area: "Westlaw" },
      gives: { value: 1 },
    },
    {
      name: "where neither side is better, or the target is as near as may be",
      kpis: (["neither", "closer"] as const).map((polarity) => ({ ...beside({ Westlaw: 70 }), polarity })),
      role: "how many compared",
      basis: { kind: "kpis", kpis: [], area: "Westlaw" },
      gives: { value: 0 },
    },
    { name: "nothing to count", kpis: [], gives: { none: "nothing to compare with" } },
  ],
});

const COUNTS: Record<CountRole, (place: Place) => boolean> = {
  "how many better": (place) => verdictAt(place) === "better",
  "how many worse": (place) => verdictAt(place) === "worse",
  "how many unusual": (place) => verdictAt(place) === "high" || verdictAt(place) === "low",
  "how many level": (place) => verdictAt(place) === "none",
  "how many seasonal": (place) => verdictAt(place) === "season",
  "how many too few": (place) => verdictAt(place) === "few",
  "how many out of reach": isOutOfReach,
  "how many compared": (place) => besideArea(place) !== undefined,
  "how many ahead": (place) => besideArea(place) === "ahead",
};

function verdictAt({ kpi, period, patternAt }: Place): Verdict {
  const latest = latestOf(kpi, period);
  const measured = measuredOf(latest);
  return verdictOf(
    kpi,
    latest,
    measured && !isFigureInDoubt(kpi, measured) ? patternAt(measured.period) : undefined,
  );
}

/** Judged, short of its target, and the target beyond the range that its own figures lead one to expect. */
function isOutOfReach(place: Place): boolean {
  const counted = countedIn(place);
  if (counted !== "close" && counted !== "missed") return false;
  const measured = measuredOf(latestOf(place.kpi, place.period));
  const pattern = measured && place.patternAt(measured.period);
  return (
    pattern?.kind === "judged" &&
    verdictAt(place) !== "few" &&
    expectationOf(pattern) === "consistently misses"
  );
}

/** On which side of the area's figure ours is, where both are of one period and one side is better. */
function besideArea({ kpi, period, basis }: Place): "ahead" | "not ahead" | undefined {
  const ours = measuredOf(latestOf(kpi, period));
  if (!ours || basis?.kind !== "kpis" || (kpi.polarity !== "higher" && kpi.polarity !== "lower"))
    return undefined;
  const found = peersOf(kpi, ours).find(({ comparator }) => comparator.area === basis.area);
  if (found?.kind !== "compared") return undefined;
  const isAhead = kpi.polarity === "higher" ? found.difference > 0 : found.difference < 0;
  return isAhead ? "ahead" : "not ahead";
}

function changed(...last: readonly number[]) {
  return { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, ...last) };
}
