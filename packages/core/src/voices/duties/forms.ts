import { type Kpi, type ReportingLine, isLevel } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { areApart } from "./basis.ts";
import { workingDaysBetween } from "./day.ts";
import { type Duties, type DutyFinding, found, isAnnualReport } from "./finding.ts";

/** Two reports of one measure this close together are worked on at the same time. */
const CLOSE = 15;

/**
 * W04: one measure, whatever its codes, goes out twice: within 15 working days in another form, on another basis or
 * against another target, or ever on bases that are no part of each other. One finding a measure.
 */
export function severalForms({ lines, kpis, measureOf }: Duties): readonly DutyFinding[] {
  const groups = new Map(kpis.map(({ id }) => [measureOf(id).join(" "), measureOf(id)]));
  return [...groups.values()].flatMap((group) => {
    const measures = kpis.filter(({ id }) => group.includes(id));
    const carrying = lines.filter(
      (line) => !isAnnualReport(line) && line.kpis.some((id) => group.includes(id)),
    );
    const clashing = carrying.filter((line) =>
      carrying.some((other) => other !== line && isOtherwise(line, other, measures)),
    );
    const named = group.filter((id) => clashing.some((line) => line.kpis.includes(id)));
    return clashing.length === 0 ? [] : [found("W04", clashing, named)];
  });
}

function isOtherwise(one: ReportingLine, other: ReportingLine, measures: readonly Kpi[]): boolean {
  if (areApart(one.figuresAs, other.figuresAs)) return true;
  if (one.nextDue === "" || other.nextDue === "") return false;
  if (workingDaysBetween(one.nextDue, other.nextDue) > CLOSE) return false;
  return (
    areUnlike(one.form, other.form) ||
    areUnlike(one.figuresAs, other.figuresAs) ||
    areUnlike(targetIn(one, measures), targetIn(other, measures))
  );
}

/** What nobody wrote is unlike nothing. */
function areUnlike(one: string, other: string): boolean {
  return one !== "" && other !== "" && nameKey(one) !== nameKey(other);
}

function targetIn({ kpis }: ReportingLine, measures: readonly Kpi[]): string {
  const levels = measures
    .filter(({ id }) => kpis.includes(id))
    .flatMap(({ targets }) => targets.filter(isLevel).slice(-1))
    .map(({ value }) => String(value));
  return levels.toSorted().join(" ");
}
