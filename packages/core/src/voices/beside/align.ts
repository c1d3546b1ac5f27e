import { definitionGap } from "../../comparison/index.ts";
import { type Period, endOf, samePeriod } from "../../period/index.ts";
import { type Kpi, type Measured, isMeasured } from "../../register/index.ts";
import { measureKey } from "./twins.ts";

/** Why two indicators of two partnerships are not put beside each other. */
export type Mismatch =
  | { readonly why: "name only" }
  | { readonly why: "unit"; readonly ours: string; readonly theirs: string }
  | { readonly why: "direction" }
  | { readonly why: "base"; readonly ours: string; readonly theirs: string }
  | { readonly why: "no common period" }
  | { readonly why: "count without population" };

/** Two figures of one measure for one period, or why there are none. */
export type Aligned =
  | {
      readonly kind: "aligned";
      readonly theirs: Kpi;
      readonly period: Period;
      readonly our: Measured;
      readonly their: Measured;
    }
  | { readonly kind: "not aligned"; readonly theirs: Kpi; readonly mismatch: Mismatch };

/**
 * Their indicator of ours: by code, or by the code of its twin. A title alone never does: it is told, and not compared.
 * Then unit, direction, base and length of period have to agree, and the latest period that both have is taken.
 */
export function align(ours: Kpi, others: readonly Kpi[]): Aligned | undefined {
  const byCode = others.find(({ id }) => measureKey(id) === measureKey(ours.id));
  const theirs = byCode ?? others.find(({ title }) => titleKey(title) === titleKey(ours.title));
  if (theirs === undefined) return undefined;
  const mismatch = byCode === undefined ? ({ why: "name only" } as const) : mismatchOf(ours, theirs);
  if (mismatch !== undefined) return { kind: "not aligned", theirs, mismatch };
  const common = commonFigures(ours, theirs);
  if (common === undefined) return { kind: "not aligned", theirs, mismatch: { why: "no common period" } };
  return { kind: "aligned", theirs, ...common };
}

function mismatchOf(ours: Kpi, theirs: Kpi): Mismatch | undefined {
  if (ours.unit.kind !== theirs.unit.kind)
    return { why: "unit", ours: ours.unit.kind, theirs: theirs.unit.kind };
  const [our, their] = [ours, theirs].map(({ title, meaning, unit }) => `${title} ${meaning} ${unit.of}`);
  const gap = definitionGap(our ?? "", their ?? "");
  if (gap?.what === "rate") return { why: "unit", ours: gap.ours, theirs: gap.theirs };
  if (ours.polarity !== undefined && theirs.polarity !== undefined && ours.polarity !== theirs.polarity)
    return { why: "direction" };
  if (gap !== undefined) return { why: "base", ours: gap.ours, theirs: gap.theirs };
  if (ours.unit.kind === "count") return { why: "count without population" };
  return undefined;
}

function titleKey(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function commonFigures(ours: Kpi, theirs: Kpi) {
  const mine = ours.observations.filter(isMeasured);
  const others = theirs.observations.filter(isMeasured);
  for (const our of mine.toSorted((a, b) => endOf(b.period) - endOf(a.period))) {
    const their = others.find(({ period }) => samePeriod(period, our.period));
    if (their !== undefined) return { period: our.period, our, their };
  }
  return undefined;
}
