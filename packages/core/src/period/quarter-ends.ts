import { type Period, endOf } from "./period.ts";
import type { ReadLabel } from "./reading.ts";

const FEWEST = 2;

/**
 * Reads "As at 30/06/2025" among others three months apart, each at the end of a quarter, as the position at the
 * end of that quarter. A stock counted on a day is as true of the quarter that ends with it as of the month.
 */
export function withQuarterEnds(labels: readonly string[], read: ReadLabel): ReadLabel {
  const ends = new Set<number>();
  for (const label of labels) {
    const found = asAt(label, read);
    if (found !== undefined) ends.add(endOf(found));
  }
  const sorted = [...ends].toSorted((a, b) => a - b);
  const steps = sorted.slice(1).map((end, at) => end - (sorted[at] ?? end));
  const areQuarters =
    sorted.length >= FEWEST && sorted.every((end) => end % 3 === 0) && steps.some((step) => step === 3);
  if (!areQuarters) return read;
  return (label) => {
    const reading = read(label);
    const found = asAt(label, () => reading);
    if (found === undefined || reading.kind !== "period") return reading;
    return { ...reading, period: { start: endOf(found) - 3, months: 3 } };
  };
}

/** Hardly any label says so, and looking is quicker than reading. */
const MAY_SAY_SO = /^(?:position|snapshot|census|count|figures?|stock|as|at|end)\b/iu;

function asAt(label: string, read: ReadLabel): Period | undefined {
  if (!MAY_SAY_SO.test(label.trim())) return undefined;
  const reading = read(label);
  return reading.kind === "period" && reading.grammar === "as at" ? reading.period : undefined;
}
