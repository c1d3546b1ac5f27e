/** PROTECT: nothing personal leaves without consent. */
export { type Refusal, refusalOf } from "./consent.ts";
export { type Cleared, type Withheld, clear } from "./withhold.ts";
