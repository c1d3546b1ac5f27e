import type { Side } from "./direction.ts";
import type { Examination } from "./examine.ts";
import { HIGH, NONE } from "./flags.ts";
import type { Earned } from "./reading.ts";
import type { Stretch } from "./series.ts";

/** The signals a point takes part in, by priority, each with the index at which its run began; the first names it. */
export type Mark = Earned & { readonly all: readonly Earned[] };

/** One for each point: its mark, or null where no signal flags it or its segment has too few values to say. */
export function marksOf(
  examination: Examination,
  length: number,
  silent: readonly Stretch[],
): readonly (Mark | null)[] {
  const found: Earned[][] = [];
  const marks = Array.from<Mark | null>({ length }).fill(null);
  for (const { rule, flags } of examination.signals) {
    for (let i = 0; i < length; i += 1) {
      const side = flags.side[i] ?? NONE;
      if (side === NONE) continue;
      const earned = { signal: rule.kind, side: sideName(side), since: flags.since[i] ?? i };
      const all = (found[i] ??= []);
      all.push(earned);
      marks[i] ??= { ...earned, all };
    }
  }
  for (const { from, to } of silent) marks.fill(null, from, to);
  return marks;
}

function sideName(side: number): Side {
  return side === HIGH ? "high" : "low";
}
