import { factIndex } from "../facts/index.ts";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { guardText } from "./guard.ts";

/** The period of the report that a text stands in: October to December 2025. */
export const NOW = financialQuarter(2025, 3);

export function guarded(text: string, kpi: Kpi, others: readonly Kpi[] = []) {
  const register = registerWith({ kpis: [kpi, ...others] });
  return guardText(text, kpi, factIndex(register, { audience: "internal", area: "", period: NOW }));
}

/** How much of a text beside a KPI contradicts the cells, is borne out by them, or is listed as not read. */
export function counted(...given: Parameters<typeof guarded>) {
  const { flags, held, notRead } = guarded(...given);
  return { flagged: flags.length, held: held.length, listed: notRead.length };
}

/** The gravest of what becomes of a text beside a KPI. */
export function became(...given: Parameters<typeof guarded>) {
  const { flagged, held, listed } = counted(...given);
  if (flagged > 0) return "flagged";
  if (held > 0) return "held";
  return listed > 0 ? "not read" : "nothing";
}

export const FLAGGED = { flagged: 1, held: 0, listed: 0 };
export const HELD = { flagged: 0, held: 1, listed: 0 };
export const LISTED = { flagged: 0, held: 0, listed: 1 };

/** The words that are flagged. */
export const flaggedIn = (...given: Parameters<typeof guarded>) =>
  guarded(...given).flags.map(({ start, end }) => given[0].slice(start, end));
