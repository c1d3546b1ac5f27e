/** PROTECT: nothing personal leaves without consent, and no small count of people leaves at all. */
export { type Refusal, refusalOf } from "./consent.ts";
export {
  type Decision as DisclosureDecision,
  type Table as DisclosureTable,
  leastLoss,
} from "./disclosure/index.ts";
export { maskSmallCounts } from "./mask.ts";
export { type Cleared, type Withheld, clear } from "./withhold.ts";
