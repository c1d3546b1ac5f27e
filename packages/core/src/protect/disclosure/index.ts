/** What else to hide so that nothing hidden can be worked out. */
export { anotherTable, leaks } from "./attack.ts";
export {
  type Cell,
  type Count,
  type Identity,
  type Need,
  type Policy,
  type Printed,
  type Table,
  isCount,
} from "./cells.ts";
export { closed } from "./closing.ts";
export { corners } from "./corners.ts";
export { type Decision, leastLoss } from "./least-loss.ts";
export { membersOf, mentioned, partsOf } from "./parts.ts";
