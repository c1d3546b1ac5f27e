import { dateInWords } from "../../period/index.ts";
import type { ReportingLine } from "../../register/index.ts";
import { type DutyCheck, type DutyFinding, DUTY_KINDS } from "./finding.ts";

/** What a finding says, and what a person can do about it; whole sentences. */
export type DutyWords = { readonly says: string; readonly remedy: string };

const SAYS: Readonly<Record<DutyCheck, (finding: DutyFinding) => string>> = {
  W01: ({ duties }) =>
    listOf(duties, ({ lead }) => (lead === "" ? "nobody signs it off" : "nobody prepares it")),
  W02: ({ duties, kpis, who }) =>
    `${kpis.join(", ")} is signed off by ${who.length} people, ${anded(who)}, in ${named(duties)}.`,
  W03: ({ duties, kpis, who }) =>
    kpis.length === 0
      ? `${anded(who)} prepares ${duties.length} reports due within ten working days of each other: ${named(duties)}.`
      : `${anded(who)} prepares ${duties.length} reports on one measure (${kpis.join(", ")}): ${named(duties)}.`,
  W04: ({ duties, kpis }) =>
    `${kpis.length === 1 ? (kpis[0] ?? "") : `One measure, ${anded(kpis)},`} goes out ${duties.length} times in other forms: ${duties.map(formOf).join("; ")}.`,
  W05: ({ kpis }) => `${kpis.join(", ")} is a Key Performance Target, and no report carries it.`,
  W06: ({ duties }) => listOf(duties, () => "it repeats and has no next date"),
  W07: ({ duties, kpis }) =>
    listOf(
      duties,
      ({ nextDue }) =>
        `due ${dateInWords(nextDue)}, before ${anded(kpis)} ${kpis.length === 1 ? "is" : "are"} known`,
    ),
  W08: ({ duties }) =>
    listOf(duties, ({ nextDue, lastSent }) =>
      [
        nextDue === "" ? "" : `due ${dateInWords(nextDue)}`,
        lastSent === "" ? "nothing was ever sent" : `last sent ${dateInWords(lastSent)}`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    ),
  W09: ({ duties }) =>
    listOf(duties, ({ lastUsedOn }) =>
      lastUsedOn === ""
        ? "a habit, and no record that anybody used it"
        : `a habit, last used ${dateInWords(lastUsedOn)}`,
    ),
  W10: ({ duties, who }) =>
    duties.length === 0
      ? `No annual performance report is in the register, and so no copy for ${anded(who)}.`
      : `${named(duties)}: nothing says that ${anded(who)} ${who.length === 1 ? "gets its copy" : "get their copies"}.`,
  W11: ({ duties }) => listOf(duties, () => "it names no KPI"),
};

const REMEDIES: Readonly<Record<DutyCheck, string>> = {
  W01: "Name who signs it off and who prepares it, by role.",
  W02: "Agree who signs the figure off; the others may read it.",
  W03: "Move a date, share the work, or send one report to several bodies.",
  W04: "Ask the bodies to take one form on one date, or say in each report how it differs.",
  W05: "Put it in a report, or decide whether it is still a target.",
  W06: "Write down when it is next due, or stop it.",
  W07: "Ask for a later date, or report the period before.",
  W08: "Send it, or write down that it was sent or stopped.",
  W09: "Ask those who get it whether they need it.",
  W10: "Add the copy to the register: section 42(4)(b) of the Public Bodies (Joint Working) (Scotland) Act 2014 asks for it.",
  W11: "Name the KPIs it carries.",
};

export function dutyWords(finding: DutyFinding): DutyWords {
  return { says: SAYS[finding.check](finding), remedy: REMEDIES[finding.check] };
}

/** What the findings of a check have in common, as a heading: "Nobody answers for it". */
export function dutyHeading(check: DutyCheck): string {
  const kind = DUTY_KINDS[check];
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

function listOf(duties: readonly ReportingLine[], says: (duty: ReportingLine) => string): string {
  return `${duties.map((duty) => `${named([duty])}: ${says(duty)}`).join("; ")}.`;
}

function named(duties: readonly ReportingLine[]): string {
  return anded(duties.map(nameOf));
}

/** What it is called and who gets it, as far as either is written down. */
function nameOf({ what, reportsTo }: ReportingLine): string {
  const name = what === "" ? "A report without a name" : what;
  return reportsTo === "" ? name : `${name} (${reportsTo})`;
}

function formOf({ what, reportsTo, form, figuresAs, nextDue }: ReportingLine): string {
  const how = [form, figuresAs, nextDue === "" ? "" : dateInWords(nextDue)].filter((part) => part !== "");
  return `${what} to ${reportsTo}${how.length === 0 ? "" : ` (${how.join(", ")})`}`;
}

function anded(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
