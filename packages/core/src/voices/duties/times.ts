import { lastDayOf, monthsOf, periodOfDate } from "../../period/index.ts";
import type { Kpi, ReportingLine } from "../../register/index.ts";
import { cycleOf } from "./cycle.ts";
import { daysBetween, plusDays, workingDaysBefore, workingDaysBetween } from "./day.ts";
import { type Duties, type DutyFinding, found, isAnnualReport } from "./finding.ts";

const WINDOW = 10;
const MANY = 5;
const ON_ONE_MEASURE = 3;

/** W03: one person prepares more than five due within ten working days, or three on one measure. One finding a person. */
export function tooMuch(duties: Duties): readonly DutyFinding[] {
  const people = [...new Set(duties.lines.map(({ preparedBy }) => preparedBy))].filter((name) => name !== "");
  return people.flatMap((person) => {
    const theirs = duties.lines.filter(({ preparedBy }) => preparedBy === person);
    const crowded = theirs.filter((line) => crowdAround(line, theirs).length > MANY);
    if (crowded.length > 0) {
      const due = theirs.filter((line) => crowded.some((first) => crowdAround(first, theirs).includes(line)));
      return [found("W03", due, [], [person])];
    }
    const repeated = onOneMeasure(theirs, duties);
    const carrying = theirs.filter(
      (line) => !isAnnualReport(line) && line.kpis.some((id) => repeated.includes(id)),
    );
    return repeated.length === 0 ? [] : [found("W03", carrying, repeated, [person])];
  });
}

/** What is due from the day a duty is due, for ten working days. */
function crowdAround({ nextDue }: ReportingLine, lines: readonly ReportingLine[]): readonly ReportingLine[] {
  return nextDue === ""
    ? []
    : lines.filter((line) => line.nextDue >= nextDue && workingDaysBetween(nextDue, line.nextDue) <= WINDOW);
}

function onOneMeasure(lines: readonly ReportingLine[], { kpis, measureOf }: Duties): readonly string[] {
  return kpis
    .map(({ id }) => measureOf(id))
    .filter((group) => {
      const carrying = lines.filter(
        (line) => !isAnnualReport(line) && line.kpis.some((id) => group.includes(id)),
      );
      return carrying.length >= ON_ONE_MEASURE;
    })
    .flat();
}

/** W07: due before the end of its period and the months until its figure is known. */
export function dueTooSoon({ lines, kpis }: Duties): readonly DutyFinding[] {
  return lines.flatMap((line) => {
    const unknown = kpis.filter((kpi) => line.kpis.includes(kpi.id) && line.nextDue < knownOn(kpi, line));
    return unknown.length === 0 || line.nextDue === ""
      ? []
      : [
          found(
            "W07",
            [line],
            unknown.map(({ id }) => id),
          ),
        ];
  });
}

/** The day on which the figure that a duty is due to carry is known; empty where it is known as its period ends. */
function knownOn({ lag, frequency }: Kpi, { nextDue, workingDays }: ReportingLine): string {
  if (lag <= 0 || nextDue === "") return "";
  const end = endBefore(nextDue, workingDays);
  const length = monthsOf(frequency);
  // Periods end with the financial year, which begins in April.
  const ended = end - ((((end - 3) % length) + length) % length);
  return lastDayOf({ start: ended - 1 + lag, months: 1 });
}

/** The month after the last of the period that a duty covers: by its working days, else the last that has ended. */
function endBefore(due: string, workingDays: number | undefined): number {
  const month = periodOfDate(due).start;
  if (workingDays === undefined) return month;
  const ends = workingDaysBefore(due, workingDays);
  const near = [month - 6, month - 5, month - 4, month - 3, month - 2, month - 1, month].map((end) => ({
    end,
    away: Math.abs(daysBetween(lastDayOf({ start: end - 1, months: 1 }), ends)),
  }));
  return near.toSorted((a, b) => a.away - b.away)[0]?.end ?? month;
}

/** W08: 1.2 cycles since it was sent, or a due date past and nothing sent in the last fifth of the cycle before it. */
export function overdue({ lines, asOf, isKept }: Duties): readonly DutyFinding[] {
  if (!isKept("lastSent")) return [];
  return lines.filter((line) => isOverdue(line, asOf)).map((line) => found("W08", [line], line.kpis));
}

function isOverdue({ when, nextDue, lastSent }: ReportingLine, asOf: string): boolean {
  const isPast = nextDue !== "" && nextDue < asOf;
  if (lastSent === "") return isPast;
  const cycle = cycleOf(when);
  if (cycle === undefined) return false;
  if (daysBetween(lastSent, asOf) > 1.2 * cycle.days) return true;
  return isPast && lastSent < plusDays(nextDue, -Math.floor(cycle.days / 5));
}
