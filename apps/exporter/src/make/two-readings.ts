import {
  type Basis,
  type Period,
  periodLabel,
  periodName,
  readPeriod,
  samePeriod,
} from "@quarterlight/core/period";

const BASES: readonly (Basis | undefined)[] = [undefined, "financial", "calendar"];

/** The periods a text names when its year is financial and when it is calendar; nothing where that makes no difference. */
export function twoReadings(text: string): Readonly<Record<Basis, Period>> | undefined {
  const financial = readPeriod(text, "financial");
  const calendar = readPeriod(text, "calendar");
  if (financial.kind !== "period" || calendar.kind !== "period") return undefined;
  if (samePeriod(financial.period, calendar.period)) return undefined;
  return { financial: financial.period, calendar: calendar.period };
}

/** A period written so that it can be read in one way only: 2025/26 Q2, or January to December 2025. */
export function unmistakable(period: Period): string {
  const label = periodLabel(period);
  const isPlain = BASES.every((basis) => {
    const read = readPeriod(label, basis);
    return read.kind === "period" && samePeriod(read.period, period);
  });
  return isPlain ? label : periodName(period);
}
