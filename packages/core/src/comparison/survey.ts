import type { SurveyResult } from "../register/index.ts";

/** The 97.5th percentile of the normal distribution: a 95% interval. */
const Z = 1.959963984540054;

/** A survey answer with its share and the range that chance alone could explain; all in per cent. */
export type Share = {
  readonly result: SurveyResult;
  readonly percent: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
};

export type SurveyChange = {
  readonly now: Share;
  readonly before: Share | undefined;
  /**
   * `beyond` its margin, `within` it, `unknown` where a base is missing, or no comparison because the
   * wording changed or the question was not asked before.
   */
  readonly verdict: "beyond" | "within" | "unknown" | "wording changed" | "first time";
};

/**
 * Per cent positive with its 95% interval: published limits where there are any, else Wilson's score
 * interval from the base. A design effect widens the standard error by itself, as the Health and Care
 * Experience survey publishes it, so the effective base is the base over its square. Nothing where more
 * people answered positively than answered: that is no share of anybody.
 */
export function shareOf(result: SurveyResult): Share | undefined {
  const percent = percentOf(result);
  if (percent === undefined || percent < 0 || percent > 100) return undefined;
  if (result.interval) return { result, percent, ...result.interval };
  if (result.base === undefined || result.base <= 0)
    return { result, percent, lower: undefined, upper: undefined };
  return { result, percent, ...wilson(percent / 100, result.base / (result.designEffect ?? 1) ** 2) };
}

/** Compares one wave with the wave before it, by the difference's own 95% margin. */
export function surveyChange(now: Share, before: Share | undefined): SurveyChange {
  if (!before) return { now, before: undefined, verdict: "first time" };
  if (now.result.wording !== before.result.wording) return { now, before, verdict: "wording changed" };
  const margin = marginBetween(now, before);
  if (margin === undefined) return { now, before, verdict: "unknown" };
  return { now, before, verdict: Math.abs(now.percent - before.percent) > margin ? "beyond" : "within" };
}

/** By the counts; where a share was weighted and is another than theirs, as published. */
function percentOf(result: SurveyResult): number | undefined {
  const { percent, positive, base } = result;
  if (positive === undefined || base === undefined || base <= 0) return percent;
  const counted = (100 * positive) / base;
  const isOther = percent !== undefined && Math.abs(percent - counted) > HALF_A_POINT;
  return isOther && isWeighted(result) ? percent : counted;
}

/** So much a published share may be rounded. */
const HALF_A_POINT = 0.5;

/** Whether a share was published as weighted, so that it need not be that of the counts beside it. */
export function isWeighted({ interval, designEffect }: SurveyResult): boolean {
  return interval !== undefined || designEffect !== undefined;
}

/** Wilson's score interval for a share of `base` answers, in per cent. */
export function wilson(share: number, base: number): { lower: number; upper: number } {
  const spread = Z * Z;
  const centre = (share + spread / (2 * base)) / (1 + spread / base);
  const reach =
    (Z / (1 + spread / base)) * Math.sqrt((share * (1 - share)) / base + spread / (4 * base * base));
  return { lower: 100 * Math.max(0, centre - reach), upper: 100 * Math.min(1, centre + reach) };
}

function marginBetween(a: Share, b: Share): number | undefined {
  const [low, high] = a.percent <= b.percent ? [a, b] : [b, a];
  if (low.upper === undefined || high.lower === undefined) return undefined;
  return marginOfDifference(
    { value: low.percent, upper: low.upper },
    { value: high.percent, lower: high.lower },
  );
}

/** Newcombe's margin: the two ranges' reaches towards each other, combined. In the unit of the two. */
export function marginOfDifference(
  low: { readonly value: number; readonly upper: number },
  high: { readonly value: number; readonly lower: number },
): number {
  return Math.hypot(low.upper - low.value, high.value - high.lower);
}
