import type { Role } from "../../reading/index.ts";
import { flagsIn } from "../value/flags.ts";
import { roleOf } from "./synonyms.ts";
import { isUnitWord } from "./unit-words.ts";

/** What stands beside the period of a heading says of the figures under it. */
export type BesidePeriod = {
  readonly role?: Role;
  /** Words that mark the figures, such as p for provisional. */
  readonly marks?: string;
  /** The unit that the figures are in, as it is written. */
  readonly unit?: string;
};

/** What may be headed together with a period or a part of a year: `Q1 Actual`, `Target Q1`, `Q1 RAG`. */
export const MAY_STAND_BESIDE: readonly Role[] = [
  "value",
  "target",
  "status",
  "note",
  "numerator",
  "denominator",
];
const MAY_STAND: ReadonlySet<Role> = new Set([...MAY_STAND_BESIDE, "lower limit", "upper limit"]);
const MARKED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:draft|un-?audited|interim|prelim(?:inary)?|un-?validated|not (?:yet )?(?:validated|audited|final)|to be confirmed|tbc|prov\.?)$/iu,
    "provisional",
  ],
  [/^(?:est\.?|estimates?)$/iu, "estimated"],
  [/^(?:projection|projected|forecast(?:ed)?|f\/?cast)$/iu, "forecast"],
  [/^(?:rev\.?|re-?stated|updated figures?)$/iu, "revised"],
  [
    /^(?:final|validated|confirmed|audited|published|actuals?|observed|(?:this|current) (?:year|yr|quarter|qtr|month|period))$/iu,
    "",
  ],
];
const NUMERATOR = /^(?:n|num|nos?\.?|numbers?|counts?|#)$/iu;
const DENOMINATOR = /^(?:d|den)$/iu;

/** What words beside a period say, all of them: `(%)`, `– actual`, `(p, £000)`; nothing where one is not known. */
export function besidePeriod(written: string): BesidePeriod | undefined {
  const parts = written
    .split(/[,;]\s*(?!\d)|[()[\]]/u)
    .map((part) => bare(part))
    .filter((part) => part !== "");
  const said = parts.map(saidBy);
  if (said.length === 0 || said.includes(undefined)) return undefined;
  const [role, marks, unit] = [
    said.findLast((each) => each?.role)?.role,
    said.flatMap((each) => each?.marks ?? []).join(" "),
    said.findLast((each) => each?.unit)?.unit,
  ];
  return {
    ...(role === undefined ? {} : { role }),
    ...(marks === "" ? {} : { marks }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Without the brackets, dashes and colons that part it from its period. */
export function bare(text: string): string {
  return text.replaceAll(/^[\s([–—:,;-]+|[\s)\]–—:,;-]+$/gu, "");
}

function saidBy(word: string): BesidePeriod | undefined {
  const marked = MARKED.find(([pattern]) => pattern.test(word));
  if (marked !== undefined) return marked[1] === "" ? { role: "value" } : { marks: marked[1] };
  if (NUMERATOR.test(word)) return { role: "numerator" };
  if (DENOMINATOR.test(word)) return { role: "denominator" };
  const { flags, unknown } = flagsIn(word);
  if (flags.length > 0 && unknown.length === 0) return { marks: word };
  const role = roleOf(word);
  if (role !== undefined) return MAY_STAND.has(role) ? { role } : undefined;
  return isUnitWord(word) ? { unit: word } : undefined;
}
