import { singular } from "../noun.ts";
import type { FigureMark } from "../mark.ts";
import type { Subject } from "../subject.ts";
import type { Setting } from "./setting.ts";

/** Nouns of so many KPIs that they tell none. */
export const GENERAL: ReadonlySet<string> = new Set([
  "person",
  "adult",
  "patient",
  "child",
  "children",
  "client",
  "resident",
  "carer",
  "staff",
  "household",
  "family",
  "tenant",
]);

/** Too common in titles to tell what a sentence is about. */
const COMMON =
  /^(?:people|person|households?|family|families|tenants?|adult|patient|child|children|client|resident|carer|staff|number|average|share|percentage|total|rate|with|from|that|their|have|had|who|were|been|least|first|last|quarter|month|year|days?|weeks?|hours?|since|april|after|within|population|per)$/u;

/** The beginnings of words that tell of what a text speaks: "waiting" and "waited" are one. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    words
      .map(singular)
      .filter((word) => !COMMON.test(word))
      .map((word) => word.slice(0, 5)),
  );
}

/** Whether words say anything that the KPI's own names and meaning say. */
export function sharesWords(text: string, { quantity }: FigureMark, { kpi }: Subject): boolean {
  const own = stemsOf([kpi.title, ...(kpi.alsoCalled ?? []), kpi.meaning].join(" "));
  const numbers = (kpi.title.match(/\d+/gu) ?? []).filter((number) => Number(number) !== quantity.value);
  return (
    [...stemsOf(text)].some((stem) => own.has(stem)) ||
    numbers.some((number) => new RegExp(`(?<![\\d.,])${number}(?![\\d.,]\\d|\\d)`, "u").test(text))
  );
}

/** Whether a number is one that the KPI has had, or has as a target. */
export function isKnownFigure({ figure, subject: { kpi } }: Setting): boolean {
  const { value, decimals } = figure.quantity;
  const places = Math.min(20, Math.max(0, decimals));
  const isIt = (number: number | undefined) =>
    number !== undefined && Number(number.toFixed(places)) === value;
  return (
    kpi.targets.some((target) => target.state === "value" && isIt(target.value)) ||
    kpi.observations.some(
      (each) =>
        each.state === "value" &&
        (isIt(each.value) || isIt(each.numerator?.value) || isIt(each.denominator?.value)),
    )
  );
}

/** "four people left the team": so few, beside a share of hundreds, that they are no part of it. */
export function isFarFromParts({ figure, after, subject: { kpi } }: Setting): boolean {
  if (/^ (?:out )?of\b/iu.test(after)) return false;
  const parts = kpi.observations.flatMap((each) => {
    if (each.state !== "value" || each.numerator === undefined || each.denominator === undefined) return [];
    return [each.numerator.value, each.denominator.value - each.numerator.value];
  });
  return parts.length > 0 && figure.quantity.value * 4 < Math.min(...parts);
}
