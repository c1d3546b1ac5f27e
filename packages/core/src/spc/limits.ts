import { meanOf } from "./mean.ts";
import { type Gap, movingRanges } from "./moving-ranges.ts";
import { grown, shrunk } from "./scale.ts";
import type { Series, Stretch } from "./series.ts";

/** How a rule set draws the limits of an XmR chart (individual values and their moving ranges). */
export type LimitRule = {
  /** The limits lie this many mean moving ranges from the mean: three sigma. */
  readonly reach: number;
  /** The near limits lie this many mean moving ranges from the mean: two sigma. */
  readonly nearReach: number;
  /** Whether moving ranges out of line with the rest are left out, in one pass, before the limits are drawn. */
  readonly screening: boolean;
  readonly gap: Gap;
  /** Which signals may fire where the values the limits rest on never varied. */
  readonly whenFlat: "all" | "runs only" | "none";
};

/** The lines of an XmR chart, in the unit of the values. */
export type Limits = {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  /** True where the values the limits rest on never varied. */
  readonly flat: boolean;
};

/** A moving range this many times the mean moving range, or more, is out of line (the upper limit of an mR chart). */
const SCREEN = 3.267;

/** Process limits from the values of a stretch; null where it leaves no moving range. */
export function limitsOf(series: Series, stretch: Stretch, rule: LimitRule): Limits | null {
  const limits = draw(series, stretch, rule);
  if (limits === null || Number.isFinite(limits.upper - limits.lower)) return limits;
  const small = draw(shrunk(series), stretch, rule);
  return small === null ? null : atFullSize(small);
}

function draw(series: Series, stretch: Stretch, rule: LimitRule): Limits | null {
  const ranges = movingRanges(series, stretch, rule.gap);
  if (ranges.length === 0) return null;
  const centre = meanOf(series, stretch);
  const unscreened = average(ranges);
  const flat = unscreened === 0;
  const range = rule.screening && !flat ? average(screened(ranges, SCREEN * unscreened)) : unscreened;
  const reach = rule.reach * range;
  const nearReach = rule.nearReach * range;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - nearReach,
    nearUpper: centre + nearReach,
    flat,
  };
}

function screened(ranges: Series, limit: number): Series {
  return ranges.filter((range) => range < limit);
}

function average(ranges: Series): number {
  return meanOf(ranges, { from: 0, to: ranges.length });
}

function atFullSize(small: Limits): Limits {
  return {
    centre: grown(small.centre),
    lower: grown(small.lower),
    upper: grown(small.upper),
    nearLower: grown(small.nearLower),
    nearUpper: grown(small.nearUpper),
    flat: small.flat,
  };
}
