import { roundedNumber } from "../figure/index.ts";
import { periodKey } from "../period/index.ts";
import { type Kpi, isMeasured, printedPlaces } from "../register/index.ts";
import type { Change } from "./change.ts";

/** Figures that were published and are others now, or gone, each at the places that both print. */
export function figureChanges(before: Kpi, kpi: Kpi): readonly Change[] {
  const decimals = Math.min(printedPlaces(before), printedPlaces(kpi));
  const now = new Map(kpi.observations.map((each) => [periodKey(each.period), each]));
  return before.observations.filter(isMeasured).flatMap((was): readonly Change[] => {
    const is = now.get(periodKey(was.period));
    const of = { id: kpi.id, title: kpi.title, period: was.period, was: was.value };
    if (!isMeasured(is)) return [{ ...of, kind: "figure gone", at: is?.at ?? kpi.at }];
    if (roundedNumber(is.value, decimals) === roundedNumber(was.value, decimals)) return [];
    const isMarked = is.flags.includes("revised") || was.flags.includes("provisional");
    return [{ ...of, kind: "figure", now: is, isMarked, at: is.at }];
  });
}
