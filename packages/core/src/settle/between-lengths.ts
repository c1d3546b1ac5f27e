import { FREQUENCIES, frequencyOf, monthsOf } from "../period/index.ts";
import { type Kpi, type Target, isLevel, isMeasured, mayAddUp } from "../register/index.ts";
import { partsTarget } from "../tables/index.ts";
import type { Pipeline } from "./pipeline.ts";

/** For how long a target is that names no period of its own: for as long as the figures that are judged are of, or not. */
export type LengthOfTarget = "said to be own" | "own" | "year" | "another" | "not told";

/** How many of the newest figures of a length tell how large those are. */
const NEWEST = 4;
/** As much larger or smaller as a target may be than figures of its own length. */
const NEAR = Math.log(2);
/** As much nearer as it stands to those than to any other length's. */
const NEARER = Math.log(1.2);

/**
 * For how long the target of what adds up is, where figures of several lengths stand beside it: months and their quarters, or
 * quarters after whole years. It is for the time of which the heading over it says that it is, else of the one length near
 * whose figures it is; a target of 250 beside months of about 200 and quarters of 600 may be for either.
 */
export function betweenLengths({ notebook }: Pipeline): (kpi: Kpi, target: Target) => LengthOfTarget {
  const headings = new Map(
    notebook.sheets.flatMap(({ columns }) =>
      columns
        .filter(({ became }) => became === "target")
        .map(({ at, heading }) => [`${at.sheet}|${at.column}`, heading]),
    ),
  );
  return (kpi, target) => {
    if (!isLevel(target) || target.value === 0 || kpi.cumulative || !mayAddUp(kpi)) return "own";
    const own = monthsOf(kpi.frequency);
    const said = partsTarget(headings.get(`${target.at.sheet}|${target.at.column}`) ?? "");
    if (said !== undefined) return monthsOf(said) === own ? "said to be own" : "another";
    if (target.to !== undefined) return "own";
    const sizes = sizesOf(kpi);
    if (sizes.size < 2 || !growWithLength(sizes)) return "own";
    const away = [...sizes].map(([months, size]) => ({
      months,
      by: Math.abs(Math.log(target.value / size)),
    }));
    const [nearest, next] = away.toSorted((a, b) => a.by - b.by);
    if (nearest === undefined || next === undefined) return "own";
    if (nearest.by > NEAR || next.by < nearest.by + NEARER || next.by < NEAR) return "not told";
    if (nearest.months === own) return "own";
    return nearest.months === monthsOf("year") ? "year" : "another";
  };
}

/** How large the newest figures of each length are that come round. */
function sizesOf({ observations, monthly }: Kpi): ReadonlyMap<number, number> {
  const figures = [...observations, ...monthly].filter(isMeasured);
  const sizes = FREQUENCIES.map((frequency) => {
    const newest = figures
      .filter(({ period }) => frequencyOf(period) === frequency)
      .toSorted((a, b) => b.period.start - a.period.start)
      .slice(0, NEWEST)
      .map(({ value }) => Math.abs(value))
      .toSorted((a, b) => a - b);
    return [monthsOf(frequency), newest[Math.floor(newest.length / 2)] ?? 0] as const;
  });
  return new Map(sizes.filter(([, size]) => size > 0));
}

/** Whether figures of a longer time are the larger ones: what there is on a day is as much at the end of each. */
function growWithLength(sizes: ReadonlyMap<number, number>): boolean {
  const [first = 0, ...more] = [...sizes].toSorted(([a], [b]) => a - b).map(([, size]) => size);
  return more.every((size, at) => size >= Math.exp(NEAR) * (at === 0 ? first : (more[at - 1] ?? 0)));
}
