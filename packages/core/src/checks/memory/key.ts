import { periodLabel } from "../../period/index.ts";
import { cellName } from "../../workbook/index.ts";
import type { Acceptance, Finding } from "../frame/finding.ts";
import { heldTexts } from "../frame/held-value.ts";

/** What an acceptance of a finding is known by. Many KPIs are named by their number and a checksum. */
export function keyOf(finding: Finding): Pick<Acceptance, "kpi" | "period" | "sheet" | "cell"> {
  const [first] = finding.at;
  return {
    kpi: heldTexts(kpisOf(finding), "KPIs", ", "),
    period: finding.period ? periodLabel(finding.period) : "",
    sheet: first?.sheet ?? "",
    cell: first ? cellName(first) : "",
  };
}

function kpisOf({ kpis, evidence }: Finding): readonly string[] {
  return kpis.length > 0 ? kpis : evidence.flatMap(({ about }) => about ?? []);
}
