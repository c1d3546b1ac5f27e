import { type FactSheet, measuredOf } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { type Period, endOf, periodLabel, periodName, samePeriod } from "../period/index.ts";
import { type Measured, timeOfFigure } from "../register/index.ts";
import { count, when } from "./holes.ts";
import type { Given, Text } from "./text.ts";
import { say } from "./text.ts";

/** When a figure is of another time than the report: as a sentence leads with it, and as it stands beside a figure. */
export type Time = { readonly lead: Text; readonly beside: Text };

/** The time of the latest figure, where it is not the report's: said at each exception, and nowhere else. */
export function timeOf({ kpi, latest, reporting }: FactSheet): Time | undefined {
  const measured = measuredOf(latest);
  if (!measured) return undefined;
  const { period } = measured;
  const told = timeTold(kpi, measured);
  if (!samePeriod(told, timeOfFigure(kpi, period))) {
    const own: Given = { said: `${yearIn(told.start)}`, as: "period" };
    return { lead: say`in ${own}`, beside: say`${own}` };
  }
  if (samePeriod(told, reporting)) return undefined;
  return { lead: leadOf(told, reporting), beside: say`${besideWhom(told, reporting)}` };
}

/** "in September", "from April to June", "in 2024/25", "over the three years from April 2022 to March 2025". */
function leadOf(period: Period, reporting: Period): Text {
  const years = period.months / 12;
  if (years > 1 && Number.isInteger(years))
    return say`over the ${count(numberInWords(years))} years from ${when(period)}`;
  if (period.months === 1 || years === 1) return say`in ${besideWhom(period, reporting)}`;
  return say`from ${besideWhom(period, reporting)}`;
}

/** A period by its months, without its year where that is the year the report ends in. */
export function besideWhom(period: Period, reporting: Period): Given {
  if (period.months === 12) return when(period, periodLabel);
  const isOfOneYear = yearIn(endOf(period) - 1) === yearIn(endOf(reporting) - 1);
  return when(period, (each) =>
    isOfOneYear && yearIn(each.start) === yearIn(endOf(each) - 1)
      ? periodName(each).replace(/ \d{4}$/, "")
      : periodName(each),
  );
}

function yearIn(month: number): number {
  return Math.floor(month / 12);
}

/** The time that a figure is of: the calendar year that stands for a financial one, where the figure's own note says so. */
export function timeTold(
  kpi: Parameters<typeof timeOfFigure>[0],
  { period, note }: Pick<Measured, "period" | "note">,
): Period {
  const year = CALENDAR_YEAR.exec(note ?? "")?.groups?.["year"];
  return year === undefined ? timeOfFigure(kpi, period) : { start: Number(year) * 12, months: 12 };
}

/** Whether a note says that and nothing more, so that beside the time it would be said twice. */
export function isTimeAlone(note: string): boolean {
  return note.replace(CALENDAR_YEAR, "").replaceAll(/[\s.]/gu, "") === "";
}

const CALENDAR_YEAR = /\bcalendar year (?<year>(?:19|20)\d\d)\b/iu;
