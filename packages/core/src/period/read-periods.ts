import type { Basis } from "./basis.ts";
import { readPeriod } from "./read-period.ts";
import type { AmbiguousPeriod, PeriodReading } from "./reading.ts";

/**
 * The labels of one row of headings or one column, read together. Where a label alone could mean two
 * periods of different lengths ("2010-11" is a financial year or a month) and every certain label beside
 * it has one of those lengths ("2012-13"), it is read as they are. "Q1 2025" stays ambiguous: quarters
 * of both kinds of year are as long.
 */
export function readPeriods(texts: readonly string[], basis?: Basis): readonly PeriodReading[] {
  const alone = texts.map((text) => readPeriod(text, basis));
  const lengths = new Set(
    alone.flatMap((reading) => (reading.kind === "period" ? [reading.period.months] : [])),
  );
  const [months] = lengths;
  if (months === undefined || lengths.size > 1) return alone;
  return alone.map((reading) => (reading.kind === "ambiguous" ? settled(reading, months) : reading));
}

function settled(reading: AmbiguousPeriod, months: number): PeriodReading {
  const alike = reading.choices.filter(({ period }) => period.months === months);
  const [only] = alike;
  if (only === undefined || alike.length > 1) return reading;
  const { marks } = reading;
  return { kind: "period", ...only, grammar: "as its neighbours", ...(marks !== undefined && { marks }) };
}
