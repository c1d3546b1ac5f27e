import { monthsOf, samePeriod } from "../../period/index.ts";
import { type Kpi, type Missing, isMeasured, isSaidToHaveEnded } from "../../register/index.ts";
import { figures, kpiInput, quarter } from "../examples/kpi.ts";
import { columnAt } from "../frame/column-at.ts";
import { isDue } from "../frame/due.ts";
import { defineCheck } from "../frame/define.ts";
import type { ObservationSubject } from "../frame/subjects.ts";

export const blankInDuePeriod = defineCheck({
  id: "M01",
  title: "Blank where a figure is due",
  why: "A blank says nothing: a reader cannot tell a figure that is late from one that does not exist or one that was hidden.",
  scope: "observation",
  check: (subject) => {
    const { observation, of, desk } = subject;
    if (observation.state !== "blank" || !isExpected(subject) || isSaidToHaveEnded(of.kpi)) return undefined;
    const isReported = desk.period !== undefined && samePeriod(desk.period, observation.period);
    return { at: observation.at, isReported: isReported && of.standing !== "unsorted" };
  },
  severity: ({ isReported }) => (isReported ? "error" : "warning"),
  message: () => "The cell is empty, and its figure is due.",
  together: (all) => `${all.length} cells are empty whose figures are due.`,
  remedy:
    "Put the figure, or why there is none: [x] not available, [c] suppressed, [z] not applicable, [due] not yet due.",
  departs:
    "An error only for the report's own period in a workbook whose KPIs have been classified; a warning for earlier periods and for scorecards from elsewhere, where blanks are usual and are printed as “no figure”.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82) }),
      () => kpiInput({ observations: [...figures(81), blank(1)] }, { date: "2022-10-15" }),
      () =>
        kpiInput(
          { title: "School readiness (annual, August)", observations: [...figures(81), blank(1)] },
          { date: "2023-02-01" },
        ),
    ],
    break: [() => kpiInput({ observations: [...figures(81), blank(1)] }, { date: "2023-02-01" })],
  },
});

function blank(index: number): Missing {
  const at = { sheet: "Figures", row: index + 1, column: 2 };
  return { state: "blank", marker: "", period: quarter(index), at, flags: [] };
}

function isExpected({ desk, of, observation }: ObservationSubject): boolean {
  const { period, at } = observation;
  const hasColumn =
    desk.tables().every(({ sheet }) => sheet.name !== at.sheet) || columnAt(desk, at)?.holds === "figures";
  if (isOnceAYear(of.kpi)) return false;
  return hasColumn && period.months === monthsOf(of.kpi.frequency) && isDue(desk, period, of.kpi.lag);
}

/** A title that says “(annual, August)” of quarters that hold one figure a year, where the others have none to come. */
function isOnceAYear({ title, observations }: Kpi): boolean {
  const starts = observations.filter(isMeasured).map(({ period }) => period.start);
  return (
    ANNUAL.test(title) &&
    starts.every((start, at) => at === 0 || start - (starts[at - 1] ?? start) >= monthsOf("year"))
  );
}

const ANNUAL = /\([^()]*\b(?:annual(?:ly)?|yearly|(?:once a|each|every) year)\b[^()]*\)/iu;
