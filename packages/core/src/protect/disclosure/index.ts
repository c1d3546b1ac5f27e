/** What else to hide so that nothing hidden can be worked out. */
export type * from "./cells.ts";
export { type Decision, leastLoss } from "./least-loss.ts";
