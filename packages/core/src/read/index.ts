/** Reads workbooks of many layouts into one register, and says what was understood and what was not. */
export { heldAreas } from "./held-areas.ts";
export { read } from "./read.ts";
export { unknownAnswers } from "./unknown-answers.ts";
