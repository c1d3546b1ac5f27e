import { type Period, type ReadPeriod, readPeriod } from "../../period/index.ts";
import type { Flag } from "../../register/index.ts";
import { flagsIn, isDataType } from "../../tables/index.ts";

/** A heading that names an indicator and a period at once: `SW3a 2016-17`, `Well-being_Imputed_2010/11`. */
export type NamedPeriod = {
  /** The indicator with any qualifier after the year: `SW1 Real` for `SW1 2010-11 Real`. Empty for a bare period. */
  readonly name: string;
  readonly period: Period;
  /** The years as they stand in the heading, where they are a span such as `2013-16`. */
  readonly years?: string;
  readonly flags: readonly Flag[];
};

const YEAR = String.raw`(?:19|20)\d\d`;
const YEARS = String.raw`${YEAR}(?:\s*[-/–]\s*(?:${YEAR}|\d\d)(?!\d))?`;
const HEADING = new RegExp(
  String.raw`^(?<name>.*?)[\s_:,–-]*(?<period>(?:F?Q[1-4][\s_]+)?${YEARS}(?:[\s_]*Q[1-4])?(?:\s*(?:\bto\b|-|–)\s*${YEARS})?)(?<after>[\s_]+.{1,40})?$`,
  "u",
);

/** What is longer is no period alone: `September quarter 2025` is as long as they get. */
const LONGEST = 24;

/** A heading cut into its indicator and its period, before anybody has read either. */
export type CutHeading = { readonly name: string; readonly label: string; readonly after: string };

/** A month or a quarter alone, such as `Apr 2025`, is a period, and no indicator called Apr with a year. */
export function cutHeading(heading: string): CutHeading | undefined {
  const label = heading.trim();
  if (isMonthsAlone(label)) return { name: "", label, after: "" };
  const parts = HEADING.exec(label)?.groups;
  if (parts === undefined) return undefined;
  return {
    name: (parts["name"] ?? "").trim(),
    label: (parts["period"] ?? "").replaceAll("_", " "),
    after: (parts["after"] ?? "").replaceAll("_", " ").trim(),
  };
}

/** Whether a text is the name of a month, a quarter or another part of a year, or a date, and nothing else. */
export function isMonthsAlone(text: string): boolean {
  const whole = text.length > LONGEST ? undefined : readPeriod(text, "financial");
  return whole?.kind === "period" && whole.period.months < 12;
}

/** A heading's indicator and its period, read in the light of the others. */
export function namedPeriod(cut: CutHeading, read: ReadPeriod): NamedPeriod {
  const { after } = cut;
  const { name, type } = withoutType(cut.name);
  const { type: late } = withoutType(`_${after}`);
  const qualifier = late === "" ? after : "";
  const full = [name, qualifier].filter(Boolean).join(" ").replaceAll(/\s+/gu, " ");
  return {
    name: full,
    period: read.period,
    ...(read.grammar === "years" ? { years: cut.label } : {}),
    flags: flagsIn(`${type} ${late}`).flags,
  };
}

/** Parts a data type off a name: `Well-being_Imputed` is Well-being, imputed. */
function withoutType(name: string): { readonly name: string; readonly type: string } {
  const cut = name.lastIndexOf("_");
  const last = name.slice(cut + 1).trim();
  return cut >= 0 && isDataType(last) ? { name: name.slice(0, cut).trim(), type: last } : { name, type: "" };
}
