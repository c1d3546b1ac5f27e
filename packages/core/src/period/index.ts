export {
  type Frequency,
  type Period,
  calendarQuarter,
  calendarYear,
  comparePeriods,
  endOf,
  financialQuarter,
  financialYear,
  month,
  monthsOf,
  periodKey,
  previous,
  samePeriod,
  shift,
  within,
  yearBefore,
} from "./period.ts";
export type { Basis } from "./basis.ts";
export { dateInWords, firstDayOf, isNoSuchDate, lastDayOf, periodOfDate, readDate } from "./date.ts";
export {
  financialYearOf,
  FREQUENCIES,
  frequencyOf,
  isCalendarYears,
  isFinancialHalf,
  isFinancialYears,
  isMonth,
  isQuarter,
  nextPeriod,
  periodsBetween,
  quarterOf,
  yearToDate,
} from "./frequency.ts";
export { periodAxis, periodInFull, periodLabel, periodName } from "./print.ts";
export { readPeriod } from "./read-period.ts";
export { typedPeriod } from "./typed.ts";
export { labelsAmong } from "./labels-among.ts";
export { type DatesSaid, dateAgainstSaid } from "./dates-among.ts";
export { areWeekly, isWeek } from "./week.ts";
export type {
  AmbiguousPeriod,
  EitherDate,
  GrammarName,
  PeriodChoice,
  PeriodReading,
  ReadLabel,
  ReadPeriod,
  WrongYear,
} from "./reading.ts";
export { isDateSerial, isoOfSerial, periodOfSerial } from "./serial.ts";
export { looksLikePeriod, namesPartOfYear, namesSomeTime, saysNoFigure } from "./looks-like-period.ts";
