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
  const [a, b] = [ours, theirs].map(({ unit }) => perOf(unit.of));
  if (a !== undefined && b !== undefined && a !== b) return { why: "unit", ours: a, theirs: b };
  if (ours.polarity !== undefined && theirs.polarity !== undefined && ours.polarity !== theirs.polarity)
    return { why: "direction" };
  const [ourBase, theirBase] = [baseOf(ours), baseOf(theirs)];
  if (ourBase !== undefined && theirBase !== undefined && ourBase !== theirBase)
    return { why: "base", ours: ourBase, theirs: theirBase };
  if (ours.unit.kind === "count") return { why: "count without population" };
  return undefined;
}

/** "100000" of "per 100,000 adults"; nothing where no number is named. */
function perOf(of: string): string | undefined {
  return /\bper (\d[\d,]*)/u.exec(of)?.[1]?.replaceAll(",", "");
}

/** The ages that are counted, as the title, the meaning or the unit names them: "75+", "65+". */
function baseOf({ title, meaning, unit }: Kpi): string | undefined {
  const text = `${title} ${meaning} ${unit.of}`;
  const age = /\b(?:aged? )?(\d{2})\s?(?:\+|(?:years? )?(?:and|or) (?:over|older|above))/iu.exec(text)?.[1];
  return age === undefined ? undefined : `${age} and over`;
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
