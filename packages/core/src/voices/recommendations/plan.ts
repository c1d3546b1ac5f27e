import { type Period, firstDayOf, lastDayOf, within } from "../../period/index.ts";
import type { Action, Evaluation, Promise, Register } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import {
  type RecommendationFinding,
  endedOn,
  isOpen,
  isRecommendation,
  recommendationFindings,
} from "./recommendations.ts";
import { stoodOn } from "./stood.ts";

/** Something that was asked for, promised or planned, as it stands on a day. */
export type PlanItem = {
  readonly kind: "recommendation" | "promise" | "action";
  /** Its reference; empty where it has none. */
  readonly reference: string;
  /** The service, or the person, it came from. */
  readonly from: string;
  readonly text: string;
  readonly lead: string;
  /** ISO; empty where nobody said, or where words stand in its place. */
  readonly due: string;
  /** The date it had at first, ISO, where it was moved since; empty where it was not, or nobody wrote it down. */
  readonly movedFrom: string;
  /** The words that stand in place of a date, as they are; empty where there are none. */
  readonly dueWords: string;
  readonly state: string;
  readonly evidence: string;
  readonly isOpen: boolean;
  /** Whether it began in the period. */
  readonly isNew: boolean;
  /** What has to be asked about it; an older reference where it was said before. */
  readonly asks: readonly { readonly what: Ask; readonly of?: string }[];
  readonly at: Address;
};

/** “carry forward” is what an open item is, and asks nothing. */
export type Ask = Exclude<RecommendationFinding["kind"], "carry forward"> | "impossible without a reason";

/**
 * All that was open in a period, or began or was closed in it, in the register's order: recommendations, promises,
 * actions, as they stood on a day. What is open stays in every later period until somebody closes it.
 */
export function planOf(kept: Register, period: Period, asOf: string): readonly PlanItem[] {
  const register = stoodOn(kept, asOf);
  const found = recommendationFindings(register, asOf);
  const bare = bareActions(register);
  return [
    ...register.evaluations
      .filter((row) => isRecommendation(row) && wasLive(row, period))
      .map((row) => recommended(row, period, found)),
    ...register.promises
      .filter((promise) => wasKept(promise, period))
      .map((promise) => promised(promise, period, asOf)),
    ...register.actions
      .filter((action) => wasPlanned(action, period))
      .map((action) => planned(action, asOf, bare.includes(action))),
  ];
}

/** Whether it had begun by the end of the period and was not closed before it. */
function wasLive(row: Evaluation, period: Period): boolean {
  if (endedOn(row) > lastDayOf(period)) return false;
  if (isOpen(row)) return true;
  return row.closedOn === "" ? within(row.period, period) : row.closedOn >= firstDayOf(period);
}

function recommended(row: Evaluation, period: Period, found: readonly RecommendationFinding[]): PlanItem {
  const asks = found.flatMap(({ recommendation, kind, of }) =>
    recommendation !== row || kind === "carry forward"
      ? []
      : [{ what: kind, ...(of === undefined ? {} : { of: of.reference }) }],
  );
  return {
    kind: "recommendation",
    reference: row.reference,
    from: row.service,
    text: row.recommendation === "" ? row.found : row.recommendation,
    lead: row.lead,
    due: row.due,
    movedFrom: movedFrom(row),
    dueWords: row.dueWords ?? "",
    state: row.state === "" ? "not started" : row.state,
    evidence: row.evidence,
    isOpen: isOpen(row),
    isNew: endedOn(row) >= firstDayOf(period),
    asks,
    at: row.at,
  };
}

function wasKept({ period: said, state }: Promise, period: Period): boolean {
  return lastDayOf(said) <= lastDayOf(period) && (state === "under way" || within(said, period));
}

function promised(
  { period: said, said: text, did, state, why, due, firstDue, dueWords = "", lead, reference, at }: Promise,
  period: Period,
  asOf: string,
): PlanItem {
  const isLate = state === "under way" && due !== "" && due < asOf;
  const isSilent = state === "could not" && why === "";
  return {
    kind: "promise",
    reference,
    from: "You said",
    text,
    lead,
    due,
    movedFrom: movedFrom({ due, firstDue }),
    dueWords,
    state,
    evidence: state === "done" ? did : "",
    isOpen: state === "under way",
    isNew: within(said, period),
    asks: [
      ...(isLate ? [{ what: "late" as const }] : []),
      ...(isSilent ? [{ what: "impossible without a reason" as const }] : []),
    ],
    at,
  };
}

/**
 * A closed action belongs to the period it was closed in; where nobody wrote that down, to the one it was due in; where
 * words stand for the date, nobody knows which that is.
 */
function wasPlanned({ state, due, dueWords = "", closedOn = due }: Action, period: Period): boolean {
  if (state === "open" || (dueWords !== "" && closedOn === "")) return true;
  return closedOn >= firstDayOf(period) && closedOn <= lastDayOf(period);
}

/** Another date than now. */
function movedFrom({ due, firstDue = "" }: { readonly due: string; readonly firstDue?: string }): string {
  return firstDue === due ? "" : firstDue;
}

/**
 * Actions that are done, and nothing shows it. Only of one that says when it was closed, or in a workbook whose actions say what
 * shows them done, is it known that the row is kept in full.
 */
export function bareActions({ actions }: Pick<Register, "actions">): readonly Action[] {
  const isKept = actions.some(({ evidence = "" }) => evidence !== "");
  return actions.filter(
    ({ state, closedOn, evidence = "" }) =>
      state === "done" && evidence === "" && (isKept || closedOn !== undefined),
  );
}

function planned(action: Action, asOf: string, isBare: boolean): PlanItem {
  const { text, lead, due, dueWords = "", state, kpis, from, evidence = "", at } = action;
  const isOpenNow = state === "open";
  return {
    kind: "action",
    reference: "",
    from: from ?? kpis.join(", "),
    text,
    lead,
    due,
    movedFrom: movedFrom(action),
    dueWords,
    state,
    evidence,
    isOpen: isOpenNow,
    isNew: false,
    asks: [
      ...(isOpenNow && due !== "" && due < asOf ? [{ what: "late" as const }] : []),
      ...(isOpenNow && lead === "" ? [{ what: "no lead" as const }] : []),
      ...(isBare ? [{ what: "done without evidence" as const }] : []),
    ],
    at,
  };
}
