import { appended, subjects, written } from "@quarterlight/core/layouts";
import type { Action, Evaluation } from "@quarterlight/core/register";
import type { Edit, Workbook } from "@quarterlight/core/workbook";

/**
 * The row that makes a recommendation an action: its own words, its reference and its KPIs. Who leads it and by when
 * nobody knows yet: both stay empty, and are asked for.
 */
export function actionEdits(
  workbook: Workbook,
  { reference, recommendation, kpis }: Pick<Evaluation, "reference" | "recommendation" | "kpis">,
): readonly Edit[] {
  return appended(workbook, subjects.actions, [
    { text: recommendation, from: reference, kpis: kpis.join("; "), state: "open" },
  ]);
}

/** What a person said of an action that lacked it; a date is ISO. */
export function answeredEdits(
  workbook: Workbook,
  { at }: Action,
  { lead, due }: { readonly lead: string; readonly due: string },
): readonly Edit[] {
  return written(workbook, subjects.actions, [{ row: at.row, fields: { lead, due } }]);
}

/** Open actions of which nobody wrote down who leads them, or by when. */
export function unfinished(actions: readonly Action[]): readonly Action[] {
  return actions.filter(
    ({ state, lead, due, dueWords = "" }) =>
      state === "open" && (lead === "" || (due === "" && dueWords === "")),
  );
}
