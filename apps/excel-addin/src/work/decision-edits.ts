import { subjects } from "@quarterlight/core/layouts";
import type { Kpi, KpiClass } from "@quarterlight/core/register";
import type { Edit } from "@quarterlight/core/workbook";
import type { Understanding } from "./understanding.ts";

/** What a person decides of a KPI's class; dates are ISO. */
export type Decided = {
  readonly class: KpiClass;
  readonly reason: string;
  readonly person: string;
  readonly date: string;
  readonly reviewBy: string;
};

/** The words that stand in the Class column. */
const CLASS_WORDS: Record<KpiClass, string> = {
  target: "Key Performance Target",
  monitoring: "monitoring indicator",
};

/** The fields of the KPIs sheet that keep a decision. */
const FIELDS = ["class", "classReason", "classPerson", "classDate", "classReview"] as const;

/**
 * The edits that write a decision into the KPI's own row; nothing where its sheet has not all the columns for
 * it, as in a workbook of another layout. Dates are written as a person would type them.
 */
export function decisionEdits(
  { reading }: Understanding,
  { at }: Kpi,
  decided: Decided,
): readonly Edit[] | undefined {
  const columns = reading.sheets.find(({ sheet }) => sheet === at.sheet)?.columns ?? [];
  const values = {
    class: CLASS_WORDS[decided.class],
    classReason: decided.reason,
    classPerson: decided.person,
    classDate: decided.date,
    classReview: decided.reviewBy,
  };
  const edits = FIELDS.flatMap((field) => {
    const column = columns.find((each) => each.field === headingOf(field))?.at.column;
    return column === undefined ? [] : [{ at: { ...at, column }, value: values[field] || null }];
  });
  return edits.length === FIELDS.length ? edits : undefined;
}

function headingOf(field: string): string | undefined {
  return subjects.kpis.columns.find((column) => column.field === field)?.heading;
}
