import type { Examination } from "./examine.ts";
import { type Earned, earnedBy } from "./reading.ts";
import type { Stretch } from "./series.ts";

/** The signals a point takes part in, by priority, each with the index at which its run began; the first names it. */
export type Mark = Earned & { readonly all: readonly Earned[] };

/** One for each point: its mark, or null where no signal flags it or its segment has too few values to say. */
export function marksOf(
  examination: Examination,
  length: number,
  silent: readonly Stretch[],
): readonly (Mark | null)[] {
  const marks: (Mark | null)[] = [];
  for (let i = 0; i < length; i += 1) marks.push(markAt(examination, i));
  for (const { from, to } of silent) marks.fill(null, from, to);
  return marks;
}

function markAt({ signals }: Examination, index: number): Mark | null {
  let all: Earned[] | null = null;
  for (const signal of signals) {
    const earned = earnedBy(signal, index);
    if (earned === null) continue;
    if (all === null) all = [earned];
    else all.push(earned);
  }
  const first = all?.[0];
  if (all === null || first === undefined) return null;
  return { signal: first.signal, side: first.side, since: first.since, all };
}
