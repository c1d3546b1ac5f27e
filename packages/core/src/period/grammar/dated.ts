import { periodOfDate, readDate } from "../date.ts";
import type { Grammar } from "../reading.ts";

/** A whole date, "2025-06-30", "30/06/2025" or "30 June 2025", stands for the month that holds it. */
export const readDated: Grammar = (label) => {
  const date = readDate(label);
  return date === undefined ? undefined : { kind: "period", period: periodOfDate(date), grammar: "date" };
};
