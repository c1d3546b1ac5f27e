/** Reads workbooks of many layouts into one register, and says what was understood and what was not. */
export { read } from "./read.ts";
