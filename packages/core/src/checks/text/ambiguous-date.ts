import { defineCheck } from "../frame/define.ts";
import { isEitherWay, updated } from "./date-as-text.ts";

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})$/;

export const ambiguousDate = defineCheck({
  id: "T07",
  title: "Date that could be read two ways",
  why: "The third of April and the fourth of March are both 03/04 to somebody.",
  scope: "cell",
  check: ({ column, cell: { value }, at }) => {
    if (column.holds !== "dates" || typeof value !== "string" || !DATE.test(value.trim())) return undefined;
    return isEitherWay(value) ? { at, text: value.trim() } : undefined;
  },
  severity: "warning",
  message: ({ text }) => `“${text}” is text; it was read as day, month, year.`,
  together: (all) =>
    `${all.length} dates of one column are text that could be read two ways, the first “${all[0]?.text ?? ""}”.`,
  remedy: "Type it again as a date, or as 2025-11-14.",
  examples: {
    keep: [() => updated(45_000), () => updated("25/11/2025")],
    break: [() => updated("03/04/2025")],
  },
});
