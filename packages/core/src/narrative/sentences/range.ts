import { measuredOf } from "../../facts/index.ts";
import { tableFigure } from "../../figure/index.ts";
import type { Sentence } from "../sentence.ts";
import { bind } from "../text.ts";

/** A range that does not hold its own figure is a finding (A12), and nothing to print. */
export const range: Sentence = {
  id: "range",
  when: "the workbook keeps the range that was published around the figure, such as a 95% interval",
  say: ({ latest, kpi, decimals }) => {
    const { value, lower, upper } = measuredOf(latest) ?? {};
    if (value === undefined || !lower || !upper) return undefined;
    if (lower.value > value || upper.value < value) return undefined;
    const print = (limit: typeof lower) => bind(tableFigure(limit.value, kpi.unit, decimals), [limit.at]);
    return ["The range published around it is ", print(lower), " to ", print(upper), "."];
  },
};
