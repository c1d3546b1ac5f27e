/** What is true and may be said of each KPI, each with the cells it came from. */
export { type Latest, measuredOf } from "./latest.ts";
export type { Judged, Pattern, Seasonal, Unjudged } from "./pattern.ts";
export { type FactSheet, factsOf } from "./sheet.ts";
