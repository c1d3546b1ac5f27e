import { type Period, endOf, monthsOf } from "../period/index.ts";
import type { Kpi } from "./kpi.ts";
import { type Observation, isMissing } from "./observation.ts";

const OVER =
  "(?:ended|discontinued|retired|withdrawn|stopped|ceased|closed|replaced|superseded|dropped|no longer (?:collected|measured|reported|published|produced|recorded|used|available))";

/** In a title only where nothing else can be meant: services withdrawn and care that ended are things to count. */
const IN_TITLE = new RegExp(
  `^(?:old|${OVER})\\s*[-–—:]|[([](?:old|now |series |since )?${OVER}\\b[^)\\]]*[)\\]]`,
  "iu",
);

const IN_WORDS = new RegExp(
  `\\bno longer (?:collected|measured|reported|published|produced|recorded)\\b|\\b(?:series|indicator|measure|kpi) (?:(?:was|is|has|been) )*${OVER}\\b|^(?:discontinued|ended|ceased)\\b`,
  "iu",
);

/**
 * Whether the workbook says that a series has ended: its title, its definition, or what stands in or beside its last cell or
 * among its events; of those that have a time, only such as had begun by the end of a period, where one is asked for.
 */
export function isSaidToHaveEnded({ title, meaning, observations, events }: Kpi, by?: Period): boolean {
  const hadBegun = ({ period }: { readonly period: Period }) => by === undefined || period.start < endOf(by);
  const last = observations.findLast((each) => each.state !== "blank" && hadBegun(each));
  const shown = last === undefined ? [] : [last.note ?? "", "marker" in last ? last.marker : ""];
  const words = [meaning, ...shown, ...events.filter(hadBegun).map(({ text }) => text)];
  return IN_TITLE.test(title) || words.some((text) => IN_WORDS.test(text));
}

const LONG_SILENCE = 24;
const PERIODS_OF_SILENCE = 4;

/** Whether a series had ended by a period: the workbook says so, or nothing was counted for two years and four of its periods. */
export function hasEnded(kpi: Kpi, by: Period): boolean {
  if (isSaidToHaveEnded(kpi, by)) return true;
  const newest = kpi.observations.findLast((each) => isRecorded(each) && endOf(each.period) <= endOf(by));
  if (newest === undefined) return false;
  const silence = Math.max(LONG_SILENCE, PERIODS_OF_SILENCE * monthsOf(kpi.frequency)) + kpi.lag;
  return endOf(by) - endOf(newest.period) >= silence;
}

/** Whether something was counted, shown or not: a figure that is hidden, or waits for an answer, has come. */
function isRecorded(observation: Observation): boolean {
  return !isMissing(observation) || observation.state === "suppressed" || observation.state === "low";
}
