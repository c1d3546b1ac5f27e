import { type Basis, type Period, readPeriod, samePeriod } from "@quarterlight/core/period";

/** The periods a text names when its year is financial and when it is calendar; nothing where that makes no difference. */
export function twoReadings(text: string): Readonly<Record<Basis, Period>> | undefined {
  const financial = readPeriod(text, "financial");
  const calendar = readPeriod(text, "calendar");
  if (financial.kind !== "period" || calendar.kind !== "period") return undefined;
  if (samePeriod(financial.period, calendar.period)) return undefined;
  return { financial: financial.period, calendar: calendar.period };
}
