/** The simulated Excel: answers Office.js's requests, tells what happens, and reports what a run needed. */
export { type Catalogue, type CatalogueClass, catalogueOf, type Member, memberOf } from "./catalogue.ts";
export { type Answer, type Exchange, Host, type HostOptions, type Refusal, type RunReport } from "./host.ts";
export { currentSets, type RequirementSets, supports } from "./requirement.ts";
export type { Switches } from "./switches.ts";
export type { Need } from "./usage.ts";
export type { EventEntry, RequestBody, ResponseBody } from "./wire.ts";
