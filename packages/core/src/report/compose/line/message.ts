import {
  type Text,
  capital,
  counted,
  figure,
  judging,
  known,
  name,
  pointNoun,
  rule,
  say,
  short,
  when,
} from "../../../narrative/index.ts";
import { periodLabel, periodName } from "../../../period/index.ts";
import type { Fired } from "./rules.ts";
import { type Series, timeIn } from "./series.ts";

/** The message of a chart: the first rule that fired, that there is no clear change, or why nothing can be said. */
export function messageOf(series: Series, fired: readonly Fired[]): Text {
  const { facts, told } = series;
  if (fired[0]) return capital(fired[0].title);
  const signal = known(facts, "signal");
  if (!told || !signal) return facts.pattern?.kind === "seasonal" ? seasonTold(series) : latestTold(series);
  const { kind } = told.analysis.variation;
  if (kind === "unusual pattern")
    return say`${judging(signal, kind, "Not the pattern of chance alone, but it points neither way")}`;
  if (kind === "no clear change") {
    const centre = known(facts, "centre");
    const around = centre
      ? say` around ${rule(centre.words[0] === "median" ? "a median" : "an average")} of ${short(centre)}`
      : [];
    return say`${judging(signal, kind, "No clear change")}${around}`;
  }
  const sofar = known(facts, "figures so far");
  if (!sofar) return latestTold(series);
  return capital(
    say`${figure(sofar, counted(sofar.value ?? 0, pointNoun(series.months)))} so far, too few to judge change`,
  );
}

const SEASONS: ReadonlyMap<string, string> = new Map([
  ["above all", "Above every past year at this time of year"],
  ["below all", "Below every past year at this time of year"],
  ["within", "Where it usually is at this time of year"],
]);

function seasonTold(series: Series): Text {
  const { facts } = series;
  const season = facts.now === undefined ? undefined : known(facts, "season");
  const said = SEASONS.get(season?.words[0] ?? "");
  return season && said ? say`${judging(season, season.words[0] ?? "", said)}` : latestTold(series);
}

const YEAR = 12;

/** Where nothing is judged: the latest figure and its time. */
function latestTold(series: Series): Text {
  const { facts, slots } = series;
  const last = slots.findLast(({ level }) => level !== undefined);
  return last?.level
    ? say`${short(last.level)} in ${when(timeIn(series, last.period), last.period.months >= YEAR ? periodLabel : periodName)}`
    : say`${name(facts.kpi.title)}`;
}
