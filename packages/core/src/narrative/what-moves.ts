import { type Counted, countedAs, isHeld, latestOf } from "../facts/index.ts";
import { asItWas, standingOf } from "../influence/index.ts";
import type { Period } from "../period/index.ts";
import type { Kpi, KpiClass, Register } from "../register/index.ts";
import { STATUS_WORDS } from "./status.ts";
import { upperFirst } from "./text.ts";

/** How many KPIs stand so against their targets in a report, as its tally counts them. */
export type Tally = {
  /** Held to a target now, also where the figure is not there, or it or the target could not be read. */
  readonly held: number;
  readonly met: number;
  readonly close: number;
  readonly missed: number;
};

/** What decisions would change of a report's tally. */
export type WhatMoves = {
  readonly now: Tally;
  readonly after: Tally;
  /** KPIs that it counts now and would no longer; those decided here first. */
  readonly leave: readonly Kpi[];
  /** Of these, the ones that miss their target now: they leave the count of what is missed. */
  readonly leaveMissed: readonly Kpi[];
  /** KPIs that it would newly count. */
  readonly join: readonly Kpi[];
  /** Whether these are the first decisions of a workbook, after which only decided KPIs are judged. */
  readonly isFirst: boolean;
};

/**
 * The tally of a period's report as the register is, against the one with some classes decided, both counted as the
 * report counts. For everybody who may see all of it, and before any rule of disclosure.
 */
export function whatMoves(
  register: Register,
  period: Period,
  classes: ReadonlyMap<string, KpiClass>,
): WhatMoves {
  const then = asItWas(register, period);
  const decided: Register = { ...then, kpis: then.kpis.map((kpi) => decidedAs(kpi, classes)) };
  const now = countedIn(then, period);
  const after = countedIn(decided, period);
  const leave = register.kpis.filter(({ id }) => now.held.has(id) && !after.held.has(id));
  const decidedFirst = leave.toSorted((a, b) => Number(classes.has(b.id)) - Number(classes.has(a.id)));
  return {
    now: now.tally,
    after: after.tally,
    leave: decidedFirst,
    leaveMissed: decidedFirst.filter(({ id }) => now.missed.has(id)),
    join: register.kpis.filter(({ id }) => !now.held.has(id) && after.held.has(id)),
    isFirst: classes.size > 0 && !register.kpis.some(({ decision }) => decision !== undefined),
  };
}

type Standings = {
  readonly held: ReadonlySet<string>;
  readonly missed: ReadonlySet<string>;
  readonly tally: Tally;
};

function countedIn(register: Register, period: Period): Standings {
  const standings = register.kpis.map((kpi) => ({
    id: kpi.id,
    counted: countedAs(kpi, standingOf(kpi, register), latestOf(kpi, period), period),
  }));
  const those = (wanted: (counted: Counted | undefined) => boolean) =>
    standings.filter(({ counted }) => wanted(counted)).map(({ id }) => id);
  const held = those(isHeld);
  const missed = those((counted) => counted === "missed");
  const tally = {
    held: held.length,
    met: those((counted) => counted === "met").length,
    close: those((counted) => counted === "close").length,
    missed: missed.length,
  };
  return { held: new Set(held), missed: new Set(missed), tally };
}

function decidedAs(kpi: Kpi, classes: ReadonlyMap<string, KpiClass>): Kpi {
  const decided = classes.get(kpi.id);
  if (decided === undefined) return kpi;
  const blank = { reason: "", person: "", date: "", reviewBy: "", at: kpi.at };
  return { ...kpi, decision: { ...blank, ...kpi.decision, class: decided } };
}

/** More codes than this in a row are a list, which whoever asks is shown beside. */
const MOST_NAMED = 8;

/** What decisions would change, in sentences: what leaves the tally is named, and that red rows do is said in so many words. */
export function whatMovesWords({
  now,
  after,
  leave,
  leaveMissed,
  join,
  isFirst,
}: WhatMoves): readonly string[] {
  const counts = (["met", "close", "missed"] as const)
    .filter((kind) => now[kind] !== after[kind])
    .map((kind) => `${STATUS_WORDS[kind].toLowerCase()} ${now[kind]} → ${after[kind]}`);
  const moved = [
    ...(leave.length === 0
      ? []
      : [
          `${leave.length} of ${targets(now.held)} ${leave.length === 1 ? "leaves" : "leave"} the tally: ${named(leave)}.`,
        ]),
    ...(join.length === 0
      ? []
      : [
          `${targets(join.length)} ${join.length === 1 ? "joins" : "join"} the tally of ${now.held}: ${named(join)}.`,
        ]),
    ...(counts.length === 0 ? [] : [`${upperFirst(counts.join(", "))}.`]),
    ...(leaveMissed.length === 0
      ? []
      : [`What is off target would no longer be counted: ${named(leaveMissed)}. A board will ask why.`]),
  ];
  const first = isFirst
    ? [
        "These are the first classes of this workbook: from then on only KPIs that somebody made Key Performance Targets are judged.",
      ]
    : [];
  return [...(moved.length === 0 ? [`The tally stays as it is: ${targets(now.held)}.`] : moved), ...first];
}

function targets(count: number): string {
  return `${count} ${count === 1 ? "target" : "targets"}`;
}

function named(kpis: readonly Kpi[]): string {
  const ids = kpis.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = kpis.length - ids.length;
  return more === 0 ? ids.join(", ") : `${ids.join(", ")} and ${more} more`;
}
