import type { Kpi, Register } from "@quarterlight/core/register";
import { type Address, addressName } from "@quarterlight/core/workbook";

/** The KPI whose row a cell stands in, such as `Figures!C12`; nothing where the row is no KPI's. */
export function kpiAt({ kpis }: Register, cell: string): Kpi | undefined {
  const row = rowOf(cell);
  return kpis.find((kpi) => placesOf(kpi).some((at) => rowOf(addressName(at)) === row));
}

/** Sheet and row, without the column. */
function rowOf(cell: string): string {
  return cell.replace(/![A-Z]+(\d+)$/, "!$1");
}

function placesOf({ at, observations, monthly, targets, commentary }: Kpi): readonly Address[] {
  return [at, ...[...observations, ...monthly, ...targets, ...commentary].map((each) => each.at)];
}
