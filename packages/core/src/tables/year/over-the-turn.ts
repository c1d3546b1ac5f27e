import {
  type Period,
  endOf,
  financialYearOf,
  periodLabel,
  readPeriod,
  samePeriod,
  yearBefore,
} from "../../period/index.ts";

/** Reads a part of a year among others, of which the last ones are of the year after the first ones'. */
export type PartsOverTurn = {
  /** The part that comes last in time. */
  readonly newest: string;
  /** The period of a part, where a person has said which the newest is, or its year; nothing where that is another part's. */
  readonly read: (newest: Period, part: string) => Period | undefined;
};

/**
 * Parts that run on over the end of a year, whichever year is meant: October to September, Quarter 3 to Quarter 2. No one
 * year can be that of all of them. Nothing where they stand within one year, or in no order of time.
 */
export function overTheTurn(parts: readonly string[]): PartsOverTurn | undefined {
  const forwards = turnsIn(parts);
  const ordered = forwards === undefined ? parts.toReversed() : parts;
  const turn = forwards ?? turnsIn(ordered);
  const newest = ordered.at(-1);
  if (turn === undefined || newest === undefined) return undefined;
  const before = new Set(ordered.slice(0, turn));
  return {
    newest,
    read: (said, part) => {
      const year = financialYearOf(said);
      const last = of(year, newest);
      if (last === undefined || (!samePeriod(said, year) && endOf(last) !== endOf(said))) return undefined;
      return of(before.has(part) ? yearBefore(year) : year, part);
    },
  };
}

/** Where the financial year turns among parts that turn once by its months and once by those of the calendar. */
function turnsIn(parts: readonly string[]): number | undefined {
  const [financial, calendar] = [turnBy(parts, "2024/25", "financial"), turnBy(parts, "2024", "calendar")];
  return calendar === undefined ? undefined : financial;
}

function turnBy(parts: readonly string[], year: string, basis: "financial" | "calendar"): number | undefined {
  const starts = parts.map((part) => {
    const read = readPeriod(`${year} ${part}`, basis);
    return read.kind === "period" ? read.period.start : Number.NaN;
  });
  const turns = starts.flatMap((start, at) => (start > (starts[at - 1] ?? -Infinity) ? [] : [at]));
  const [turn] = turns;
  const isRound = (starts.at(-1) ?? 0) < (starts[0] ?? 0);
  return turns.length === 1 && isRound && parts.length > 2 ? turn : undefined;
}

function of(year: Period, part: string): Period | undefined {
  const read = readPeriod(`${periodLabel(year)} ${part}`, "financial");
  return read.kind === "period" ? read.period : undefined;
}
