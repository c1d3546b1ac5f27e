import type { Kpi } from "../../register/index.ts";

/** Whether a KPI's figure is how long something takes. */
export function isOfTime({ unit: { kind, of } }: Kpi): boolean {
  return kind === "days" || kind === "duration" || /\b(?:days?|weeks?|hours?|minutes?)\b/iu.test(of);
}

/**
 * Whether a KPI counts things: its unit says so, or else nothing says its unit, its figures are whole numbers and its title
 * names no measure of another kind.
 */
export function isCounted({ unit, title, observations }: Kpi): boolean {
  if (unit.kind === "count") return true;
  if (unit.kind !== "number" || MEASURE.test(title)) return false;
  const values = observations.flatMap((each) => (each.state === "value" ? [each.value] : []));
  return values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 0);
}

const MEASURE =
  /[%£]|\b(?:rates?|ratios?|index|scores?|averages?|means?|medians?|per|shares?|percentages?|proportions?|minutes?|hours?|days?|weeks?|months?|costs?|spend(?:ing)?|budgets?)\b/iu;

/** Words of change that only some units can have: times are slow, prices dear, and what is counted is frequent. */
const FREQUENCY = /^(?:(?:more|less) \p{L}+|commoner|rarer|scarcer)$/iu;
const SPEED = /^(?:slow(?:ed|ing)|sped|speed|quicken)/iu;
const PRICE = /^(?:dearer|costlier|pricier)$/iu;

/** Whether a word of change can be said of what the KPI measures. */
export function isWordOfUnit(word: string, kpi: Kpi): boolean {
  if (SPEED.test(word)) return isOfTime(kpi);
  if (PRICE.test(word)) return kpi.unit.kind === "money";
  return !FREQUENCY.test(word) || kpi.unit.kind === "count" || kpi.unit.kind === "rate";
}

/** "The times have slipped": of what should be short they are longer, unless the words say to what they went. */
export function isOnlyWorse(word: string, after: string, kpi: Kpi): boolean {
  return /^slip/iu.test(word) && isOfTime(kpi) && !/^(?: back)? (?:to|below|under)\b/iu.test(after);
}

/** What a superlative of speed, of trade or of price is an end of; undefined where the KPI measures no such thing. */
export function endByUnit(word: string, kpi: Kpi): "lowest" | "highest" | undefined {
  if (/^(?:quick|fast|speed|slow)/iu.test(word)) {
    if (!isOfTime(kpi) || kpi.polarity !== "lower") return undefined;
    return /^slow/iu.test(word) ? "highest" : "lowest";
  }
  if (/^(?:busi|quiet)/iu.test(word)) {
    // "Our busiest quarter" speaks of the work, and not of what there should be less of.
    if (kpi.unit.kind !== "count" || kpi.polarity === "lower") return undefined;
    return /^busi/iu.test(word) ? "highest" : "lowest";
  }
  if (kpi.unit.kind !== "money") return undefined;
  return /^cheap/iu.test(word) ? "lowest" : "highest";
}
