import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  aTarget,
  anyKpi,
  factIndex,
  figureAt,
  quarters,
  seasonalQuarters,
  sheetOf,
} from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { findingsOf } from "./index.ts";

const WATCHED = { ...JUDGED, class: "monitoring" } as const;

/** What is known of these KPIs, whose titles are A, B, C … */
export function known(...kpis: readonly Partial<Kpi>[]) {
  const register = registerWith({
    kpis: kpis.map((kpi, i) =>
      anyKpi({ id: `K${i + 1}`, title: `Stays ${"ABCDEFGH".charAt(i)}`, decision: JUDGED, ...kpi }),
    ),
  });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const sheets = register.kpis.map((kpi) => sheetOf(index, kpi));
  return { sheets, findings: findingsOf(sheets, index) };
}

const at = (value: number): Partial<Kpi> => ({
  observations: quarters(value),
  targets: [aTarget(60)],
  tolerance: { amount: 5, kind: "relative" },
});
const series = (...last: readonly number[]): Partial<Kpi> => ({
  observations: quarters(...LEVEL_QUARTERS, ...last),
  targets: [aTarget(90)],
});
export const [MET, CLOSE, MISSED, LATE] = [
  at(60),
  at(62),
  at(70),
  { ...at(60), observations: [figureAt(60, -1)] },
];
export const [LEVEL, BETTER, WORSE] = [series(), series(58), series(104)];
export const SEASON: Partial<Kpi> = { observations: seasonalQuarters(95), targets: [aTarget(90)] };
export const watched = (kpi: Partial<Kpi>): Partial<Kpi> => ({ ...kpi, targets: [], decision: WATCHED });
