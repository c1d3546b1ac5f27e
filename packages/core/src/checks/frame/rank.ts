import type { Register } from "../../register/index.ts";
import { EFFECTS, type Finding, type Severity } from "./finding.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

/** Worst effect first; within it by severity, then by KPI as the workbook lists them, then as the checks are listed. */
export function rank(findings: readonly Finding[], register: Register): readonly Finding[] {
  const places = new Map(register.kpis.map(({ id }, index) => [id, index]));
  const kpiOf = ({ kpis }: Finding) => places.get(kpis[0] ?? "") ?? Number.MAX_SAFE_INTEGER;
  return findings.toSorted(
    (a, b) =>
      EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      kpiOf(a) - kpiOf(b),
  );
}

/** The findings about one KPI, or about none or several. */
export type Group<Item extends Finding> = {
  readonly kpi: string | undefined;
  readonly findings: readonly Item[];
};

/** Ranked findings by KPI: the KPI with the worst finding first; what concerns several KPIs stands together. */
export function groupByKpi<Item extends Finding>(ranked: readonly Item[]): readonly Group<Item>[] {
  const groups = new Map<string | undefined, Item[]>();
  for (const finding of ranked) {
    const kpi = finding.kpis.length === 1 ? finding.kpis[0] : undefined;
    const group = groups.get(kpi);
    if (group) group.push(finding);
    else groups.set(kpi, [finding]);
  }
  return [...groups].map(([kpi, findings]) => ({ kpi, findings }));
}
