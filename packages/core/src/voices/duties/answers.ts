import type { ReportingLine } from "../../register/index.ts";
import { cycleOf } from "./cycle.ts";
import { daysBetween } from "./day.ts";
import { type Duties, type DutyFinding, found, isAnnualReport } from "./finding.ts";

/** W01: nobody signs off, or nobody prepares. */
export function nobodyAnswers({ lines, isKept }: Duties): readonly DutyFinding[] {
  return lines
    .filter(({ lead, preparedBy }) => lead === "" || (preparedBy === "" && isKept("preparedBy")))
    .map((line) => found("W01", [line], line.kpis));
}

/** W02: three or more people sign off one indicator within the year. */
export function severalSignOff({ lines, kpis }: Duties): readonly DutyFinding[] {
  return kpis.flatMap(({ id }) => {
    const carrying = lines.filter((line) => line.lead !== "" && line.kpis.includes(id) && isYearly(line));
    const people = [...new Set(carrying.map(({ lead }) => lead))];
    return people.length >= 3 ? [found("W02", carrying, [id], people)] : [];
  });
}

function isYearly({ when }: ReportingLine): boolean {
  return (cycleOf(when)?.months ?? 12) <= 12;
}

/** W05: a Key Performance Target that no duty carries. */
export function inNoReport({ lines, kpis, isKept }: Duties): readonly DutyFinding[] {
  if (!isKept("kpis")) return [];
  const carried = new Set(lines.flatMap((line) => line.kpis));
  return kpis
    .filter(
      ({ id, decision, retired }) =>
        decision?.class === "target" && !carried.has(id) && retired === undefined,
    )
    .map(({ id }) => found("W05", [], [id]));
}

/** W06: it repeats, and has no next date. */
export function noNextDate({ lines, isKept }: Duties): readonly DutyFinding[] {
  if (!isKept("nextDue")) return [];
  return lines
    .filter(({ when, nextDue }) => nextDue === "" && cycleOf(when) !== undefined)
    .map((line) => found("W06", [line], line.kpis));
}

/** W09: done from habit, and not used for two cycles or never. */
export function nobodyAsked({ lines, asOf, isKept }: Duties): readonly DutyFinding[] {
  if (!isKept("lastUsedOn")) return [];
  return lines
    .filter((line) => line.why === "habit" && !isUsed(line, asOf))
    .map((line) => found("W09", [line], line.kpis));
}

/** Whether those who get it used it within two cycles; where the cycle is not known, within two years. */
export function isUsed({ when, lastUsedOn }: ReportingLine, asOf: string): boolean {
  if (lastUsedOn === "") return false;
  return daysBetween(lastUsedOn, asOf) <= 2 * (cycleOf(when)?.days ?? 365);
}

/** W11: it names no indicator. */
export function noKpiNamed({ lines, isKept }: Duties): readonly DutyFinding[] {
  if (!isKept("kpis")) return [];
  return lines.filter((line) => line.kpis.length === 0).map((line) => found("W11", [line]));
}

/** Those to whom the Public Bodies (Joint Working) (Scotland) Act 2014, section 42(4)(b), gives a copy. */
const CONSTITUENT = [
  { body: "the council", pattern: /\bcouncil\b/iu },
  {
    body: "the NHS board",
    pattern:
      /\b(?:nhs|health) board\b|\bnhs (?:ayrshire|borders|dumfries|fife|forth|grampian|greater|highland|lanarkshire|lothian|orkney|shetland|tayside|western)/iu,
  },
] as const;

/** W10: the annual report goes out, and nothing says that each constituent authority gets its copy. */
export function requiredMissing({ lines, isKept }: Duties): readonly DutyFinding[] {
  if (!isKept("why")) return [];
  const reports = lines.filter((line) => isAnnualReport(line));
  // Where nobody says what a report is, it may be the one.
  const isKnown =
    lines.every(({ what }) => what !== "") && lines.some(({ why }) => why === "law or direction");
  if (reports.length === 0 && !isKnown) return [];
  const missing = CONSTITUENT.filter(
    ({ pattern }) => !reports.some(({ reportsTo, partners }) => pattern.test(`${reportsTo}; ${partners}`)),
  );
  return missing.length === 0
    ? []
    : [
        found(
          "W10",
          reports,
          [],
          missing.map(({ body }) => body),
        ),
      ];
}
