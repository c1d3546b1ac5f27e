import type { Unit } from "../../figure/index.ts";

/** What a number of the data file counts: the number as it is kept, so that time is in seconds. */
export function unitOf({ kind, of }: Unit): string {
  const named = NAMES[kind];
  if (kind === "count" || kind === "number") return of === "" ? named : of;
  if (kind === "rate") return of === "" ? named : `${named} ${of}`;
  if (kind === "days" && /\bdays\b/i.test(of)) return of;
  return of === "" ? named : `${named}, ${of}`;
}

const NAMES: Record<Unit["kind"], string> = {
  percentage: "per cent",
  count: "number",
  rate: "rate",
  days: "days",
  money: "pounds",
  number: "number",
  duration: "seconds",
  "yes or no": "one for yes, nought for no",
  grade: "grade of the Care Inspectorate",
};
