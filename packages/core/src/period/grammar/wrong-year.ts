import type { Period } from "../period.ts";
import type { WrongYear } from "../reading.ts";
import type { YearLabel } from "../year-label.ts";

/** A label whose financial year does not follow itself, with the label as it would be mended. */
export function wrongYear(
  text: string,
  year: Extract<YearLabel, { kind: "wrong year" }>,
  period: Period,
): WrongYear {
  return { kind: "wrong year", text, expected: text.replace(year.written, year.expected), period };
}
