import { STATUS_WORDS, type WhatMoves, whatMoves } from "@quarterlight/core/narrative";
import type { Period } from "@quarterlight/core/period";
import { type Kpi, type KpiClass, type Register, kpiNamed } from "@quarterlight/core/register";
import { type ReactNode, useMemo } from "react";
import { Summary } from "../Summary.tsx";
import { plural } from "../plural.ts";

/** More KPIs than this are unfolded only when asked for. */
const AT_ONCE = 3;

type Props = {
  readonly register: Register;
  /** The period of the report whose tally is meant; without one there is nothing to say. */
  readonly period: Period | undefined;
  readonly classes: ReadonlyMap<string, KpiClass>;
};

/** What decisions would change in the report's tally, said before they are written. */
export function TallyChange({ register, period, classes }: Props) {
  const effect = useMemo(
    () => (period === undefined ? undefined : whatMoves(register, period, classes)),
    [register, period, classes],
  );
  if (effect === undefined) return null;
  return (
    <section className="tally-change" aria-label="What changes with it">
      <p>
        <b>What changes with it.</b> {countWords(effect)}
        {statusWords(effect)}
        {effect.isFirst ? ` ${FIRST}` : ""}
      </p>
      <Named kpis={effect.leaveMissed} lead="Off target, and no longer counted: a board will ask why" />
      <Named kpis={effect.leave} lead="No longer judged against a target" />
      <Named kpis={effect.join} lead="Newly judged against its target" />
    </section>
  );
}

/** The trap of a first decision. */
const FIRST =
  "These are the first classes of this workbook: from then on only KPIs that somebody made Key Performance Targets are judged.";

function countWords({ now, after, leave, join }: WhatMoves): string {
  if (leave.length === 0 && join.length === 0) {
    return `The report goes on judging ${plural(now.held, "KPI")} against targets.`;
  }
  return `The report judges ${plural(now.held, "KPI")} against targets now, and would judge ${after.held}.`;
}

/** How many stand so before and after, of those statuses that change. */
function statusWords({ now, after }: WhatMoves): string {
  const changed = (["met", "close", "missed"] as const).filter((kind) => now[kind] !== after[kind]);
  return changed.map((kind) => ` ${STATUS_WORDS[kind]}: ${now[kind]} → ${after[kind]}.`).join("");
}

type NamedProps = { readonly kpis: readonly Kpi[]; readonly lead: string };

function Named({ kpis, lead }: NamedProps): ReactNode {
  if (kpis.length === 0) return null;
  const list = (
    <ul className="plain-list">
      {kpis.map(({ id, title }) => (
        <li key={id}>{kpiNamed({ id, title })}</li>
      ))}
    </ul>
  );
  if (kpis.length <= AT_ONCE) {
    return (
      <>
        <p>{lead}:</p>
        {list}
      </>
    );
  }
  return (
    <details className="more">
      <Summary>
        {lead}: {plural(kpis.length, "KPI")}
      </Summary>
      {list}
    </details>
  );
}
