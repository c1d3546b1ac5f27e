/** The worked example with everything done to it that people do to workbooks. */
export { type Fault, type Place, kpiOf } from "./fault.ts";
export { families, faults } from "./list.ts";
