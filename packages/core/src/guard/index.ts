/** GUARD: people's own words held to the figures. */
export { type Flag, type Guarded, guardText } from "./guard.ts";
