import { listed } from "./listed.ts";
import type { NearestTable } from "./reading.ts";

/** What came nearest to a table, what it lacks, and what to do; sentences. */
export function nearestInWords(sheet: string, { row, periods, notPeriods, names }: NearestTable): string {
  const where = `Row ${row + 1} of “${sheet}” comes nearest to the headings of a table`;
  const taken = [
    ...(names.length > 0 ? [`${quoted(names)} ${names.length === 1 ? "names" : "name"} the KPIs`] : []),
    ...(periods.length > 0
      ? [
          `${quoted(periods)} ${periods.length === 1 ? "was" : "were"} taken for ${periods.length === 1 ? "a period" : "periods"}`,
        ]
      : []),
    ...(notPeriods.length > 0
      ? [`${quoted(notPeriods)} ${notPeriods.length === 1 ? "was" : "were"} taken for no period`]
      : []),
  ];
  const todo = [
    ...(names.length === 0 ? ["head the column that names the KPIs “Indicator” or “Code”"] : []),
    ...(periods.length === 0 || notPeriods.length > 0
      ? ["write periods as 2025/26 Q2, Sep 2025 or 2025/26"]
      : []),
    ...(periods.length === 1 && notPeriods.length === 0
      ? ["put the figures of other periods beside it"]
      : []),
  ];
  const advice = todo.length === 0 ? "" : ` To have it read, ${todo.join(", and ")}.`;
  return `${where}: ${taken.join("; ")}.${advice}`;
}

function quoted(texts: readonly string[]): string {
  return listed(
    texts.map((text) => `“${text}”`),
    4,
  );
}
