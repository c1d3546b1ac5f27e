import { dateInWords, firstDayOf, type Period } from "../../period/index.ts";
import type { Action, Register } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import type { Brief } from "../brief.ts";
import type { Due } from "../model/summary.ts";
import { asOf } from "./as-of.ts";

/** Something to be done, or done, by the list of actions; a promise in what an owner wrote is offered to the analyst instead. */
export type Task = Due & {
  /** ISO; empty where nobody said. */
  readonly due: string;
  readonly kpis: readonly string[];
  readonly state: "overdue" | "open" | "done";
};

/** What is overdue, what is still to be done, each by its date, the soonest first; then what is done. */
export function tasksOf(register: Register, brief: Brief): readonly Task[] {
  const { period } = brief;
  const now = asOf(brief);
  const byDue = register.actions
    .filter((action) => hadBegun(action, register, now))
    .map((action) => asItStood(action, now))
    .toSorted((a, b) => a.due.localeCompare(b.due));
  const isOverdue = ({ due, state }: Action) => state === "open" && due !== "" && due < now;
  return [
    ...byDue.filter(isOverdue).map((action) => taskOf(action, "overdue")),
    ...byDue
      .filter((action) => action.state === "open" && !isOverdue(action))
      .map((action) => taskOf(action, "open")),
    ...byDue
      .filter(({ state, due, closedOn = due }) => state === "done" && isOfNow(closedOn, period, now))
      .map((action) => taskOf(action, "done")),
  ];
}

function taskOf({ due, text, lead, kpis }: Action, state: Task["state"]): Task {
  const opening = { overdue: "Overdue since ", open: "By ", done: "Done, due by " }[state];
  return { due, when: due === "" ? "" : `${opening}${dateInWords(due)}`, what: text, who: lead, kpis, state };
}

/** Finished work is told once: in the report of the time in which it was due. */
function isOfNow(due: string, period: Period, now: string): boolean {
  return due >= firstDayOf(period) && due <= now;
}

/** What was agreed later, or comes from what was found or promised for a later period, was not there to be told. */
function hadBegun(action: Action, { evaluations, promises }: Register, now: string): boolean {
  const { agreedOn = "", from = "" } = action;
  if (agreedOn !== "") return agreedOn <= now;
  const sources = [...evaluations, ...promises].filter(
    ({ reference }) => from !== "" && nameKey(reference) === nameKey(from),
  );
  return sources.length === 0 || sources.some(({ period }) => firstDayOf(period) <= now);
}

/** What was closed after that day was still to be done on it. */
function asItStood(action: Action, now: string): Action {
  const { closedOn = "", evidence: _, ...rest } = action;
  return closedOn <= now ? action : { ...rest, state: "open" };
}
