import { type Period, periodKey } from "../period/index.ts";
import { type Basis, basisKey } from "./basis.ts";
import type { Role } from "./role.ts";

/** The blanks that must be filled before anything can be said: of which KPI, when, what, and against what. */
export type Slots = {
  /** The KPI's id in the workbook; a survey question's for what a survey says; empty for counts over KPIs. */
  readonly kpi: string;
  readonly period: Period;
  readonly role: Role;
  readonly basis?: Basis | undefined;
};

/** The same for the same slots, on any workbook and in any edition: "SM-01/2025-07+3/change/year before". */
export function factId({ kpi, period, role, basis }: Slots): string {
  const id = `${kpi}/${periodKey(period)}/${role}`;
  return basis ? `${id}/${basisKey(basis)}` : id;
}
