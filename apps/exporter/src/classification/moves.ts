import { type WhatMoves, whatMoves } from "@quarterlight/core/narrative";
import type { KpiClass, Register } from "@quarterlight/core/register";
import { choosePeriod } from "@quarterlight/core/report";

/** What some classes would change of the tally of the report that is due; nothing where there are no figures to report. */
export function movesOf(register: Register, classes: ReadonlyMap<string, KpiClass>): WhatMoves | undefined {
  const choice = choosePeriod(register);
  return choice.kind === "period" ? whatMoves(register, choice.period, classes) : undefined;
}
