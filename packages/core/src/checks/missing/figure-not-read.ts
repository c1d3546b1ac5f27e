import { samePeriod } from "../../period/index.ts";
import type { Unread } from "../../register/index.ts";
import { addressName, cellAt, isCellError } from "../../workbook/index.ts";
import { figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { ObservationSubject } from "../frame/subjects.ts";

const REMEDY =
  "Put the figure alone in the cell, or a mark with one meaning: [x] not available, [c] suppressed, [z] not applicable, [due] not yet due. A formula without a result needs the workbook to be opened in Excel and saved.";

export const figureNotRead = defineCheck({
  id: "M15",
  title: "Figure that could not be read",
  why: "There is a figure for somebody to see, and the report would have to print the indicator without it.",
  scope: "observation",
  check: (subject) => {
    const { observation } = subject;
    if (observation.state !== "unread" || holdsError(subject)) return undefined;
    const { at, marker: shows } = observation;
    return { at, shows, isReported: isReported(subject), isAlone: isNumeratorAlone(subject) };
  },
  severity: ({ isReported: isNow }) => (isNow ? "error" : "warning"),
  message: ({ shows, isAlone }) => {
    if (isAlone) return `The cell of the figure is empty beside the numerator ${shows}.`;
    return shows === ""
      ? "The cell holds a formula that was saved without a result."
      : `“${shows}” could not be read as a figure.`;
  },
  together: (all) => {
    if (all.every(({ isAlone }) => isAlone))
      return `${all.length} cells of figures are empty beside their numerators.`;
    const texts = [...new Set(all.map(({ shows }) => (shows === "" ? "nothing" : `“${shows}”`)))].slice(0, 4);
    return `${all.length} cells could not be read as figures; they show ${texts.join(", ")}.`;
  },
  remedy: ({ isAlone }) =>
    isAlone ? "Put the figure into its own column, as a formula or a number." : REMEDY,
  departs:
    "Not in the catalogue of checks: an error for the figure that the report would print, a warning for the others. An error that Excel keeps as one is T03; an error's word kept as text, as a CSV file keeps it, is told here.",
  examples: {
    keep: [() => kpiInput({ observations: figures(81, 82) }), () => kpiInput({ observations: [] })],
    break: [
      () => kpiInput({ observations: [...figures(81), unread(1, "92% (23 of 25)")] }, { period: quarter(1) }),
      () => kpiInput({ observations: [unread(0, ""), ...figures(81, 82).slice(1)] }),
      () => kpiInput({ observations: [...figures(81), unread(1, "#DIV/0!")] }, { period: quarter(1) }),
    ],
  },
});

/** Whether what stands there is the numerator, beside a cell in which the figure should be. */
function isNumeratorAlone({ desk, observation }: ObservationSubject): boolean {
  const place = addressName(observation.at);
  return desk.reading.notUnderstood.some(
    ({ at, why }) => why === "a numerator alone" && addressName(at) === place,
  );
}

/** Whether the cell holds an error as Excel keeps it, of which another check tells. */
function holdsError({ desk, observation }: ObservationSubject): boolean {
  const sheet = desk.workbook.sheets.find(({ name }) => name === observation.at.sheet);
  return sheet !== undefined && isCellError(cellAt(sheet, observation.at.row, observation.at.column)?.value);
}

/** Whether it stands where the report would print the figure: in its period, or as the newest of the KPI. */
function isReported({ desk, of, observation }: ObservationSubject): boolean {
  const isOfPeriod = desk.period !== undefined && samePeriod(desk.period, observation.period);
  return of.unsettled === observation || (isOfPeriod && of.kpi.observations.includes(observation));
}

function unread(index: number, marker: string): Unread {
  const at = { sheet: "Figures", row: index + 1, column: 2 };
  return { state: "unread", marker, period: quarter(index), at, flags: [] };
}
