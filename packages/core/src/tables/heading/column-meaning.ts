import { type Period, type PeriodChoice, type ReadLabel, isWeek } from "../../period/index.ts";
import { comparedKind } from "../area/compared-with.ts";
import { isKnownArea } from "../area/known-area.ts";
import type { Role } from "../../reading/index.ts";
import { bare, besidePeriod } from "./beside-period.ts";
import { withoutAlone } from "./counted-alone.ts";
import { halves } from "./halves.ts";
import { roleOfMonth } from "./of-month.ts";
import { saysPart } from "./says-part.ts";
import { roleOf } from "./synonyms.ts";
import { isUnitWord, scaleIn } from "./unit-words.ts";

/** What the headings over one column say it holds. */
export type ColumnMeaning =
  | {
      readonly means: "role";
      readonly role: Role;
      readonly period?: Period;
      readonly marks?: string;
      readonly calendar?: boolean;
      /** Whether its date was read with the month first. */
      readonly monthFirst?: true;
      /** Whether the period is a span of years, such as 2013-16. */
      readonly years?: boolean;
      /** Whose figures these are, where the heading names an area: `Scotland 2023/24`. */
      readonly area?: string;
      /** Set where its heading names no period, and the one of other columns is taken for it. */
      readonly isUndated?: true;
      /** A name over or under its period that no heading knows, and that tells its figures from others of the period. */
      readonly apart?: string;
      /** The unit that stands beside its period, as it is written: `2025/26 Q1 (%)`. */
      readonly unit?: string;
      /** Of which time a target or a status is, where that stands over it: `Last quarter` over `Target`. */
      readonly time?: Role;
      /** Set where its heading says that the figures are of no more than a part of the period: `2025/26 Q2 (Jul-Aug)`. */
      readonly isPart?: true;
    }
  | { readonly means: "ambiguous period"; readonly role: Role; readonly choices: readonly PeriodChoice[] }
  | { readonly means: "either date"; readonly role: Role; readonly choices: readonly Period[] }
  | { readonly means: "a week" }
  | { readonly means: "wrong year"; readonly role: Role; readonly period: Period }
  | { readonly means: "nothing known" }
  | { readonly means: "no heading" };

/** Under a period, what a figure is when it stands beside its numerator and denominator. */
const SHARE = /^(?:%|rate|percentage|per ?cent)$/iu;
const NOTHING: ColumnMeaning = { means: "nothing known" };

/** The meaning of a column from its headings, top to bottom; every one of them must be understood. */
export function columnMeaning(parts: readonly string[], readLabel: ReadLabel): ColumnMeaning {
  const written = parts
    .map((part) => wholeYear(scaleIn(part)?.rest ?? part, readLabel))
    .filter((part, index, all) => part !== "" && part !== all[index - 1]);
  const said = withoutAlone(written, readLabel);
  if (said.length === 0) return { means: "no heading" };
  const whole = said.join(" ");
  const known = roleOf(whole) ?? roleOfMonth(whole);
  if (known !== undefined) return { means: "role", role: known };
  const roles = said.map(
    (part, index) =>
      roleOf(part) ?? roleOfMonth(part) ?? (index > 0 && SHARE.test(part) ? "value" : undefined),
  );
  const time = roles.find((found) => found !== undefined && TIMED.has(found));
  const last = roles.findLast((found) => found !== undefined);
  // `Last quarter` over Actual is no figure of this one.
  const role = last === "value" ? (time ?? last) : last;
  const rest = said.filter((_, index) => roles[index] === undefined).join(" ");
  if (isWeek(rest)) return { means: "a week" };
  // A month of a quarter is no figure of it.
  if (rest !== "" && said.some((part) => roleOfMonth(part) !== undefined)) return NOTHING;
  if (rest === "") return role === undefined ? NOTHING : { means: "role", role, ...timeOver(role, time) };
  const share = said.find((part, index) => index > 0 && roleOf(part) === undefined && SHARE.test(part));
  return (
    inShares(withPeriod(rest, role ?? "value", readLabel), share) ??
    (said.length === 1 ? split(whole, readLabel) : undefined) ??
    withBeside(rest, role, readLabel) ??
    ofArea(whole, readLabel, said.length === 1) ??
    NOTHING
  );
}

const TIMED: ReadonlySet<Role> = new Set<Role>([
  "this quarter",
  "last quarter",
  "same quarter last year",
  "last year",
]);
const OF_A_TIME: ReadonlySet<Role> = new Set<Role>(["target", "status", "note"]);

/** The earlier time that stands over a target, a status or a note: what is of this quarter needs no other period. */
function timeOver(role: Role, time: Role | undefined): { readonly time?: Role } {
  return time === undefined || time === "this quarter" || !OF_A_TIME.has(role) ? {} : { time };
}

/** What stands under a period, with the unit that a word such as Percentage there names; a sign alone is read in its heading. */
function inShares(meaning: ColumnMeaning | undefined, share: string | undefined): ColumnMeaning | undefined {
  const isWord = share !== undefined && /\p{L}/u.test(share);
  return meaning?.means === "role" && meaning.role === "value" && isWord
    ? { ...meaning, unit: share }
    : meaning;
}

const NAMES: ReadonlySet<Role> = new Set<Role>(["code", "title", "code and title"]);

const YEARLY = /[\s(–-]*\b(?:annual|full year|whole year|year[- ]end)\b(?: figures?| total)?[\s)]*$/iu;

const YEARLY_BEFORE = /^(?:annual|full year|whole year|year[- ]end)(?: figures?| total)?[\s(:–-]+/iu;

/** `2024-25 Annual` and `Full year 2024/25` are the year itself, beside its quarters. */
function wholeYear(heading: string, readLabel: ReadLabel): string {
  const year = heading.replace(YEARLY, "").replace(YEARLY_BEFORE, "");
  if (year === heading || year === "") return heading;
  const read = readLabel(year);
  return read.kind === "period" && read.period.months === 12 ? year : heading;
}

function withPeriod(label: string, role: Role, readLabel: ReadLabel): ColumnMeaning | undefined {
  const read = readLabel(label);
  switch (read.kind) {
    case "period":
      // A period has no column of areas: such a word names whose figures they are, `HSCP` beside `North`.
      if (role === "area") return undefined;
      // `Indicator 2025/26` names indicators all the same.
      if (NAMES.has(role)) return { means: "role", role };
      return {
        means: "role",
        role,
        period: read.period,
        ...(read.marks === undefined ? {} : { marks: read.marks }),
        ...(read.grammar === "quarter of a calendar year" ? { calendar: true } : {}),
        ...(read.monthFirst === true ? { monthFirst: true } : {}),
        ...(read.grammar === "years" ? { years: true } : {}),
      };
    case "ambiguous":
      return { means: "ambiguous period", role, choices: read.choices };
    case "either date":
      return { means: "either date", role, choices: read.choices };
    case "wrong year":
      return { means: "wrong year", role, period: read.period };
    case "not a period":
      return undefined;
  }
}

/** A role and a period in one heading, in either order: `Target 2024/25`, `Q1 2018/19 Value`. */
function split(heading: string, readLabel: ReadLabel): ColumnMeaning | undefined {
  for (const [before, after] of halves(heading)) {
    const [first, second] = [roleOf(before), roleOf(after)];
    const found =
      (first === undefined ? undefined : withPeriod(after, first, readLabel)) ??
      (second === undefined ? undefined : withPeriod(before, second, readLabel));
    if (found?.means === "role") return { ...found, ...unitOf(first === undefined ? after : before) };
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The unit in brackets after a word such as Actual or Value. */
function unitOf(written: string): { readonly unit?: string } {
  const unit = /\((?<unit>[^()]+)\)\s*$/u.exec(written)?.groups?.["unit"];
  return unit === undefined || !isUnitWord(unit) ? {} : { unit };
}

/** A period and what is said of its figures in one heading, in either order: `2025/26 Q1 (%)`, `Q1 2025/26 – actual`, `Sep-25 (n)`. */
function withBeside(
  heading: string,
  role: Role | undefined,
  readLabel: ReadLabel,
): ColumnMeaning | undefined {
  for (const [before, after] of halves(heading)) {
    for (const [label, beside] of [
      [before, after],
      [after, before],
    ] as const) {
      const partial = ofPart(bare(label), beside, readLabel);
      if (partial !== undefined) return partial;
      const said = besidePeriod(beside);
      const meaning =
        said === undefined ? undefined : withPeriod(bare(label), said.role ?? role ?? "value", readLabel);
      if (said === undefined || meaning === undefined) continue;
      if (meaning.means !== "role") return meaning;
      const marks = [meaning.marks, said.marks].filter(Boolean).join(" ");
      return {
        ...meaning,
        ...(marks === "" ? {} : { marks }),
        ...(said.unit === undefined ? {} : { unit: said.unit }),
      };
    }
  }
  return undefined;
}

/** A quarter or a month of which a heading says that only a part is counted. */
function ofPart(label: string, beside: string, readLabel: ReadLabel): ColumnMeaning | undefined {
  const meaning = /\p{L}/u.test(beside) ? withPeriod(label, "value", readLabel) : undefined;
  if (meaning?.means !== "role" || meaning.period === undefined) return undefined;
  return saysPart(bare(beside), meaning.period) ? { ...meaning, isPart: true } : undefined;
}

/** Whether part of a heading is a period, whatever stands beside it. */
export function holdsPeriod(heading: string, readLabel: ReadLabel): boolean {
  return halves(heading).some((both) => both.some((half) => readLabel(bare(half)).kind === "period"));
}

/** Whose figures and a period in one heading, in either order: `Scotland 2023/24`, `2023/24 Family group`. */
function ofArea(heading: string, readLabel: ReadLabel, isAlone: boolean): ColumnMeaning | undefined {
  const isArea = (name: string) => isOthers(name) || (isAlone && WHOLE.test(name));
  for (const [before, after] of halves(heading)) {
    const area = isArea(before) ? before : isArea(after) ? after : undefined;
    const meaning =
      area === undefined ? undefined : withPeriod(area === before ? after : before, "value", readLabel);
    if (area !== undefined && meaning?.means === "role") return { ...meaning, area };
  }
  return undefined;
}

/** What partnerships call themselves. In a row of its own under a period it may stand beside names that nobody knows. */
const WHOLE = /^(?:our )?(?:hscp|partnership)$/iu;

/** Whether a heading is no more than what partnerships call themselves. */
export function isPartnership(heading: string): boolean {
  return WHOLE.test(heading.trim());
}

/** Whether a name is that of an area, a nation or a group of them, such as `Family group`. */
function isOthers(name: string): boolean {
  return isKnownArea(name) || comparedKind(name) !== undefined;
}
