import { type Period, endOf } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { notUnderstood, tell } from "../reading/index.ts";
import { periodWithin } from "../tables/index.ts";
import type { Pipeline } from "../settle/index.ts";
import type { LineAbove } from "./lines-above.ts";
import { endOfFigures, quarterOfFigures } from "./registers/voices.ts";

/** A line that says which period the table under it is of, and is no note about another one. */
const IS_TITLE =
  /\b(?:report|scorecard|dashboard|performance|results?|returns?|indicators?|kpis?|quarter|q[1-4]|figures for|update for)\b/iu;
const IS_OF_ANOTHER =
  /\b(?:compar\w*|baseline|targets?|since|from|updated|update on|published|printed|refreshed|prepared|produced|issued|approved|version|previous|last|next|due|until|revised|after|before|deadline|meeting|committee|board|will)\b/iu;
const LONGEST_PERIOD = 3;

/**
 * Says of a title above a table that names a quarter or month which is not that of its newest figures: the figures
 * are followed. A title is left over from the last report more often than a column is headed wrong.
 */
export function tellPeriodsAbove(
  lines: readonly LineAbove[],
  kpis: readonly Kpi[],
  { notebook }: Pick<Pipeline, "notebook">,
): void {
  const followed = new Set(
    notebook.assumptions.flatMap((each) => (each.kind === "current period" ? [each.text] : [])),
  );
  for (const { text, at } of lines) {
    if (followed.has(text) || !IS_TITLE.test(text) || IS_OF_ANOTHER.test(text)) continue;
    const period = periodWithin(text);
    if (period === undefined || period.months > LONGEST_PERIOD) continue;
    const below = kpis.filter((kpi) =>
      [...kpi.observations, ...kpi.monthly].some((each) => each.at.sheet === at.sheet),
    );
    if (!isOf(period, below))
      tell(notebook, [notUnderstood("cell", at, text, "another period than the figures")]);
  }
}

/** Whether a period reaches the newest whole quarter of some figures, and begins before they end. */
function isOf(period: Period, kpis: readonly Kpi[]): boolean {
  const [now, end] = [quarterOfFigures(kpis), endOfFigures(kpis)];
  return now === undefined || end === undefined || (endOf(period) >= endOf(now) && period.start < end);
}
