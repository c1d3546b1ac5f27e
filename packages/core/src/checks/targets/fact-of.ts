import { type Fact, type Role, isFact } from "../../facts/index.ts";
import type { KpiSubject } from "../frame/subjects.ts";

/** What the report knows of a KPI's latest figure: a check judges by nothing else, so that the two never disagree. */
export function factOf({ desk, kpi, latest }: KpiSubject, role: Role): Fact | undefined {
  const index = desk.facts();
  const found = latest && index.factAt({ kpi: index.idOf(kpi), period: latest.period, role });
  return found && isFact(found) ? found : undefined;
}
