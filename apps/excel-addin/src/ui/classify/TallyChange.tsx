import type { KpiClass, Register } from "@quarterlight/core/register";
import { type ReactNode, useMemo } from "react";
import { type TallyEffect, effectOfDecisions } from "../../work/effect-of-decisions.ts";
import { Summary } from "../Summary.tsx";
import { plural } from "../plural.ts";

/** More KPIs than this are unfolded only when asked for. */
const AT_ONCE = 3;

type Props = { readonly register: Register; readonly classes: ReadonlyMap<string, KpiClass> };

/** What decisions would change in the report's tally, said before they are written. */
export function TallyChange({ register, classes }: Props) {
  const effect = useMemo(() => effectOfDecisions(register, classes), [register, classes]);
  return (
    <section className="tally-change" aria-label="What changes with it">
      <p>
        <b>What changes with it.</b> {countWords(effect)}
        {effect.isFirst ? ` ${FIRST}` : ""}
      </p>
      <Named kpis={effect.leave} lead="No longer judged against a target" />
      <Named kpis={effect.join} lead="Newly judged against its target" />
    </section>
  );
}

/** The trap of a first decision. */
const FIRST =
  "These are the first classes of this workbook: from then on only KPIs that somebody made Key Performance Targets are judged.";

function countWords({ now, after, leave, join }: TallyEffect): string {
  if (leave.length === 0 && join.length === 0) {
    return `The report goes on judging ${plural(now, "KPI")} against targets.`;
  }
  return `The report judges ${plural(now, "KPI")} against targets now, and would judge ${after}.`;
}

type NamedProps = { readonly kpis: TallyEffect["leave"]; readonly lead: string };

function Named({ kpis, lead }: NamedProps): ReactNode {
  if (kpis.length === 0) return null;
  const list = (
    <ul className="plain-list">
      {kpis.map(({ id, title }) => (
        <li key={id}>
          {id} {title}
        </li>
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
