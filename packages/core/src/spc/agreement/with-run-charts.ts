import { examine } from "../examine.ts";
import { readAt } from "../reading.ts";
import { anhoej } from "../rule-sets/anhoej.ts";
import { hisRun } from "../rule-sets/his-run.ts";
import { phsPublishedCode } from "../rule-sets/phs-published-code.ts";
import { disagreementsOf, onesIn, onesOf } from "./compare.ts";
import type { Reference } from "./vectors.ts";

/** Holds `his-run` against runchart, which knows nothing of rebasing or frozen medians. */
export function disagreementsWithHis({ id, series, expected }: Reference): readonly string[] {
  const oracle = expected.his_runchart;
  if (oracle === undefined || "error" in oracle) return [];
  const examination = examine(series, [], null, hisRun);
  const found = disagreementsOf(id);
  found.expectNear("median", examination.stretches[0]?.centre, oracle.median);
  found.expect("shift", onesOf(examination, "shift"), onesIn(oracle.shift));
  const inTrend = new Set(oracle.trends.flat());
  const trend = Array.from(series, (_, index) => (inTrend.has(index) ? 1 : 0));
  found.expect("trend", onesOf(examination, "trend"), trend);
  return found.lines;
}

/** Holds `phs-published-code` against runchart_flags(), given the median of the whole series. */
export function disagreementsWithPhs({ id, series, expected }: Reference): readonly string[] {
  const oracle = expected.phs_published_flags;
  if (oracle === undefined || "error" in oracle) return [];
  const examination = examine(series, [], null, phsPublishedCode);
  const found = disagreementsOf(id);
  found.expectNear("median", examination.stretches[0]?.centre, oracle.median);
  found.expect("shift", onesOf(examination, "shift"), onesIn(oracle.shift));
  found.expect("trend", onesOf(examination, "trend"), onesIn(oracle.trend));
  return found.lines;
}

/** Holds `anhoej` against qicharts2, which passes over a frozen median where a series is rebased. */
export function disagreementsWithAnhoej(reference: Reference): readonly string[] {
  const oracle = reference.expected.qicharts2_run;
  if (oracle === undefined || "error" in oracle) return [];
  const baseline = reference.rebaseAt.length > 0 ? null : reference.baseline;
  const examination = examine(reference.series, reference.rebaseAt, baseline, anhoej);
  const found = disagreementsOf(reference.id);
  found.expect("parts", examination.stretches.length, oracle.parts.length);
  for (const [index, part] of oracle.parts.entries()) {
    const stretch = examination.stretches[index];
    if (stretch === undefined) continue;
    const chart = stretch.runChart;
    found.expectNear("median", stretch.centre, part.cl);
    found.expect("useful", chart?.useful ?? 0, part.n_useful);
    found.expect("longest run", chart?.longestRun ?? null, part.longest_run);
    found.expect("longest run limit", chart?.longestRunLimit ?? null, part.longest_run_max);
    found.expect("crossings", chart?.crossings ?? null, part.n_crossings);
    found.expect("fewest crossings", chart?.fewestCrossings ?? null, part.n_crossings_min);
    found.expect("signal", readAt(examination, stretch, stretch.to - 1) !== null, part.runs_signal);
  }
  return found.lines;
}
