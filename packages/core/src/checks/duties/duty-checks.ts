import type { Register, ReportingLine } from "../../register/index.ts";
import { type DutyFinding, dutyFindings, dutyWords } from "../../voices/index.ts";
import { anyKpi, decision, registerInput } from "../examples/kpi.ts";
import { aDuty } from "../examples/people.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import type { CheckInput } from "../frame/subjects.ts";
import { onceByDay } from "./by-day.ts";

type Id = DutyFinding["check"];

const findingsOf = onceByDay((register, date) =>
  register.reporting.length === 0 ? [] : dutyFindings(register, date),
);

/** One rule about duties: a report breaks off what its day, its form or the people behind it cannot bear. */
function dutyCheck(
  id: Id,
  title: string,
  why: string,
  broken: Partial<ReportingLine>,
  beside: readonly Partial<ReportingLine>[] = [],
): Check {
  const input = (first: Partial<ReportingLine>, rest: readonly Partial<ReportingLine>[]) => (): CheckInput =>
    registerInput({
      kpis: [
        anyKpi({ lag: 1, decision: decision("target") }),
        anyKpi({ id: "H2", title: "People home within six days" }),
      ],
      reporting: [first, ...rest].map(aDuty),
    });
  return defineCheck({
    id,
    title,
    why,
    scope: "register",
    check: ({ register, date }) =>
      findingsOf(register, date)
        .filter((finding) => finding.check === id)
        .map((finding) => ({ at: placesOf(finding, register), ...dutyWords(finding) })),
    severity: "information",
    message: ({ says }) => says,
    remedy: ({ remedy }) => remedy,
    examples: { keep: [input({}, [])], break: [input(broken, beside)] },
  });
}

/** The rows it is about; a KPI that no row carries has its own cell, and a missing row the first of the sheet. */
function placesOf({ duties, kpis }: DutyFinding, { kpis: all, reporting }: Register) {
  if (duties.length > 0) return duties.map(({ at }) => at);
  const cells = all.filter(({ id }) => kpis.includes(id)).map(({ at }) => at);
  return cells.length > 0 ? cells : reporting.slice(0, 1).map(({ at }) => at);
}

const OTHER = { what: "Council scrutiny report", reportsTo: "Council", nextDue: "2025-11-21" } as const;

export const dutyChecks: readonly Check[] = [
  dutyCheck("W01", "Nobody answers for a report", "When it is late or wrong, nobody is there to ask.", {
    lead: "",
  }),
  dutyCheck(
    "W02",
    "Three people or more sign off one figure",
    "Each may change it, and none knows what the others sent.",
    {},
    [
      { ...OTHER, lead: "Head of Care" },
      { ...OTHER, lead: "Nurse Director" },
    ],
  ),
  dutyCheck(
    "W03",
    "One person prepares too much at once",
    "What is prepared in a rush is wrong more often, and stops when one person is away.",
    {},
    [OTHER, { ...OTHER, reportsTo: "NHS board" }],
  ),
  dutyCheck(
    "W04",
    "One measure goes out in several forms",
    "Two bodies hold two figures under one name and ask which is right.",
    {},
    [{ ...OTHER, figuresAs: "year to date" }],
  ),
  dutyCheck(
    "W05",
    "A Key Performance Target is in no report",
    "A target that nobody is told of is nobody's.",
    { kpis: ["H2"] },
  ),
  dutyCheck(
    "W06",
    "A report that repeats has no next date",
    "It is forgotten, or done in a rush when somebody asks.",
    { nextDue: "" },
    [OTHER],
  ),
  dutyCheck(
    "W07",
    "A report is due before its figure is known",
    "It goes out with a guess, or with the period before under this one's name.",
    { nextDue: "2025-10-10", workingDays: 8 },
  ),
  dutyCheck("W08", "A report is overdue", "Those who wait for it decide without it.", {
    nextDue: "2025-10-10",
  }),
  dutyCheck(
    "W09",
    "A report made from habit is not used",
    "The time it takes is taken from reports that people use.",
    { why: "habit", lastUsedOn: "2024-08-26" },
  ),
  dutyCheck(
    "W10",
    "A report that the law asks for is not in the register",
    "What is not written down is missed in the year when somebody leaves.",
    { what: "Annual performance report" },
  ),
  dutyCheck(
    "W11",
    "A report names no KPI",
    "Nobody can say which figures it repeats, or who needs them.",
    { kpis: [] },
    [OTHER],
  ),
];
