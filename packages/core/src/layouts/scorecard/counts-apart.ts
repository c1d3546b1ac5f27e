import { samePeriod } from "../../period/index.ts";
import { unitNamed } from "../../tables/index.ts";
import type { FoundColumn } from "./name-columns.ts";

/**
 * A column of counts beside one of days or money of the same period is no part of those figures, as it is of a percentage or a
 * rate: each is told by its name. Of two counts under `n` and `N` the second is of all.
 */
export function countsApart(given: readonly FoundColumn[]): readonly FoundColumn[] {
  const columns = given.map((each) => (isBase(each, given) ? asDenominator(each) : each));
  const apart = new Map<FoundColumn, FoundColumn>();
  for (const count of columns) {
    const of = columns.find((each) => isOfOther(each, count));
    if (of?.meaning.means !== "role" || count.meaning.means !== "role") continue;
    const { unit = "" } = of.meaning;
    apart.set(count, {
      ...count,
      meaning: { ...count.meaning, role: "value", apart: "number", unit: "number" },
    });
    apart.set(of, { ...of, meaning: { ...of.meaning, apart: unit } });
  }
  return columns.map((each) => apart.get(each) ?? each);
}

/** Whether a column headed `N` stands beside one headed `n`, which counts some of those: a capital is then of all of them. */
function isBase({ heading, meaning }: FoundColumn, among: readonly FoundColumn[]): boolean {
  const of = meaning.means === "role" && meaning.role === "numerator" ? meaning.period : undefined;
  if (of === undefined || !/(?<!\p{L})N(?!\p{L})/u.test(heading)) return false;
  return among.some(
    (other) =>
      other.meaning.means === "role" &&
      other.meaning.role === "numerator" &&
      other.meaning.period !== undefined &&
      samePeriod(other.meaning.period, of) &&
      /(?<!\p{L})n(?!\p{L})/u.test(other.heading),
  );
}

function asDenominator(found: FoundColumn): FoundColumn {
  const { meaning } = found;
  return meaning.means === "role" ? { ...found, meaning: { ...meaning, role: "denominator" } } : found;
}

/** Whether a column holds the figures of a count's period in a unit that is no share of what was counted. */
function isOfOther({ meaning }: FoundColumn, { meaning: count, heading }: FoundColumn): boolean {
  if (count.means !== "role" || count.role !== "numerator" || /numer/iu.test(heading)) return false;
  if (meaning.means !== "role" || meaning.role !== "value" || meaning.unit === undefined) return false;
  if (meaning.period === undefined || count.period === undefined) return false;
  const kind = unitNamed(meaning.unit)?.kind;
  return samePeriod(meaning.period, count.period) && kind !== "percentage" && kind !== "rate";
}
