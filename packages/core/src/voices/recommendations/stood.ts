import { firstDayOf } from "../../period/index.ts";
import type { Action, Evaluation, Register } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";

/**
 * The actions and recommendations of a register as they stood on a day, ISO: without actions that had not begun by then, and
 * what was closed later still to be done. The report and the plan of a period tell the same of them.
 */
export function stoodOn(register: Register, day: string): Register {
  return {
    ...register,
    evaluations: register.evaluations.map((row) => evaluationOn(row, day)),
    actions: register.actions
      .filter((action) => hadBegun(action, register, day))
      .map((action) => actionOn(action, day)),
  };
}

/** What was agreed later, or comes from what was found or promised for a later period, was not there to be told. */
function hadBegun(action: Action, { evaluations, promises }: Register, day: string): boolean {
  const { agreedOn = "", from = "" } = action;
  if (agreedOn !== "") return agreedOn <= day;
  const sources = [...evaluations, ...promises].filter(
    ({ reference }) => from !== "" && nameKey(reference) === nameKey(from),
  );
  return sources.length === 0 || sources.some(({ period }) => firstDayOf(period) <= day);
}

function actionOn(action: Action, day: string): Action {
  const { closedOn = "", evidence: _, ...rest } = action;
  return closedOn <= day ? action : { ...rest, state: "open" };
}

/** What shows that it was done was not yet written. */
function evaluationOn(row: Evaluation, day: string): Evaluation {
  return row.closedOn <= day ? row : { ...row, state: "under way", closedOn: "", evidence: "" };
}
