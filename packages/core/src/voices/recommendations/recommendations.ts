import {
  financialYearOf,
  firstDayOf,
  lastDayOf,
  periodOfDate,
  previous,
  within,
} from "../../period/index.ts";
import { type Evaluation, type Kpi, type Register, isMeasured } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { daysBetween } from "../duties/day.ts";
import { stemsOf } from "../words/stem.ts";
import { likenessIn } from "../words/likeness.ts";

/** What may be wrong with a recommendation, or has to be done about it, by its check where it has one. */
type RecommendationKind =
  | "late"
  | "moved twice"
  | "done without evidence"
  | "no lead"
  | "no answer yet"
  | "refused without a reason"
  | "said before"
  | "too early to see in the figure"
  | "no change seen"
  | "must be in the annual report"
  | "carry forward";

export type RecommendationFinding = {
  readonly kind: RecommendationKind;
  readonly recommendation: Evaluation;
  /** The older one that says the same. */
  readonly of?: Evaluation;
};

/** An evaluation that ended less than this many days ago need not be answered yet. */
const DAYS_TO_ANSWER = 28;
const ALIKE = 0.3;

/** What is to be said of each recommendation on a day (ISO), in the register's order. */
export function recommendationFindings(register: Register, asOf: string): readonly RecommendationFinding[] {
  const rows = register.evaluations.filter(isRecommendation);
  const said = olderThatSays(rows);
  const year = previous(financialYearOf(periodOfDate(asOf)));
  return rows.flatMap((row) => {
    const older = said(row);
    const kinds: readonly (readonly [RecommendationKind, boolean])[] = [
      ["late", isOpen(row) && row.due !== "" && row.due < asOf],
      ["moved twice", (row.timesMoved ?? 0) >= 2],
      ["done without evidence", row.state === "done" && row.evidence === ""],
      ["no lead", isOpen(row) && isAccepted(row) && row.lead === "" && isDue(row, asOf)],
      ["no answer yet", isUnanswered(row) && isDue(row, asOf)],
      ["refused without a reason", isRefused(row) && row.whyNot === ""],
      ["said before", older !== undefined],
      ["too early to see in the figure", isTooEarly(row, register.kpis)],
      ["no change seen", showsNoChange(row, register.kpis)],
      ["must be in the annual report", isByInspectorate(row) && within(periodOfDate(endedOn(row)), year)],
      ["carry forward", isOpen(row)],
    ];
    return kinds
      .filter(([, holds]) => holds)
      .map(([kind]) => ({
        kind,
        recommendation: row,
        ...(kind === "said before" && older !== undefined ? { of: older } : {}),
      }));
  });
}

/** A row of an older workbook says what was found and no more: it is no recommendation. */
export function isRecommendation({ recommendation, state, response }: Evaluation): boolean {
  return recommendation !== "" || state !== "" || response !== "";
}

/** Neither done nor overtaken nor refused: it is carried forward into the next period. */
export function isOpen(row: Evaluation): boolean {
  return row.state !== "done" && row.state !== "overtaken" && !isRefused(row);
}

function isRefused({ state, response }: Evaluation): boolean {
  return state === "not accepted" || response === "not accepted";
}

function isAccepted({ response }: Evaluation): boolean {
  return response === "accepted" || response === "partly";
}

function isUnanswered(row: Evaluation): boolean {
  return row.response === "" && row.change === "" && isOpen(row);
}

/** When the evaluation ended; where nobody wrote it down, with its period. */
export function endedOn({ finishedOn, period }: Evaluation): string {
  return finishedOn === "" ? lastDayOf(period) : finishedOn;
}

function isDue(row: Evaluation, asOf: string): boolean {
  return daysBetween(endedOn(row), asOf) >= DAYS_TO_ANSWER;
}

/** Done, and shown to be, after the last figure's period ended: no figure can show it yet. */
function isTooEarly({ state, evidence, closedOn, kpis: ids }: Evaluation, kpis: readonly Kpi[]): boolean {
  if (state !== "done" || evidence === "" || closedOn === "") return false;
  const latest = kpis
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ observations }) => observations.findLast(isMeasured) ?? []);
  return latest.length > 0 && latest.every(({ period }) => lastDayOf(period) < closedOn);
}

/** Figures since it was done before anybody asks whether it shows, and those before that they are held against. */
const SEEN = 4;
const AGAINST = 8;

/** Done four figures ago or more, and none of them lies outside those of the two years before: a question, no verdict. */
function showsNoChange({ state, evidence, closedOn, kpis: ids }: Evaluation, kpis: readonly Kpi[]): boolean {
  if (state !== "done" || evidence === "" || closedOn === "") return false;
  const named = kpis.filter(({ id }) => ids.includes(id));
  return (
    named.length > 0 &&
    named.every(({ observations }) => {
      const measured = observations.filter(isMeasured);
      const since = measured.filter(({ period }) => firstDayOf(period) >= closedOn);
      const before = measured.filter(({ period }) => firstDayOf(period) < closedOn).slice(-AGAINST);
      if (since.length < SEEN || before.length < SEEN) return false;
      const values = before.map(({ value }) => value);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return since.every(({ value }) => value >= low && value <= high);
    })
  );
}

/** Recommendations taken on, still open, that neither an action nor words on what will change take up. */
export function wantsAction({ evaluations, actions }: Register): readonly Evaluation[] {
  const taken = new Set(actions.flatMap(({ from = "" }) => (from === "" ? [] : [nameKey(from)])));
  return evaluations.filter(
    (row) =>
      isRecommendation(row) &&
      isOpen(row) &&
      isAccepted(row) &&
      row.change === "" &&
      !taken.has(nameKey(row.reference)),
  );
}

/** Whoever inspects by law; an own team that inspects itself is none. */
const INSPECTORATE =
  /\binspectorates?\b|\binspectors? of\b|\bhealthcare improvement scotland\b|\bmental welfare commission\b|\beducation scotland\b|\bhm[ic]{1,2}s?\b|\bofsted\b/iu;

function isByInspectorate({ kind, by }: Evaluation): boolean {
  return INSPECTORATE.test(by) || (kind === "inspection" && by === "");
}

/** For a recommendation: the likest older one of the same service, if it is like enough for a person to confirm. */
function olderThatSays(rows: readonly Evaluation[]): (row: Evaluation) => Evaluation | undefined {
  const likeness = likenessIn(rows.map(({ recommendation }) => recommendation));
  return (row) => {
    const confirmed = rows.find(
      ({ reference }) => reference !== "" && nameKey(reference) === nameKey(row.saidBefore),
    );
    if (confirmed !== undefined) return confirmed;
    const [best] = rows
      .filter((older) => endedOn(older) < endedOn(row) && isSameService(older.service, row.service))
      .map((older) => ({ older, like: likeness(older.recommendation, row.recommendation) }))
      .filter(({ like }) => like >= ALIKE)
      .toSorted((a, b) => b.like - a.like);
    return best?.older;
  };
}

/** Whether one name is the other, or begins with all of its words: "Care at home, joint inspection follow-up". */
function isSameService(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => stemsOf(name.split(/[,:(–-]/u)[0] ?? name));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}
