/** The object table: what each class of Office.js's Excel answers in the simulated one. */
export type { Definition, Property, Table } from "./definition.ts";
export { MIXED } from "./cells.ts";
export { rememberRange } from "./event-ranges.ts";
export { type Argument, Given } from "./given.ts";
export { type Handle, handle, type Kind, type Kinds } from "./handle.ts";
export { objects } from "./objects.ts";
