import { defineFact } from "../define.ts";
import { SHARE, aTarget, figureAt, quarters } from "../examples.ts";
import { isStopped } from "../fact.ts";
import { measuredAt } from "../place.ts";

export const level = defineFact({
  roles: ["level"],
  means: "The figure of the period, as recorded.",
  find: (place) => {
    const measured = measuredAt(place);
    return isStopped(measured) ? measured : { value: measured.value, cells: [measured.at], rule: "cell" };
  },
  examples: [
    { name: "a figure", kpi: { observations: quarters(74, 61) }, gives: { value: 61, printed: "61" } },
    { name: "no row for the period", kpi: { observations: [figureAt(74, -1)] }, gives: { none: "late" } },
    {
      name: "a row for a later figure than the one that is not there",
      kpi: { observations: [figureAt(61, 0), figureAt(70, -2)] },
      period: figureAt(0, -1).period,
      gives: { none: "not recorded" },
    },
    {
      name: "a figure that is not expected yet",
      kpi: { lag: 3, observations: [figureAt(61, -1)] },
      gives: { none: "not due" },
    },
    {
      name: "a month that ends with the newest quarter, of which nothing more is expected",
      kpi: { lag: 3, observations: [figureAt(61)] },
      period: { start: figureAt(0).period.start + 2, months: 1 },
      gives: { none: "not recorded" },
    },
    {
      name: "a figure that was taken out to protect people",
      kpi: {
        observations: [{ ...figureAt(0), state: "suppressed", marker: "c" }],
      },
      gives: { none: "suppressed" },
    },
    {
      name: "one that misses its target by less than it would print",
      kpi: { ...SHARE, observations: quarters(84.96), targets: [aTarget(85)] },
      gives: { printed: "84.96%" },
    },
    {
      name: "one that misses it by less than any number of places that helps would print",
      kpi: { ...SHARE, observations: quarters(84.999996), targets: [aTarget(85)] },
      gives: { printed: "85.0000%" },
    },
    {
      name: "one that meets its target by less than it would print",
      kpi: { ...SHARE, observations: quarters(85.04), targets: [aTarget(85)] },
      gives: { printed: "85.0%" },
    },
    {
      name: "a forecast",
      kpi: { observations: [figureAt(61, 0, { flags: ["forecast"] })] },
      gives: { none: "forecast" },
    },
    {
      name: "the quarter after the report's",
      kpi: { observations: quarters(61) },
      period: figureAt(0, 1).period,
      gives: { none: "after the reporting period" },
    },
    {
      name: "a small count of people in a public edition",
      kpi: { observations: quarters(3) },
      gives: { none: "masked for this edition" },
    },
  ],
});
