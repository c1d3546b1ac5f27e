import { appended, subjects } from "@quarterlight/core/layouts";
import { evidenceText, suggestClass } from "@quarterlight/core/influence";
import type { Kpi, KpiClass } from "@quarterlight/core/register";
import type { Edit } from "@quarterlight/core/workbook";
import { lacksSheet } from "./lacks-sheet.ts";
import type { Understanding } from "./understanding.ts";

/** What a person decides of a KPI's class; dates are ISO. */
export type Decided = {
  readonly class: KpiClass;
  readonly reason: string;
  readonly person: string;
  readonly date: string;
  readonly reviewBy: string;
};

/** A KPI and what is decided of it. */
export type Decision = { readonly kpi: Kpi; readonly decided: Decided };

/** Whether to begin a record of decisions, by making its sheet, where the workbook has none. */
export type Recording = { readonly beginsRecord: boolean };

/** The words that stand for a class in the workbook. */
const CLASS_WORDS: Record<KpiClass, string> = {
  target: "Key Performance Target",
  monitoring: "monitoring indicator",
};

/** The fields of the KPIs sheet that keep a decision. */
const FIELDS = ["class", "classReason", "classPerson", "classDate", "classReview"] as const;

/**
 * The edits that write decisions, each into its KPI's own row, and below the others in the record of decisions,
 * whose sheet is made only where a person asked for it. KPIs whose sheet has not all the columns for it are left out.
 */
export function decisionEdits(
  understanding: Understanding,
  decisions: readonly Decision[],
  { beginsRecord }: Recording,
): readonly Edit[] {
  const written = decisions.filter(({ kpi }) => canDecide(understanding, kpi));
  const records = written.map(({ kpi, decided }) => ({
    kpi: kpi.id,
    date: decided.date,
    person: decided.person,
    from: kpi.decision ? CLASS_WORDS[kpi.decision.class] : "",
    to: CLASS_WORDS[decided.class],
    reason: decided.reason,
    evidence: evidenceText(suggestClass(kpi)),
  }));
  return [
    ...written.flatMap(({ kpi, decided }) => rowEdits(understanding, kpi, decided)),
    ...(beginsRecord || hasRecord(understanding)
      ? appended(understanding.workbook, subjects.decisions, records)
      : []),
  ];
}

/** Whether the workbook has a sheet on which decisions are recorded. */
export function hasRecord({ workbook }: Understanding): boolean {
  return !lacksSheet(workbook, subjects.decisions.sheet);
}

/** Whether a KPI's sheet has the columns for a decision, as a workbook of another layout has not. */
export function canDecide(understanding: Understanding, kpi: Kpi): boolean {
  return FIELDS.every((field) => columnOf(understanding, kpi, field) !== undefined);
}

function rowEdits(understanding: Understanding, kpi: Kpi, decided: Decided): readonly Edit[] {
  const values = {
    class: CLASS_WORDS[decided.class],
    classReason: decided.reason,
    classPerson: decided.person,
    classDate: decided.date,
    classReview: decided.reviewBy,
  };
  return FIELDS.flatMap((field) => {
    const column = columnOf(understanding, kpi, field);
    return column === undefined ? [] : [{ at: { ...kpi.at, column }, value: values[field] || null }];
  });
}

function columnOf(
  { reading }: Understanding,
  { at }: Kpi,
  field: (typeof FIELDS)[number],
): number | undefined {
  const heading = subjects.kpis.columns.find((column) => column.field === field)?.heading;
  const columns = reading.sheets.find(({ sheet }) => sheet === at.sheet)?.columns ?? [];
  return columns.find((each) => each.field === heading)?.at.column;
}
