import { type LineSeen, linesSeen } from "@quarterlight/core/seen";
import type { Understanding } from "./understanding.ts";

/** Everything that was read of one KPI, its figures first: the lines that the command prints of it. */
export function asRead({ register, workbook }: Understanding, id: string): readonly LineSeen[] {
  return linesSeen({ ...register, kpis: register.kpis.filter((kpi) => kpi.id === id) }, workbook);
}
