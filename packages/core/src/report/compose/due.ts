import { dateInWords, firstDayOf, type Period } from "../../period/index.ts";
import type { Action, Register } from "../../register/index.ts";
import { stoodOn } from "../../voices/index.ts";
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
  const byDue = stoodOn(register, now).actions.toSorted((a, b) => a.due.localeCompare(b.due));
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
