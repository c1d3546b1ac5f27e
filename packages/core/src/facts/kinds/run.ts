import { settledDifference } from "../../comparison/index.ts";
import { previous, samePeriod } from "../../period/index.ts";
import { type Measured, isToDate } from "../../register/index.ts";
import { defineFact } from "../define.ts";
import { figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import { measuredAt, seriesIn } from "../place.ts";
import { waysOf } from "../ways.ts";

const TIMES = { kind: "number", of: "" } as const;

export const run = defineFact({
  roles: ["run"],
  means:
    "How many times in a row the figure has gone up, or down, up to the period; a gap or a break ends it.",
  find: (place): Given | Stopped => {
    const ours = measuredAt(place);
    if (isStopped(ours)) return ours;
    if (isToDate(place.kpi)) return { none: "a running total", cells: [ours.at] };
    const series = seriesIn(place, { to: place.period });
    const told = lastRun(series);
    const first = told[0];
    const last = told.at(-1);
    if (!first || !last || told.length < 2) return { none: "nothing to compare with", cells: [ours.at] };
    const ways = waysOf(place.kpi, settledDifference(first.value, last.value));
    return {
      value: told.length - 1,
      unit: TIMES,
      decimals: 0,
      ways,
      other: first.period,
      cells: told.map(({ at }) => at),
    };
  },
  examples: [
    {
      name: "two falls in a row",
      kpi: { observations: quarters(60, 80, 70, 61) },
      gives: { value: 2, ways: ["lower", "better"] },
    },
    {
      name: "from the first figure on",
      kpi: { observations: quarters(60, 62, 64) },
      gives: { value: 2, ways: ["higher", "worse"] },
    },
    {
      name: "one rise",
      kpi: { observations: quarters(80, 70, 71) },
      gives: { value: 1, ways: ["higher", "worse"] },
    },
    { name: "level", kpi: { observations: quarters(80, 71, 71) }, gives: { value: 1, ways: ["same"] } },
    {
      name: "a quarter missing between",
      kpi: { observations: [figureAt(90, -3), figureAt(80, -1), figureAt(70)] },
      gives: { value: 1 },
    },
    {
      name: "nothing before it",
      kpi: { observations: [figureAt(90, -3), figureAt(70)] },
      gives: { none: "nothing to compare with" },
    },
    {
      name: "a running total",
      kpi: { cumulative: true, observations: quarters(10, 20) },
      gives: { none: "a running total" },
    },
  ],
});

/** The longest stretch at the end in which every step goes the same way, with the figure it began from. */
function lastRun(series: readonly Measured[]): readonly Measured[] {
  let way = 0;
  let start = series.length - 1;
  for (; start > 0; start -= 1) {
    const [before, here] = [series[start - 1], series[start]];
    if (!before || !here || !samePeriod(before.period, previous(here.period))) break;
    const step = Math.sign(settledDifference(before.value, here.value));
    if (start === series.length - 1) way = step;
    if (step !== way) break;
  }
  return series.slice(Math.max(start, 0));
}
