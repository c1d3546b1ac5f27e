/** GUARD: people's own words held to the figures. */
export { guardTyped } from "./beside.ts";
export { type Standing, everyText, printedOf } from "./every-text.ts";
export { heldIn } from "./held-texts.ts";
export { type Flag, type Guarded, guardText } from "./guard.ts";
export { type Told, inWords } from "./in-words.ts";
export type { Span } from "./mark.ts";
export { type Place, type Typed, typedIn } from "./typed.ts";
export { type Unsayable, unsayableIn, withoutUnsayable } from "./without-hidden.ts";
export { type Unconsented, unconsentedIn } from "./unconsented.ts";
