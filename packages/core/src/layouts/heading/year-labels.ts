import { type Basis, type PeriodReading, readPeriod } from "../../period/index.ts";

/** Reads a label in the light of the labels it stands among. */
export type ReadLabel = (label: string) => PeriodReading;

const DASHED = /(?<year>(?:19|20)\d\d)-(?<part>\d\d)(?!\d)/u;

/**
 * `2010-11` alone could be November 2010; beside `2016-17` it is a financial year, and beside
 * `2011-13` it is a span of years, which could be calendar or financial ones and is not guessed.
 */
export function labelsAmong(labels: Iterable<string>, basis: Basis | undefined): ReadLabel {
  const kinds = new Set([...labels].map(dashedKind));
  if (kinds.has("span")) {
    return (label) => (DASHED.test(label) ? { kind: "not a period" } : readPeriod(label, basis));
  }
  const years = kinds.has("year") && !kinds.has("month");
  return (label) => readPeriod(label, years && DASHED.test(label) ? "financial" : basis);
}

/** What a label with two numbers and a dash can only be: a financial year, a month, or a longer span. */
function dashedKind(label: string): "year" | "month" | "span" | "either" | "other" {
  const found = DASHED.exec(label)?.groups;
  if (found === undefined) return "other";
  const part = Number(found["part"]);
  const follows = part === (Number(found["year"]) + 1) % 100;
  const isMonth = part >= 1 && part <= 12;
  if (follows) return isMonth ? "either" : "year";
  return isMonth ? "month" : "span";
}
