import type { LineChart } from "../drawn.ts";

/** What a target is called beside its line; the model holds the figure alone. */
export function aimText({ text, edge }: LineChart["targets"][number]): string {
  return edge === undefined ? `Target ${text}` : `Target ${edge} ${text}`;
}

/** What a range is called beside its borders; the model holds the figures alone. */
export function rangeText(range: LineChart["expected"][number]): string {
  return `${rangeName(range)} ${range.text}`;
}

export function rangeName({ trial }: LineChart["expected"][number]): string {
  return trial ? "Trial range" : "Expected range";
}

/** Several levels in one line: "Target 50, then 55, then 60". */
export function stepsText(levels: readonly string[]): string {
  return levels.map((level, i) => (i === 0 ? level : level.replace(/^Target /, ""))).join(", then ");
}

/** What an average or a median is called beside its line; the model holds the figure alone. */
export function centreText({ called, text }: LineChart["centres"][number]): string {
  return `${called === "median" ? "Median" : "Average"} ${text}`;
}

/** What stands beside an upright where a new stretch begins. */
export const BREAK = "Not comparable";
