import { statusNamed } from "../tables/index.ts";
import type { Polarity } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";

const SAID: readonly (readonly [RegExp, Polarity])[] = [
  [
    /^(?:high(?:er)?|higher is better|bigger is better|maximi[sz]e|aim to maximi[sz]e|increas(?:e|ing)|up|yes|more|↑|good to be high)$/u,
    "higher",
  ],
  [
    /^(?:low(?:er)?|lower is better|smaller is better|minimi[sz]e|aim to minimi[sz]e|decreas(?:e|ing)|reduce|down|no|fewer|less|↓|good to be low)$/u,
    "lower",
  ],
  [/^(?:clos(?:e|er)(?: to target)?|plan is best|on target|goldilocks|stay on target)$/u, "closer"],
  [/^(?:neither|none|not applicable|n\/a|na|data only|monitor(?:ing)?|context(?:ual)?|neutral)$/u, "neither"],
];

/** Which way is good, from a column that says so; a column headed "one is high" answers yes or no. */
export function polaritySaid(text: string): Polarity | undefined {
  const key = nameKey(text);
  return SAID.find(([pattern]) => pattern.test(key))?.[1];
}

const HIGHER =
  /\b(?:on time|in time|in (?:the )?(?:prescribed|target|agreed) time|within (?:\d|the|target|time|prescribed|allocat|statutory|\w+ (?:hours?|days?|weeks?))|in \d+ (?:seconds|minutes|hours|(?:working )?days)|resolved|accura\w+|correctly|uptime|satisfaction|satisfied|completed|prevented|collected|delivered|implemented|% reduction|percentage reduction|quality of)\b/iu;
const LOWER =
  /\b(?:missed|lost due|sickness absence|absence|time taken|average time|waiting time|days to|delayed|overdue|complaints? upheld|errors?|vacanc\w+|readmission\w*|falls)\b/iu;

/** Which way is good where the title leaves no doubt; titles that speak both ways say nothing. */
export function polarityInTitle(title: string): Polarity | undefined {
  const higher = HIGHER.test(title);
  const lower = LOWER.test(title);
  if (higher === lower) return undefined;
  return higher ? "higher" : "lower";
}

/** No council is known to call a figure green that is further off its target, as a share of the target. */
const WIDEST_TOLERANCE = 0.025;

/**
 * Which way a published status takes for good: green well on one side of the target, or amber or red on the
 * other. A value of 0 may be a missing one typed as a number and proves nothing; nor does an exact hit, nor a
 * green so near the target that a tolerance may have made it so.
 */
export function polarityFromStatus(status: string, value: number, target: number): Polarity | undefined {
  if (value === 0 || value === target) return undefined;
  const above = value > target;
  const named = statusNamed(status);
  if (named === "green") {
    if (Math.abs(value - target) <= WIDEST_TOLERANCE * Math.abs(target)) return undefined;
    return above ? "higher" : "lower";
  }
  if (named !== undefined) return above ? "lower" : "higher";
  return undefined;
}
