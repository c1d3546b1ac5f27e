import { type FactSheet, measuredOf } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { type Period, endOf, periodLabel, periodName, samePeriod } from "../period/index.ts";
import { timeOfFigure } from "../register/index.ts";
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
  const own = calendarYear(measured.note);
  if (own !== undefined) return { lead: say`in ${own}`, beside: say`${own}` };
  const told = timeOfFigure(kpi, period);
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

/** A calendar year that stands for a financial one, as the figure's own note says. */
function calendarYear(note: string | undefined): Given | undefined {
  const year = /\bcalendar year (?<year>(?:19|20)\d\d)\b/iu.exec(note ?? "")?.groups?.["year"];
  return year === undefined ? undefined : { said: year, as: "period" };
}
