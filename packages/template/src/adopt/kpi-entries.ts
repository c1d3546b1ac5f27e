import { type Period, samePeriod, typedPeriod } from "@quarterlight/core/period";
import {
  type Asked,
  type ClassDecision,
  type Commentary,
  isToDate,
  type Kpi,
  type KpiClass,
  type Observation,
} from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import type { NotedCell } from "@quarterlight/files/write";
import type { Entry } from "../workbook/row.ts";
import { targetCell } from "./target-cell.ts";
import { figureCell, markedCell, numberCell } from "./figure-cell.ts";
import { type Origin, marksOf } from "./origin.ts";

/** A KPI's row of the sheet KPIs. */
export function kpiEntry(kpi: Kpi, from: Origin): Entry {
  const { id, title, meaning, group, priority, outcomes, unit, polarity, baseline, limitsFrom } = kpi;
  const { frequency, lag, source, lead, reporter, tolerance, rubric } = kpi;
  return {
    id: from({ value: id }, kpi.at),
    title,
    meaning,
    group,
    priority,
    outcomes,
    unitKind: unit.kind,
    unitOf: unit.of,
    decimals: unit.decimals,
    polarity,
    baseline: baseline && typedPeriod(baseline),
    limitsFrom,
    frequency,
    cumulative: isToDate(kpi) ? "yes" : "no",
    lag,
    source,
    lead,
    reporter,
    ...toleranceOf(tolerance, from),
    ...rubric,
    ...decisionOf(kpi.decision),
    form: kpi.form,
    gloss: kpi.gloss,
    counts: kpi.counts,
    care: kpi.care,
    requiredBy: kpi.requiredBy,
    sameAs: kpi.sameAs,
    balances: kpi.balances,
    retiredOn: kpi.retired?.on,
    whyRetired: kpi.retired?.why,
  };
}

/** A tolerance that the workbook states; the house's own stands nowhere. */
function toleranceOf(tolerance: Kpi["tolerance"], from: Origin): Entry {
  if (tolerance?.at === undefined) return {};
  if (tolerance.kind === "unread") return { toleranceAmount: from({ value: tolerance.shown }, tolerance.at) };
  return {
    toleranceAmount: from({ value: tolerance.amount }, tolerance.at),
    toleranceKind: tolerance.kind === "absolute" ? "in the unit" : "per cent of target",
  };
}

function decisionOf(decision: ClassDecision | undefined): Entry {
  if (decision === undefined) return {};
  const { reason, person, date, reviewBy } = decision;
  return {
    class: classWords(decision.class),
    classReason: reason,
    classPerson: person,
    classDate: date,
    classReview: reviewBy,
  };
}

export function classWords(kind: KpiClass): string {
  return kind === "target" ? "Key Performance Target" : "monitoring indicator";
}

/** A KPI's rows of the sheet Figures, its months among them. */
export function figureEntries(kpi: Kpi, from: Origin): Entry[] {
  return [...kpi.observations, ...kpi.monthly].map((observation) => ({
    kpi: kpi.id,
    ...figureOf(kpi, observation, from),
  }));
}

function figureOf(kpi: Kpi, observation: Observation, from: Origin): Entry {
  const { unit, published: latest } = kpi;
  const { period, at } = observation;
  const measured = observation.state === "value" ? observation : undefined;
  const published = latest !== undefined && samePeriod(latest.period, period) ? latest : undefined;
  const numerator = measured?.numerator;
  return {
    period: typedPeriod(period),
    value: from(figureCell(observation, unit), at),
    numerator: numerator && from({ value: numerator.value }, numerator.at),
    flags: marksOf(observation),
    note: notesOf(kpi, observation),
    ...limitsOf(observation, unit, from),
    status: published === undefined ? undefined : from({ value: published.status }, published.at),
  };
}

/** The note of a figure, with the words against it that stand in a column of the workbook which has no place here. */
function notesOf({ cautions = [], commentary }: Kpi, { at, note = "" }: Observation): string {
  const against = cautions.filter(
    ({ of, text, at: said }) =>
      addressName(of) === addressName(at) &&
      !note.includes(text) &&
      !commentary.some((each) => addressName(each.at) === addressName(said)),
  );
  return [note, ...against.map(({ text }) => text)].filter(Boolean).join(" ");
}

export function targetEntries({ id, unit, polarity, targets }: Kpi, from: Origin): Entry[] {
  return targets.map((target) => ({
    kpi: id,
    from: typedPeriod(target.from),
    to: typedOrNone(target.to),
    value: from(targetCell(target, unit, polarity), target.at),
    rationale: target.rationale,
    ...toleranceOf(target.tolerance, from),
    polarity: target.polarity,
  }));
}

function typedOrNone(period: Period | undefined): string | undefined {
  return period && typedPeriod(period);
}

export function comparatorEntries({ id, unit, comparators }: Kpi, from: Origin): Entry[] {
  return comparators.flatMap(({ area, kind, source, differs, code, definition, observations }) =>
    observations.map((observation) => ({
      kpi: id,
      area,
      areaKind: kind,
      period: typedPeriod(observation.period),
      value: from(markedCell(observation, unit, marksOf(observation)), observation.at),
      source,
      differs,
      code,
      definition,
      ...limitsOf(observation, unit, from),
    })),
  );
}

/** The number behind a figure, and the range around it, where it has them. */
function limitsOf(observation: Observation, unit: Kpi["unit"], from: Origin) {
  const measured = observation.state === "value" ? observation : undefined;
  const limit = (sourced: { value: number; at: Kpi["at"] } | undefined): NotedCell | undefined =>
    sourced && from(numberCell(sourced.value, unit), sourced.at);
  const base = measured?.denominator;
  return {
    denominator: base && from({ value: base.value }, base.at),
    lower: limit(measured?.lower),
    upper: limit(measured?.upper),
  };
}

export function commentaryEntries({ id, commentary, asked = [] }: Kpi, from: Origin): Entry[] {
  const isSameRow = (request: Asked, { at }: Commentary) =>
    request.at.sheet === at.sheet && request.at.row === at.row;
  const days = ({ askedOn, answeredOn }: Partial<Asked>) => ({ askedOn, answeredOn });
  return [
    ...commentary.map((each) => ({
      kpi: id,
      period: typedPeriod(each.period),
      text: from({ value: each.text }, each.at),
      author: each.author,
      ...each.boxes,
      ...days(asked.find((request) => isSameRow(request, each)) ?? {}),
    })),
    ...asked
      .filter((request) => !commentary.some((each) => isSameRow(request, each)))
      .map((request) => ({ kpi: id, period: typedPeriod(request.period), ...days(request) })),
  ];
}

export function eventEntries({ id, events }: Kpi, from: Origin): Entry[] {
  return events.map(({ period, kind, text, at }) => ({
    kpi: id,
    period: typedPeriod(period),
    kind,
    text: from({ value: text }, at),
  }));
}
