/** What is true and may be said of each KPI, each with the cells it came from. */
export { Basis, PeriodShape } from "./basis.ts";
export { type Counted, countedAs, hasStatus, isHeld } from "./counted.ts";
export { type Fact, type Found, type NoFact, type NoFactReason, type Way, isFact } from "./fact.ts";
export { type FactIndex, type IndexOptions, factIndex, questionId } from "./fact-index.ts";
export { type Latest, latestOf, measuredOf, nowOf, statusNow } from "./latest.ts";
export type { Judged, Pattern, Seasonal, Unjudged } from "./pattern.ts";
export { firedIn } from "./kinds/signal.ts";
export { ROLES, type Role } from "./role.ts";
export { type FactSheet, commentaryNow, factsOf, sheetOf } from "./sheet.ts";
export { type Slots, factId } from "./slots.ts";
export type { Verdict } from "./verdict.ts";
export {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  SHARE,
  aTarget,
  anyKpi,
  beside,
  figureAt,
  neighbour,
  shares,
  partsOf,
  quarters,
  seasonalQuarters,
} from "./examples.ts";
