import { statusOf } from "../../comparison/index.ts";
import { standingOf } from "../../influence/index.ts";
import { type Period, comparePeriods, endOf, monthsOf, periodOfDate } from "../../period/index.ts";
import { type Kpi, type Measured, type Register, isMeasured, isUnsettled } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { type Sameness, duplicatesOf } from "./duplicates.ts";
import { type Use, useOf } from "./use.ts";

/** What speaks for letting an indicator go. */
type Against =
  | { readonly why: "duplicate"; readonly with: string; readonly because: Sameness }
  | { readonly why: "never varies"; readonly value: number; readonly points: number }
  | { readonly why: "stopped"; readonly last: Period; readonly isNational: boolean }
  | { readonly why: "nobody acted" }
  | { readonly why: "nobody reads it" };

/** What keeps it all the same. */
type Keeps =
  | { readonly why: "required"; readonly by: string }
  | { readonly why: "balances"; readonly kpi: string }
  | { readonly why: "off target now"; readonly period: Period };

/** One indicator held against the diet. A person decides; `suggests` never says “retire” of one that something keeps. */
export type Diet = {
  readonly kpi: Kpi;
  readonly suggests: "keep" | "merge" | "demote" | "retire";
  /** The indicator that stays, where one is merged. */
  readonly with?: string;
  /** Set where it leaves the quarter and stays in the year, because the national series has stopped. */
  readonly isYearly?: true;
  readonly against: readonly Against[];
  readonly keeps: readonly Keeps[];
};

const LEVEL_POINTS = 12;
const STOPPED =
  /\b(?:not (?:been )?(?:published|updated|available nationally)|no longer (?:published|collected|updated|reported)|discontinued|has stopped|was stopped|stopped (?:nationally|in)|ceased|withdrawn nationally)\b/iu;

/** Every indicator that has not left already, in the register's order. Uses are worked out where none are given. */
export function dietOf(
  register: Register,
  asOf: string,
  uses: (kpi: Kpi) => Use = (kpi) => useOf(kpi, register, asOf),
): readonly Diet[] {
  const kpis = register.kpis.filter(({ retired }) => retired === undefined);
  const used = new Map(kpis.map((kpi) => [kpi.id, uses(kpi)]));
  const stays = partners(kpis, used);
  return kpis.map((kpi) => {
    const partner = stays.get(kpi.id);
    const against = againstOf(kpi, asOf, used.get(kpi.id) ?? {});
    const keeps = keepsOf(kpi, register, asOf);
    const { suggests, isYearly } = suggestion(against, keeps);
    if (partner === undefined)
      return { kpi, suggests, ...(isYearly ? { isYearly: true as const } : {}), against, keeps };
    return { kpi, suggests: "merge", with: partner.with, against: [partner, ...against], keeps };
  });
}

/** Merged first, as the measure stays under its other code; then demoted, then retired, unless something keeps it. */
function suggestion(against: readonly Against[], keeps: readonly Keeps[]) {
  const has = (why: Against["why"]) => against.some((each) => each.why === why);
  const stopped = against.find((each) => each.why === "stopped");
  const isYearly = stopped?.isNational === true && keeps.some(({ why }) => why === "required");
  if (isYearly) return { suggests: "retire", isYearly } as const;
  if (keeps.length > 0) return { suggests: "keep", isYearly } as const;
  if (has("never varies")) return { suggests: "demote", isYearly } as const;
  const isIdle = has("nobody acted") && has("nobody reads it");
  return { suggests: stopped !== undefined || isIdle ? "retire" : "keep", isYearly } as const;
}

function againstOf(kpi: Kpi, asOf: string, { readers, acted }: Use): readonly Against[] {
  const figures = kpi.observations.filter(isMeasured);
  const last = figures.at(-1);
  const level = neverVaries(kpi, figures);
  const isIdle = acted !== undefined && acted.commentary + acted.actions + acted.minutes === 0;
  return [
    ...(level === undefined ? [] : [{ why: "never varies" as const, value: level, points: figures.length }]),
    ...(last !== undefined && hasStopped(kpi, last, asOf)
      ? [{ why: "stopped" as const, last: last.period, isNational: isNational(kpi) }]
      : []),
    ...(isIdle ? [{ why: "nobody acted" as const }] : []),
    ...(readers?.length === 0 ? [{ why: "nobody reads it" as const }] : []),
  ];
}

/** The value that the last twelve figures all have; nothing where a cell among or after them could not be read. */
function neverVaries(kpi: Kpi, figures: readonly Measured[]): number | undefined {
  const recent = figures.slice(-LEVEL_POINTS);
  const [first] = recent;
  if (first === undefined || recent.length < LEVEL_POINTS || hasUnreadAfter(kpi, first.period))
    return undefined;
  return recent.every(({ value }) => value === first.value) ? first.value : undefined;
}

/** No figure for two cycles past its lag, and no later cell that holds something nobody could read. */
function hasStopped(kpi: Kpi, last: Measured, asOf: string): boolean {
  return isOld(kpi, last, asOf) && !hasUnreadAfter(kpi, last.period);
}

function isOld({ frequency, lag }: Kpi, { period }: Measured, asOf: string): boolean {
  return endOf(period) + lag + 2 * monthsOf(frequency) < periodOfDate(asOf).start;
}

function hasUnreadAfter({ observations }: Kpi, since: Period): boolean {
  return observations.some((each) => isUnsettled(each) && comparePeriods(each.period, since) > 0);
}

/** Whether the words of the row say that the national series has stopped. */
function isNational({ requiredBy = "", source, meaning, observations }: Kpi): boolean {
  const notes = observations.map(({ note = "" }) => note);
  const isMarked = observations.at(-1)?.state === "not available nationally";
  return isMarked || [requiredBy, source, meaning, ...notes].some((words) => STOPPED.test(words));
}

function keepsOf(kpi: Kpi, register: Register, asOf: string): readonly Keeps[] {
  const latest = kpi.observations.findLast(isMeasured);
  const isNow = latest !== undefined && !isOld(kpi, latest, asOf);
  const status = isNow ? statusOf(kpi, standingOf(kpi, register), latest).kind : "none";
  const { requiredBy = "", balances = "" } = kpi;
  return [
    ...(requiredBy === "" ? [] : [{ why: "required" as const, by: requiredBy }]),
    ...(balances === "" ? [] : [{ why: "balances" as const, kpi: balances }]),
    ...(isNow && (status === "missed" || status === "close")
      ? [{ why: "off target now" as const, period: latest.period }]
      : []),
  ];
}

type Partner = Extract<Against, { why: "duplicate" }>;

/** For each indicator that repeats another: the one that is used, and stays. */
function partners(kpis: readonly Kpi[], used: ReadonlyMap<string, Use>): ReadonlyMap<string, Partner> {
  const stays = new Map<string, Partner>();
  for (const { one, other, because } of duplicatesOf(kpis)) {
    const goes = lessUsed(one, other, because, used);
    const kept = goes === one ? other : one;
    const known = kpis.find(({ id }) => id === stays.get(goes.id)?.with);
    if (known === undefined || weightOf(kept, used) > weightOf(known, used))
      stays.set(goes.id, { why: "duplicate", with: kept.id, because });
  }
  return stays;
}

function lessUsed(one: Kpi, other: Kpi, because: Sameness, used: ReadonlyMap<string, Use>): Kpi {
  const difference = weightOf(one, used) - weightOf(other, used);
  if (difference !== 0) return difference < 0 ? one : other;
  if (because.why === "numerator") return nameKey(one.id) === nameKey(because.part) ? one : other;
  return other;
}

/** How much it is used; then readers, then whether the partnership is judged by it. */
function weightOf(kpi: Kpi, used: ReadonlyMap<string, Use>): number {
  const { readers = [], acted } = used.get(kpi.id) ?? {};
  const acts = acted === undefined ? 0 : acted.commentary + acted.actions + acted.minutes;
  const isTarget = kpi.decision?.class === "target";
  return (
    acts * 100 +
    Math.min(readers.length, 9) * 10 +
    (isTarget ? 2 : 0) +
    (kpi.requiredBy === undefined ? 0 : 1)
  );
}
