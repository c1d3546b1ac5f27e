import type { ToldFinding } from "@quarterlight/core/checks";

/** What a finding is called, and the KPI it is about where that is one. */
export function FindingTitle({ title, kpis }: Pick<ToldFinding, "title" | "kpis">) {
  return (
    <h3 className="finding-title">
      {title}
      {kpis.length === 1 ? <span className="chip">{kpis[0]}</span> : null}
    </h3>
  );
}
