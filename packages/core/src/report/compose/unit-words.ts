import type { Unit } from "../../figure/index.ts";
import { upperFirst } from "../../narrative/index.ts";

/** A unit as a column heading or a chart's subtitle names it. */
export function unitWords({ kind, of }: Unit): string {
  if (kind === "percentage") return of === "" ? "Percentage" : `Percentage, ${of}`;
  if (kind === "money") return of === "" ? "Pounds" : `Pounds, ${of}`;
  if (kind === "yes or no") return "Yes or no";
  if (kind === "grade") return "Grade, 1 to 6";
  if (kind === "rate") return of === "" ? "Rate" : `Rate ${of}`;
  if (of !== "") return upperFirst(of);
  return kind === "days" ? "Days" : kind === "duration" ? "Time" : "Number";
}
