import { type Period, endOf } from "../../period/index.ts";
import {
  type Feedback,
  type Kpi,
  type Register,
  type Settings,
  type Story,
  isMeasured,
} from "../../register/index.ts";
import { notUnderstood, tell } from "../../reading/index.ts";
import type { SaidPeriod, Undated, Words } from "../../layouts/index.ts";
import type { Pipeline } from "../../settle/index.ts";
import type { Joined } from "./join.ts";

/** Stories and remarks beside the KPIs they name, each in a period: its own, or that of the newest figures. */
export function voicesOf(
  words: Words,
  { kpis, find }: Joined,
  context: Pipeline,
): Pick<Register, "stories" | "feedback"> {
  if (words.stories.length === 0 && words.feedback.length === 0) return { stories: [], feedback: [] };
  const now = quarterOfFigures(kpis);
  const placed = (item: Undated<Story | Feedback>) => {
    const period = item.period === undefined ? now : quarterOfPeriod(item.period);
    if (period === undefined) {
      tell(context.notebook, [notUnderstood("row", item.at, item.id, "no period")]);
      return undefined;
    }
    if (item.period === undefined) assumePeriod(item, period, context);
    const { sheet } = item.at;
    const named = item.kpis.flatMap((name) => find({ code: name, name, parts: [], sheet })?.id ?? []);
    return { period, kpis: named };
  };
  return {
    stories: words.stories.flatMap((story) => {
      const beside = placed(story);
      return beside === undefined ? [] : [{ ...story, ...beside }];
    }),
    feedback: words.feedback.flatMap((remark) => {
      const beside = placed(remark);
      return beside === undefined ? [] : [{ ...remark, ...beside }];
    }),
  };
}

function assumePeriod(
  { at }: Pick<Story, "at">,
  period: Period,
  { notebook: { assumptions } }: Pipeline,
): void {
  const index = assumptions.findIndex(({ kind }) => kind === "undated voices");
  const known = assumptions[index];
  if (known?.kind === "undated voices") assumptions[index] = { ...known, more: known.more + 1 };
  else assumptions.push({ kind: "undated voices", period, first: at, more: 0 });
}

/** A month belongs to the report of its quarter. */
function quarterOfPeriod(period: Period): Period {
  return period.months >= 3 ? period : { start: period.start - (period.start % 3), months: 3 };
}

/** The month after the newest that any figure covers; nothing where there is none. */
export function endOfFigures(kpis: readonly Kpi[]): number | undefined {
  const measured = kpis
    .flatMap(({ observations, monthly }) => [...observations, ...monthly])
    .filter(isMeasured);
  const ends = measured.filter(({ flags }) => !flags.includes("forecast")).map(({ period }) => endOf(period));
  return ends.length === 0 ? undefined : ends.reduce((latest, end) => Math.max(latest, end));
}

/** The last quarter that the figures complete; the year, where they are yearly. */
export function quarterOfFigures(kpis: readonly Kpi[]): Period | undefined {
  const measured = kpis.flatMap(({ observations }) => observations).filter(isMeasured);
  const short = measured.filter(({ period, flags }) => period.months <= 3 && !flags.includes("forecast"));
  if (short.length === 0) {
    const newest = measured
      .map(({ period }) => period)
      .toSorted((a, b) => endOf(a) - endOf(b))
      .at(-1);
    return newest === undefined ? undefined : { start: endOf(newest) - 12, months: 12 };
  }
  // One at a time: more figures than a call takes arguments must not overflow the stack of a browser's worker.
  const end = short.reduce((latest, { period }) => Math.max(latest, endOf(period)), -Infinity);
  return { start: end - (end % 3) - 3, months: 3 };
}

/**
 * The period that a title or a setting names, where the figures bear it out. One that ends before the newest
 * whole quarter of figures begins, or begins after all figures, is written down and not followed: the cells win.
 */
export function saidPeriod(
  says: readonly SaidPeriod[],
  kpis: readonly Kpi[],
  { notebook }: Pipeline,
): Pick<Settings, "period"> {
  if (says.length === 0) return {};
  const now = quarterOfFigures(kpis);
  const end = endOfFigures(kpis);
  const holds = says.filter(({ period, text, at }) => {
    const isOf =
      now === undefined || end === undefined || (endOf(period) >= endOf(now) && period.start < end);
    if (!isOf) tell(notebook, [notUnderstood("cell", at, text, "another period than the figures")]);
    return isOf;
  });
  const [first] = holds.length === says.length ? holds : [];
  return first === undefined ? {} : { period: first.period };
}
