import { acceptedSubject } from "@quarterlight/core/checks";
import { type Subject, subjects } from "@quarterlight/core/layouts";
import type { Register } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";
import type { WorkbookPlan } from "@quarterlight/files/write";
import { settingRows } from "../workbook/blank.ts";
import type { Entry } from "../workbook/row.ts";
import { type SubjectName, companionPlan } from "../workbook/plan.ts";

/** What people said and did, and what is decided: the sheets that a workbook of figures seldom has. */
const OFFERED = [
  "settings",
  "stories",
  "consents",
  "feedback",
  "surveys",
  "themes",
  "promises",
  "successes",
  "evaluations",
  "engagement",
  "actions",
  "decisions",
] as const satisfies readonly SubjectName[];

function isSheetOf({ sheet }: Subject, name: string): boolean {
  return name.trim().toLowerCase() === sheet.toLowerCase();
}

/** The sheets that a workbook lacks: those of which it has no sheet by that name and of which nothing was read. */
function lackingIn(register: Register, { sheets }: Workbook): readonly SubjectName[] {
  const there = new Set(sheets.map(({ name }) => name.trim().toLowerCase()));
  return OFFERED.filter(
    (name) =>
      !there.has(subjects[name].sheet.toLowerCase()) && (name === "settings" || register[name].length === 0),
  );
}

/** Findings that somebody let stand, as they are kept beside a workbook. */
export type Accepted = readonly Entry[];

/**
 * A workbook to keep beside another, with only the sheets that it lacks, ready to be filled in; what was let stand of the
 * findings in it so far is there already.
 */
export function companionWorkbook(
  register: Register,
  workbook: Workbook,
  accepted: Accepted = [],
): WorkbookPlan {
  const { settings, kpis } = register;
  const hasOwn = workbook.sheets.some(({ name }) => isSheetOf(acceptedSubject, name));
  return companionPlan(
    {
      title: "Our stories, consents and decisions",
      description: `What ${workbook.name} has no sheet for.`,
      created: settings.date === "" ? "2025-10-01" : settings.date,
      about: [
        `Keep your figures in ${workbook.name}, and here what it has no sheet for.`,
        `Name this file when you make the report: quarterlight report "${workbook.name}" --also followed by its name.`,
        "Each sheet holds one subject in one table. Select a cell and a note says what belongs there.",
      ],
    },
    lackingIn(register, workbook),
    {
      settings: settingRows({
        audience: settings.audience,
        ruleSet: "mdc-current",
        smallNumber: settings.smallNumber,
      }),
    },
    kpis.map(({ id }) => id),
    hasOwn ? undefined : accepted,
  );
}
