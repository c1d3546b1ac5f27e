import { endOf, financialYearOf, monthsOf } from "../../period/index.ts";
import type { Missing, Observation } from "../../register/index.ts";
import { figures, kpiInput, figureAt } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

/** What stands in a column of other periods where the KPI has no figure there, and ought to have none. */
const NO_FIGURE: ReadonlySet<Observation["state"]> = new Set([
  "blank",
  "not available",
  "not applicable",
  "not yet due",
  "not available nationally",
]);

const NOTHING: Missing = {
  state: "blank",
  marker: "",
  period: { start: 24_275, months: 6 },
  at: { sheet: "Figures", row: 3, column: 2 },
  flags: [],
};

export const mixedFrequency = defineCheck({
  id: "D08",
  title: "Periods of different lengths in one series",
  why: "A month beside a quarter looks like a collapse.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    const months = monthsOf(kpi.frequency);
    const own = kpi.observations.filter(({ period }) => period.months === months);
    const others = kpi.observations.filter(
      ({ period, state }) =>
        !NO_FIGURE.has(state) && period.months !== months && period.months < monthsOf("year"),
    );
    const soFar = others.filter((each) => isSoFar(each, own));
    const odd = others.filter(
      (each) =>
        !soFar.includes(each) || (soFar.length < 2 && !own.some((quarter) => standsBeside(each, quarter))),
    );
    if (odd.length === 0) return undefined;
    return { at: odd.map(({ at }) => at), count: odd.length, frequency: kpi.frequency };
  },
  message: ({ count, frequency }) =>
    `The KPI is measured every ${frequency}, but ${count === 1 ? "one of its figures is for a period" : `${count} of its figures are for periods`} of another length.`,
  remedy: "Correct the periods, or the KPI's frequency.",
  departs:
    "Months behind a quarterly KPI and whole years beside its quarters are kept apart by the reader, and are no fault; nor is the year so far in the row of the quarter that it ends with, or of several quarters.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82) }),
      () => kpiInput({ observations: [...figures(81, 82), NOTHING, { ...NOTHING, state: "not available" }] }),
      () => {
        const quarters = figures(81, 82);
        const year = quarters.map(({ period }) => financialYearOf(period).start)[0] ?? 0;
        const second = { ...figureAt(82, 1), period: { start: year + 3, months: 3 } };
        const at = { ...second.at, column: second.at.column + 1 };
        return kpiInput({ observations: [second, { ...second, at, period: { start: year, months: 6 } }] });
      },
    ],
    break: [
      () =>
        kpiInput({
          observations: [...figures(81, 82), figureAt(83, 2, { period: { start: 24_275, months: 6 } })],
        }),
    ],
  },
});

/** Whether a figure is of the year so far, up to the end of one of the KPI's own periods. */
function isSoFar({ period }: Observation, own: readonly Observation[]): boolean {
  const isFromStart = period.start === financialYearOf(period).start;
  return isFromStart && own.some((each) => isWithinAtEnd(each, period));
}

function isWithinAtEnd({ period }: Observation, longer: Observation["period"]): boolean {
  return period.months < longer.months && endOf(period) === endOf(longer);
}

/** Columns of a quarter and of its year so far: a half-year typed among quarters has a row of its own. */
function standsBeside(soFar: Observation, own: Observation): boolean {
  const isOneRow = soFar.at.sheet === own.at.sheet && soFar.at.row === own.at.row;
  return isOneRow && isWithinAtEnd(own, soFar.period);
}
