import { type Basis, type Period, type PeriodReading, readPeriod } from "../../period/index.ts";

/** The period where a year and a part of it meet, or that it may be one of two. */
export type ReadPart = (year: string, part: string) => PeriodReading;

/** Whether a label is part of a year that something else must name: Q1, April, Jan to Mar. */
export function isPartOfYear(label: string): boolean {
  if (!/^(?:q|f?q\s?\d|[hq]\d|quarter|half|[a-z]{3,9}\b)/iu.test(label)) return false;
  if (readPeriod(label).kind !== "not a period") return false;
  const read = readPeriod(`2024/25 ${label}`, "financial");
  return read.kind === "period" && read.period.months < 12;
}

/**
 * Reads parts of years in the order in which they stand. A year such as 2024 over columns that run from
 * April is most likely the financial year, and January to March then belong to 2025; nothing says so, so
 * these are ambiguous until a person says which years the file keeps.
 */
export function partReader(parts: readonly string[], basis: Basis | undefined): ReadPart {
  const endsInMarch = !isInCalendarOrder(parts);
  return (year, part) => {
    const read = readPeriod(`${part} ${year}`, basis);
    if (!endsInMarch || !/^\d{4}$/u.test(year)) return read;
    const financial = readPeriod(`${year}/${String(Number(year) + 1).slice(-2)} ${part}`, "financial");
    if (basis === "financial") return financial;
    if (basis === "calendar" || read.kind !== "period" || financial.kind !== "period") return read;
    if (read.period.start === financial.period.start) return read;
    return {
      kind: "ambiguous",
      choices: [
        { basis: "financial", period: financial.period },
        { basis: "calendar", period: read.period },
      ],
    };
  };
}

/** Whether the parts run on within one calendar year, as January to December do. */
function isInCalendarOrder(parts: readonly string[]): boolean {
  const starts = parts
    .map((part) => periodIn(part))
    .filter((period) => period !== undefined)
    .map(({ start }) => start);
  return starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? start));
}

function periodIn(part: string): Period | undefined {
  const read = readPeriod(`2024 ${part}`, "calendar");
  return read.kind === "period" ? read.period : undefined;
}
