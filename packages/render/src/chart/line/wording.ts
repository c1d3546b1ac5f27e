import type { LineChart } from "../drawn.ts";

/** What a target is called beside its line; the model holds the figure alone. */
export function aimText(target: LineChart["targets"][number]): string {
  return `Target ${target.text}`;
}

/** What a range is called beside its borders; the model holds the figures alone. */
export function rangeText(range: LineChart["expected"][number]): string {
  return `${range.trial ? "Trial range" : "Expected range"} ${range.text}`;
}

/** What a median is called beside its line; the model holds the figure alone. */
export function medianText(median: LineChart["medians"][number]): string {
  return `Median ${median.text}`;
}
